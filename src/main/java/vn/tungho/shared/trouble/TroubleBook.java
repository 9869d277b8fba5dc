package vn.tungho.shared.trouble;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.input.Texts;
import vn.tungho.shared.jobs.Nightly;

/**
 * Keeps the failures by their numbers. They are written a few seconds later and apart from what failed, so that one is kept also when the
 * database is what failed; those of a flood beyond what waits stand in the log alone.
 */
@Service
public class TroubleBook {
    /** The number of a request, in each line that it logs. */
    public static final String NUMBER = "ref";

    private static final Logger LOG = LoggerFactory.getLogger(TroubleBook.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_WAITING = 500;
    private static final int MOST_KINDS = 5;
    private static final int LONGEST = 300;
    private static final int MOST_KEPT = 5_000;
    private static final String OURS = "vn.tungho.";

    private final JdbcClient jdbc;
    private final BlockingQueue<Trouble> waiting = new LinkedBlockingQueue<>(MOST_WAITING);

    TroubleBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new number, such as {@code L-482913}. */
    public static String newNumber() {
        return "L-%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    /** Logs a failure in full and keeps it; returns the number for the person. */
    public String keep(Throwable failure) {
        var ofRequest = MDC.get(NUMBER);
        var number = ofRequest == null ? newNumber() : ofRequest;
        LOG.error("reference {}", number, failure);
        waiting.offer(new Trouble(
                number,
                LocalDateTime.now(AppClock.ZONE).withNano(0),
                Texts.shorten(kind(failure), LONGEST),
                Texts.shorten(place(failure), LONGEST),
                Actor.name()));
        return number;
    }

    /** Writes down what waits. */
    @Scheduled(fixedDelay = 3_000)
    public void write() {
        Trouble next;
        while ((next = waiting.peek()) != null) {
            jdbc.sql("insert ignore into trouble (reference, happened_at, kind, place, actor) values (?, ?, ?, ?, ?)")
                    .params(next.reference(), next.happenedAt(), next.kind(), next.place(), next.actor())
                    .update();
            waiting.remove(next);
        }
    }

    /** Keeps the newest. */
    @Nightly(name = "troubles", label = "Xóa số trục trặc đã cũ", at = "02:55")
    void forgetOld() {
        var more = jdbc.sql("select count(*) from trouble").query(Integer.class).single() - MOST_KEPT;
        if (more > 0) {
            jdbc.sql("delete from trouble order by happened_at limit ?")
                    .param(more)
                    .update();
        }
    }

    static String kind(Throwable failure) {
        var kinds = new ArrayList<String>();
        for (Throwable t = failure; t != null && kinds.size() < MOST_KINDS; t = t.getCause()) {
            var code = t instanceof SQLException sql ? " " + sql.getErrorCode() : "";
            kinds.add(t.getClass().getSimpleName() + code);
        }
        return kinds.stream().distinct().collect(Collectors.joining(" < "));
    }

    static String place(Throwable failure) {
        @Nullable String place = null;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            place = Arrays.stream(t.getStackTrace())
                    .filter(f -> f.getClassName().startsWith(OURS)
                            && !f.getClassName().contains("$$")
                            && !f.getClassName().startsWith("vn.tungho.shared.outage"))
                    .findFirst()
                    .map(f -> f.getClassName().substring(OURS.length()) + "." + f.getMethodName() + ":"
                            + f.getLineNumber())
                    .orElse(place);
        }
        return place == null ? "" : place;
    }
}
