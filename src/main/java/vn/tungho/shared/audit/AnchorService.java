package vn.tungho.shared.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;

/**
 * Tells the newest seal outside, once a day: on the public page, to the Fatherland Front, on printed papers. Whoever keeps one of them can
 * show later that the log up to it was not written anew.
 */
@Service
public class AnchorService {
    private final JdbcClient jdbc;
    private final AuditChain chain;
    private final ApplicationEventPublisher events;
    private final AppClock clock;
    private final boolean isServer;

    AnchorService(
            JdbcClient jdbc,
            AuditChain chain,
            ApplicationEventPublisher events,
            AppClock clock,
            @Value("${tungho.verb:run}") String verb) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.events = events;
        this.clock = clock;
        this.isServer = verb.equals("run");
    }

    /** The anchor of a day. */
    public record DayAnchor(LocalDate day, Anchor anchor) {}

    /** Takes today's anchor, unless it is taken; looks every hour, so that a day on which the program started late has one too. */
    @Scheduled(initialDelay = 20_000, fixedDelay = 3_600_000)
    @Transactional
    public void takeTodays() {
        if (!isServer) {
            return;
        }
        var today = clock.today();
        chain.head().filter(_ -> of(today).isEmpty()).ifPresent(head -> take(today, head));
    }

    private void take(LocalDate today, Anchor head) {
        var taken = jdbc.sql("insert ignore into audit_anchor (anchor_on, seal_no, hash) values (?, ?, ?)")
                .params(today, head.count(), head.hash())
                .update();
        if (taken == 1) {
            events.publishEvent(new DayAnchor(today, head));
        }
    }

    /** The anchor of this day. */
    @Transactional(readOnly = true)
    public Optional<Anchor> of(LocalDate day) {
        return jdbc.sql("select seal_no, hash from audit_anchor where anchor_on = ?")
                .param(day)
                .query((row, _) -> new Anchor(row.getLong(1), row.getString(2)))
                .optional();
    }

    /** The newest ones, from the newest back. */
    @Transactional(readOnly = true)
    public List<DayAnchor> newest(int limit) {
        return jdbc.sql("select anchor_on, seal_no, hash from audit_anchor order by anchor_on desc limit ?")
                .param(limit)
                .query((row, _) ->
                        new DayAnchor(row.getObject(1, LocalDate.class), new Anchor(row.getLong(2), row.getString(3))))
                .list();
    }

    /** All that the database itself remembers; who writes to it may have changed these too, so others' copies count for more. */
    @Transactional(readOnly = true)
    public List<Anchor> published() {
        return newest(Integer.MAX_VALUE).stream().map(DayAnchor::anchor).toList();
    }

    /** The newest one as a line on a paper; empty before the first. */
    @Transactional(readOnly = true)
    public String remark() {
        return newest(1).stream()
                .map(a -> "Điểm neo nhật ký ngày " + VietnameseFormat.date(a.day()) + ": "
                        + a.anchor().shortened())
                .collect(Collectors.joining());
    }

    /** The newest one as the end of an address in a QR code, such as {@code ?neo=3f…:1200}; empty before the first. */
    @Transactional(readOnly = true)
    public String query() {
        return newest(1).stream().map(a -> "?neo=" + a.anchor().shortened()).collect(Collectors.joining());
    }
}
