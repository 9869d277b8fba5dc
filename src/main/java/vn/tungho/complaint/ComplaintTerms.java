package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.worklist.WorkDuties;

/** Sets the terms of complaints by the deadline table and takes down when each was met. */
@Component
class ComplaintTerms {
    private final TermMapper terms;
    private final WorkDuties duties;
    private final CalendarService calendar;
    private final AppClock clock;

    ComplaintTerms(TermMapper terms, WorkDuties duties, CalendarService calendar, AppClock clock) {
        this.terms = terms;
        this.duties = duties;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Begins a term after an event on {@code from}. */
    Term begin(long complaintId, TermKind kind, String rule, LocalDate from) {
        var term = new Term(terms.nextId(), complaintId, rule, kind, from, 0, calendar.due(rule, from), null, null);
        terms.insert(term);
        return term;
    }

    /** The open term of this kind is met today. */
    void met(long complaintId, TermKind kind) {
        terms.open(complaintId, kind).ifPresent(t -> met(t.termId()));
    }

    /** The term is met today; what was urged because of it is over too. */
    void met(long termId) {
        terms.done(termId, clock.today());
        duties.done(ComplaintEscalations.key(termId), Actor.name());
    }

    /** Nothing more has to be done in time. */
    void cancelAll(long complaintId) {
        terms.of(complaintId).forEach(t -> duties.cancel(ComplaintEscalations.key(t.termId()), Actor.name()));
        terms.cancelAll(complaintId, clock.today());
    }

    /** The decision does not take effect by its term. */
    void cancelEffect(long complaintId) {
        terms.cancel(complaintId, TermKind.EFFECT, clock.today());
    }

    /** The clock of the settlement stands still. */
    void stop(long complaintId) {
        var term = terms.open(complaintId, TermKind.SETTLEMENT).orElseThrow();
        terms.change(term.termId(), term.deadlineRule(), term.stoppedDays(), null);
    }

    /** The settlement's term by this rule, with the clock having stood still for so many days; returns its last day. */
    LocalDate run(long complaintId, String rule, int stoppedDays) {
        var term = terms.open(complaintId, TermKind.SETTLEMENT).orElseThrow();
        var due = calendar.due(rule, term.fromOn(), stoppedDays);
        terms.change(term.termId(), rule, stoppedDays, due);
        return due;
    }

    List<Term> of(long complaintId) {
        return terms.of(complaintId);
    }
}
