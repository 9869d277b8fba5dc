package vn.tungho.shared.outage;

import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.BaseStream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does an act once more when it gave way to another one or its connection broke before anything of it was committed. Stands around
 * the outermost transaction only: what lies within is undone with it. An act that reads from a stream is not repeated, since the
 * stream has run out.
 */
final class OnceMore implements MethodInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(OnceMore.class);

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(call instanceof ProxyMethodInvocation act)
                || Arrays.stream(call.getArguments()).anyMatch(OnceMore::runsOut)) {
            return call.proceed();
        }
        var committed = Commits.count();
        var again = act.invocableClone();
        try {
            return call.proceed();
        } catch (Exception e) {
            var fault = DatabaseFault.of(e);
            if (!fault.mayPass() || Commits.count() != committed) {
                throw e;
            }
            LOG.warn("{}: done once more after {}", call.getMethod(), fault);
            return again.proceed();
        }
    }

    private static boolean runsOut(@Nullable Object argument) {
        return argument instanceof InputStream
                || argument instanceof Reader
                || argument instanceof Iterator
                || argument instanceof BaseStream;
    }
}
