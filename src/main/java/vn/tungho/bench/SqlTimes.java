package vn.tungho.bench;

import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

/** Adds up the time of the SQL queries alone: from sending a statement to the last row read. */
@Intercepts(
        @Signature(
                type = StatementHandler.class,
                method = "query",
                args = {Statement.class, ResultHandler.class}))
final class SqlTimes implements Interceptor {
    private final AtomicLong nanos = new AtomicLong();

    @Override
    public @Nullable Object intercept(Invocation invocation) throws Throwable {
        var start = System.nanoTime();
        try {
            return invocation.proceed();
        } finally {
            nanos.addAndGet(System.nanoTime() - start);
        }
    }

    /** Nanoseconds since the last call. */
    long take() {
        return nanos.getAndSet(0);
    }
}
