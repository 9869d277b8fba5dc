package vn.tungho.publication;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.publication.list.PublishedPlace;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** The paper of a withdrawn list comes down where it hangs, and that is taken down in the file (R-PUBLICATION-WITHDRAW). */
@Service
public class TakingDown {
    private final PublicationMapper publications;
    private final ListMapper lists;
    private final PublishedPlaceMapper places;
    private final PublicationWork duties;
    private final WorklistService work;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    TakingDown(
            PublicationMapper publications,
            ListMapper lists,
            PublishedPlaceMapper places,
            PublicationWork duties,
            WorklistService work,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.publications = publications;
        this.lists = lists;
        this.places = places;
        this.duties = duties;
        this.work = work;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Has the paper of these lists, just withdrawn, taken down wherever it hangs. */
    void ask(long publicationId, List<PublishedList> withdrawn) {
        var publication = publications.findById(publicationId).orElseThrow();
        withdrawn.stream()
                .filter(l -> hangs(l.listId(), PostingPlaceKind.VILLAGE_HOUSE))
                .forEach(l -> duties.villageTakesDown(publication, l));
        withdrawn.stream()
                .filter(l -> hangs(l.listId(), PostingPlaceKind.COMMUNE_OFFICE))
                .findFirst()
                .ifPresent(l -> duties.communeTakesDown(publication, l));
    }

    private boolean hangs(long listId, PostingPlaceKind place) {
        return places.ofList(listId).stream().anyMatch(p -> p.place() == place && p.hangs());
    }

    /** The village's paper is down. */
    @Transactional
    public void atVillage(long listId, LocalDate on, String by) {
        var item = work.requireMine(PublicationWork.DOWN_AT_VILLAGE, listId);
        record(lists.findById(listId).stream().toList(), PostingPlaceKind.VILLAGE_HOUSE, on, by);
        duties.tookDown(item.sourceId(), currentUser.require().username());
    }

    /** The papers of all withdrawn lists of the publication are down at the commune's office. */
    @Transactional
    public void atCommune(long publicationId, LocalDate on, String by) {
        var item = work.requireMine(PublicationWork.DOWN_AT_COMMUNE, publicationId);
        var withdrawn = lists.ofPublication(publicationId).stream()
                .filter(l -> l.state() == ListState.WITHDRAWN)
                .toList();
        record(withdrawn, PostingPlaceKind.COMMUNE_OFFICE, on, by);
        duties.tookDown(item.sourceId(), currentUser.require().username());
    }

    private void record(List<PublishedList> of, PostingPlaceKind place, LocalDate on, String by) {
        var ids = of.stream().map(PublishedList::listId).toList();
        RecordRules.check(new PaperDown(on, by));
        var hung = of.stream()
                .flatMap(l -> places.ofList(l.listId()).stream())
                .filter(p -> p.place() == place && p.hangs())
                .map(PublishedPlace::postedOn)
                .max(LocalDate::compareTo)
                .orElse(on);
        if (on.isBefore(hung) || on.isAfter(clock.today())) {
            throw new BusinessException(
                    "Ngày gỡ phải từ ngày treo " + VietnameseFormat.date(hung) + " đến hôm nay. Hãy xem lại ngày.");
        }
        places.takenDown(ids, place, on, by.strip());
        var first = of.getFirst();
        audit.write(
                "take-down-publication",
                "publication",
                first.publicationId(),
                first.area(),
                place.label() + " " + on + ", " + of.size() + " danh sách");
    }
}
