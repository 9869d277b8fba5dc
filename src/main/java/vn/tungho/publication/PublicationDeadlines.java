package vn.tungho.publication;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineHolder;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.calendar.WorkingCalendar;
import vn.tungho.worklist.WorkDuties;

/** The days to begin and to hang follow a changed calendar, with their timers and work items. */
@Component
class PublicationDeadlines implements DeadlineHolder {
    private final PublicationMapper publications;
    private final ListMapper lists;
    private final PublicationProcess process;
    private final WorkDuties work;
    private final CalendarService rules;
    private final AuditTrail audit;

    PublicationDeadlines(
            PublicationMapper publications,
            ListMapper lists,
            PublicationProcess process,
            WorkDuties work,
            @Lazy CalendarService rules,
            AuditTrail audit) {
        this.publications = publications;
        this.lists = lists;
        this.process = process;
        this.work = work;
        this.rules = rules;
        this.audit = audit;
    }

    @Override
    public void recompute(WorkingCalendar calendar, MoveLog log) {
        for (var publication : publications.running()) {
            var of = lists.ofPublication(publication.publicationId());
            moveStart(publication, of, calendar, log);
            moveEnds(publication, of, calendar, log);
        }
    }

    private void moveStart(Publication publication, List<PublishedList> of, WorkingCalendar calendar, MoveLog log) {
        var id = publication.publicationId();
        var old = publication.startDueOn();
        var due = calendar.due(
                publication.countsFrom(), rules.rule(PublicationService.START_RULE, publication.countsFrom()));
        if (due.equals(old) || of.stream().noneMatch(l -> l.state() == ListState.WAITING)) {
            return;
        }
        publications.moveStart(id, due);
        process.startMoved(id, due, calendar.due(due, rules.rule(PublicationWork.REPORT_RULE, due)));
        work.changeDue(id, PublicationWork.AT_COMMUNE, due);
        of.forEach(l -> work.changeDue(l.listId(), PublicationWork.AT_VILLAGE, due));
        log.moved("publication", id, PublicationService.START_RULE, old, due);
    }

    private void moveEnds(Publication publication, List<PublishedList> of, WorkingCalendar calendar, MoveLog log) {
        var id = publication.publicationId();
        LocalDate last = null;
        for (var list : of) {
            var from = list.termFromOn();
            var old = list.endsOn();
            if (list.state() != ListState.UP || from == null || old == null) {
                continue;
            }
            var ends = calendar.due(from, rules.rule(PublicationService.LENGTH_RULE, from));
            if (!ends.equals(old)) {
                lists.startTerm(List.of(list.listId()), from, ends);
                audit.fact(PublicationFacts.LIST, list.listId());
                log.moved("published_list", list.listId(), PublicationService.LENGTH_RULE, old, ends);
                last = lists.lastEnd(id);
            }
        }
        if (last != null) {
            process.endMoved(id, last);
            work.changeDue(
                    id, PublicationWork.CONFIRM, calendar.due(last, rules.rule(TermIds.TERM_OVER_CONFIRMATION, last)));
        }
    }
}
