package vn.tungho.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.PublicationState;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.valid.RecordRules;

/** Takes a list, or all of a publication, off the walls and the board with a written reason (R-PUBLICATION-WITHDRAW). */
@Service
public class WithdrawalService {
    private final PublicationMapper publications;
    private final ListMapper lists;
    private final PublicationTerms terms;
    private final PublicationWork duties;
    private final TakingDown papers;
    private final PublicationProcess process;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final AppClock clock;

    WithdrawalService(
            PublicationMapper publications,
            ListMapper lists,
            PublicationTerms terms,
            PublicationWork duties,
            TakingDown papers,
            PublicationProcess process,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            AuditTrail audit,
            AppClock clock) {
        this.publications = publications;
        this.lists = lists;
        this.terms = terms;
        this.duties = duties;
        this.papers = papers;
        this.process = process;
        this.currentUser = currentUser;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes off what still waits or hangs. The class and the certificates stay as they are: they rest on the decision.
     *
     * @param listId one village's list; null for all of them
     * @param reason what was wrong, or which decision was withdrawn
     */
    @Transactional
    public void withdraw(long publicationId, @Nullable Long listId, String reason) {
        publications.lock(publicationId);
        var publication = publications.findById(publicationId).orElseThrow(PublicationReader::missing);
        var person = currentUser.require();
        if (!PublicationReader.mayWithdraw(person, publication.area())) {
            throw new BusinessException(
                    "Chỉ Chủ tịch UBND xã và công chức giảm nghèo của xã rút được danh sách công khai.");
        }
        RecordRules.check(new ListWithdrawal(reason));
        var open = open(publicationId).stream()
                .filter(l -> listId == null || l.listId() == listId)
                .toList();
        if (open.isEmpty()) {
            throw new BusinessException("Danh sách này không còn treo, nên không có gì để rút.");
        }
        var housesMissing = !terms.withoutVillageHouse(publicationId).isEmpty();
        lists.withdraw(open.stream().map(PublishedList::listId).toList(), reason.strip());
        open.forEach(l -> duties.villageCancelled(l.listId(), person.username()));
        papers.ask(publicationId, open);
        audit.write(
                "withdraw-publication",
                "publication",
                publicationId,
                publication.area(),
                villages(open) + ": " + reason.strip());
        goOn(publicationId, housesMissing, reason.strip());
        terms.begunBy(publicationId, person.username());
        events.publishEvent(new PublicationChanged());
    }

    private List<PublishedList> open(long publicationId) {
        return lists.ofPublication(publicationId).stream()
                .filter(l -> l.state() == ListState.WAITING || l.state() == ListState.UP)
                .toList();
    }

    /** What is left goes on; when nothing is left, the procedure ends. */
    private void goOn(long publicationId, boolean housesWereMissing, String reason) {
        if (open(publicationId).isEmpty()) {
            var hungInFull = lists.ofPublication(publicationId).stream().anyMatch(l -> l.state() == ListState.ENDED);
            publications.end(
                    publicationId,
                    hungInFull ? PublicationState.ENDED : PublicationState.WITHDRAWN,
                    clock.now(),
                    currentUser.require().username(),
                    reason);
            process.withdrawn(publicationId);
            return;
        }
        if (housesWereMissing && terms.withoutVillageHouse(publicationId).isEmpty()) {
            process.villagesUp(publicationId);
        }
        process.endMoved(publicationId, terms.lastDay(publicationId));
    }

    private static String villages(List<PublishedList> withdrawn) {
        return String.join(
                ", ", withdrawn.stream().map(PublishedList::villageName).toList());
    }
}
