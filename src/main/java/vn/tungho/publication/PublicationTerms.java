package vn.tungho.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublicationState;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.publication.list.PublishedPlace;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.worklist.WorklistService;

/** From when and until when each list hangs, who urges what is missing, and the end (R-PUBLICATION-LENGTH). */
@Service
public class PublicationTerms {
    private final PublicationMapper publications;
    private final ListMapper lists;
    private final PublishedPlaceMapper places;
    private final PublicationWork duties;
    private final PublicationProcess process;
    private final WorklistService work;
    private final CalendarService calendar;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final AppClock clock;

    PublicationTerms(
            PublicationMapper publications,
            ListMapper lists,
            PublishedPlaceMapper places,
            PublicationWork duties,
            PublicationProcess process,
            WorklistService work,
            CalendarService calendar,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            AuditTrail audit,
            AppClock clock) {
        this.publications = publications;
        this.lists = lists;
        this.places = places;
        this.duties = duties;
        this.process = process;
        this.work = work;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins or renews the days of those of these lists that hang at both places, each from the later of its two. */
    void start(Publication publication, List<Long> listIds) {
        var since = places.ofPublication(publication.publicationId()).stream()
                .filter(p -> listIds.contains(p.listId()) && p.missingOn() == null)
                .collect(Collectors.groupingBy(
                        PublishedPlace::listId,
                        Collectors.toMap(PublishedPlace::place, PublishedPlace::hangsSince, (a, b) -> b)));
        var byDay = new TreeMap<LocalDate, List<Long>>();
        since.entrySet().stream()
                .filter(e -> e.getValue().size() == PostingPlaceKind.values().length)
                .forEach(e -> byDay.computeIfAbsent(later(e.getValue()), d -> new java.util.ArrayList<>())
                        .add(e.getKey()));
        byDay.forEach((from, ids) -> lists.startTerm(ids, from, calendar.due(PublicationService.LENGTH_RULE, from)));
        audit.facts(PublicationFacts.LIST, listIds);
        events.publishEvent(new PublicationChanged());
    }

    private static LocalDate later(Map<PostingPlaceKind, LocalDate> since) {
        return since.values().stream().max(LocalDate::compareTo).orElseThrow();
    }

    /** Lists that wait and have no paper at their village house yet. */
    List<PublishedList> withoutVillageHouse(long publicationId) {
        var there = places.ofPublication(publicationId).stream()
                .filter(p -> p.place() == PostingPlaceKind.VILLAGE_HOUSE)
                .map(PublishedPlace::listId)
                .collect(Collectors.toSet());
        return waiting(publicationId).stream()
                .filter(l -> !there.contains(l.listId()))
                .toList();
    }

    private List<PublishedList> waiting(long publicationId) {
        return lists.ofPublication(publicationId).stream()
                .filter(l -> l.state() == ListState.WAITING)
                .toList();
    }

    /** Nobody has to urge any more once nothing waits for a place. */
    void begunBy(long publicationId, String by) {
        if (waiting(publicationId).isEmpty()) {
            duties.begun(publicationId, by);
        }
    }

    /** The term to begin has passed. */
    @Transactional
    public void startOverdue(long publicationId) {
        duties.escalate(publications.findById(publicationId).orElseThrow(), waiting(publicationId));
    }

    /** A place is missing still, a working day later. */
    @Transactional
    public void startStillMissing(long publicationId) {
        duties.report(publications.findById(publicationId).orElseThrow(), waiting(publicationId));
    }

    /** The last day on which a list of the publication hangs. */
    @Transactional(readOnly = true)
    public LocalDate lastDay(long publicationId) {
        var last = lists.lastEnd(publicationId);
        return last == null ? clock.today() : last;
    }

    /** The officer's word that what is over hung in full; lists whose days were counted anew go on. */
    @Transactional
    public void confirm(long publicationId) {
        var item = work.requireMine(PublicationWork.CONFIRM, publicationId);
        publications.lock(publicationId);
        var publication = publications.findById(publicationId).orElseThrow();
        var ended = lists.endThoseOver(publicationId, clock.today());
        var last = lists.lastEnd(publicationId);
        if (ended == 0) {
            throw new BusinessException("Chưa danh sách nào hết ngày"
                    + (last == null ? "." : " (ngày cuối: " + VietnameseFormat.weekdayDate(last) + ").")
                    + " Hãy xác nhận từ ngày làm việc tiếp theo.");
        }
        audit.write(
                "confirm-publication", "publication", publicationId, publication.area(), ended + " thôn đã đủ ngày");
        events.publishEvent(new PublicationChanged());
        process.confirmed(item.sourceId(), last == null);
    }

    /** Every list has hung its days. */
    @Transactional
    public void close(long publicationId) {
        publications.end(publicationId, PublicationState.ENDED, clock.now(), Actor.name(), null);
        events.publishEvent(new PublicationChanged());
    }
}
