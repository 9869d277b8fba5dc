package vn.tungho.publication;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.PlaceChecks;
import vn.tungho.posting.PlaceData;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.worklist.WorklistService;

/** Writes down that a recognised list hangs: a village head for his house, the officer for all villages at once. */
@Service
public class PlacingService {
    private final PublicationMapper publications;
    private final ListMapper lists;
    private final PublishedPlaceMapper places;
    private final PublicationTerms terms;
    private final PublicationWork duties;
    private final PublicationProcess process;
    private final WorklistService work;
    private final DutyPolicy policy;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    PlacingService(
            PublicationMapper publications,
            ListMapper lists,
            PublishedPlaceMapper places,
            PublicationTerms terms,
            PublicationWork duties,
            PublicationProcess process,
            WorklistService work,
            DutyPolicy policy,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.publications = publications;
        this.lists = lists;
        this.places = places;
        this.terms = terms;
        this.duties = duties;
        this.process = process;
        this.work = work;
        this.policy = policy;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The list hangs at the village house; ends the village head's work. */
    @Transactional
    public void atVillage(long listId, PlaceData data) {
        work.requireMine(PublicationWork.AT_VILLAGE, listId);
        var list = lists.findById(listId).orElseThrow();
        publications.lock(list.publicationId());
        var publication = publications.findById(list.publicationId()).orElseThrow();
        record(publication, List.of(listId), PostingPlaceKind.VILLAGE_HOUSE, data);
        duties.villageDone(listId, currentUser.require().username());
        if (terms.withoutVillageHouse(publication.publicationId()).isEmpty()) {
            process.villagesUp(publication.publicationId());
        }
        terms.begunBy(publication.publicationId(), currentUser.require().username());
    }

    /** All lists of the publication hang at the commune's office; ends the officer's task. */
    @Transactional
    public void atCommune(long publicationId, PlaceData data) {
        var item = work.requireMine(PublicationWork.AT_COMMUNE, publicationId);
        publications.lock(publicationId);
        var publication = publications.findById(publicationId).orElseThrow();
        var waiting = lists.ofPublication(publicationId).stream()
                .filter(l -> l.state() == ListState.WAITING)
                .map(PublishedList::listId)
                .toList();
        record(publication, waiting, PostingPlaceKind.COMMUNE_OFFICE, data);
        process.communePlaced(item.sourceId());
        terms.begunBy(publicationId, currentUser.require().username());
    }

    private void record(Publication publication, List<Long> listIds, PostingPlaceKind place, PlaceData data) {
        if (publication.replacesPublicationId() == null) {
            PlaceChecks.check(data, publication.decidedOn(), "ngày ký quyết định", clock.today());
        } else {
            PlaceChecks.check(data, publication.countsFrom(), "ngày lập danh sách công khai lại", clock.today());
        }
        policy.requireApart(Duty.PUT_UP_LIST, data.posterName(), Duty.WITNESS_LIST, data.witnessName());
        places.record(listIds, place, data, false, currentUser.require().username(), clock.now());
        audit.write(
                "record-publication-place",
                "publication",
                publication.publicationId(),
                publication.area(),
                place.label() + " " + data.postedOn() + ", " + listIds.size() + " thôn");
        terms.start(publication, listIds);
    }
}
