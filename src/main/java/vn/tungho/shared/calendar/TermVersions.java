package vn.tungho.shared.calendar;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.shared.AppClock;

/**
 * Puts a new version of a legal term in force and lets open deadlines follow. Who may do so, and that it takes two, is asked
 * by the caller.
 */
@Service
public class TermVersions {
    private final LegalTermMapper mapper;
    private final TermBook book;
    private final CalendarService calendar;
    private final AppClock clock;
    private final TransactionTemplate trial;

    TermVersions(
            LegalTermMapper mapper,
            TermBook book,
            CalendarService calendar,
            AppClock clock,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.book = book;
        this.calendar = calendar;
        this.clock = clock;
        trial = new TransactionTemplate(transactions);
        trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The versions of a term after the first, in the order in which they hold; some may lie ahead. */
    public List<DeadlineVersion> of(String ruleId) {
        return book.terms().versions(ruleId);
    }

    /** All terms with all versions, for a page that shows many. */
    public LegalTerms terms() {
        return book.terms();
    }

    /** Puts the version in force; returns how many open deadlines moved. */
    @Transactional
    public int put(NewTerm term, String reason) {
        mapper.lock(term.deadlineRule());
        mapper.insert(new DeadlineVersion(
                mapper.nextId(),
                term.deadlineRule(),
                term.validFromOn(),
                clock.today(),
                term.amount(),
                term.unit(),
                term.article(),
                term.isOfficial(),
                term.isForRunning()));
        book.changed();
        return calendar.recompute(reason);
    }

    /** Takes the mark “chưa xác nhận” from the version of today, with the article that was read. */
    @Transactional
    public void confirm(String ruleId, String article) {
        mapper.lock(ruleId);
        var version = book.terms().version(ruleId, clock.today());
        var rows = version == null
                ? mapper.confirmRule(ruleId, article)
                : mapper.confirmVersion(version.deadlineVersionId(), article);
        if (rows != 1) {
            throw new IllegalStateException("term " + ruleId + " has nothing to confirm");
        }
        book.changed();
    }

    /** How many open deadlines the version would move, found out by doing it and taking it back. */
    public int wouldMove(NewTerm term) {
        var moved = trial.execute(status -> {
            status.setRollbackOnly();
            return put(term, "thử");
        });
        return moved == null ? 0 : moved;
    }
}
