package vn.tungho.publication;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.PlaceChecks;
import vn.tungho.posting.PlaceData;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;

/**
 * A list that was taken down, torn or lost and hung again. The days must be consecutive: hung again on the day it was found, nothing is
 * lost; a day later, its days are counted anew.
 */
@Service
public class HangingAgain {
    private final PublicationMapper publications;
    private final ListMapper lists;
    private final PublishedPlaceMapper places;
    private final PublicationTerms terms;
    private final PublicationProcess process;
    private final DutyPolicy policy;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    HangingAgain(
            PublicationMapper publications,
            ListMapper lists,
            PublishedPlaceMapper places,
            PublicationTerms terms,
            PublicationProcess process,
            DutyPolicy policy,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.publications = publications;
        this.lists = lists;
        this.places = places;
        this.terms = terms;
        this.process = process;
        this.policy = policy;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes down that a list was missing at one place and hangs again.
     *
     * @param missingOn the day it was found missing
     * @param again the proof of the new hanging
     * @return true when its days go on, false when they begin anew
     */
    @Transactional
    public boolean record(long listId, PostingPlaceKind place, LocalDate missingOn, PlaceData again) {
        var list = lists.findById(listId).orElseThrow(PublicationReader::missing);
        requireRight(list, place);
        publications.lock(list.publicationId());
        var publication = publications.findById(list.publicationId()).orElseThrow();
        check(lists.findById(listId).orElseThrow(), place, missingOn, again);
        var goesOn = again.postedOn().equals(missingOn);
        var one = List.of(listId);
        places.missing(one, place, missingOn);
        places.record(one, place, again, goesOn, currentUser.require().username(), clock.now());
        terms.start(publication, one);
        audit.write(
                "hang-publication-again",
                "publication",
                publication.publicationId(),
                list.area(),
                place.label() + ": thiếu từ " + missingOn + ", treo lại " + again.postedOn());
        process.endMoved(publication.publicationId(), terms.lastDay(publication.publicationId()));
        return goesOn;
    }

    private void requireRight(PublishedList list, PostingPlaceKind place) {
        var person = currentUser.require();
        if (!PublicationReader.mayHangAgain(person, list.area())) {
            throw new BusinessException("Chỉ công chức giảm nghèo của xã và trưởng thôn ghi được việc treo lại.");
        }
        if (place == PostingPlaceKind.COMMUNE_OFFICE && !person.has(Role.POVERTY_OFFICER, list.area())) {
            throw new BusinessException("Bản treo ở trụ sở xã do công chức giảm nghèo ghi.");
        }
    }

    private void check(PublishedList list, PostingPlaceKind place, LocalDate missingOn, PlaceData again) {
        if (list.state() != ListState.UP && list.state() != ListState.WAITING) {
            throw new BusinessException(
                    "Danh sách này không còn treo: " + list.state().label() + ".");
        }
        var hanging = places.ofList(list.listId()).stream()
                .filter(p -> p.place() == place && p.missingOn() == null)
                .findFirst()
                .orElseThrow(
                        () -> new BusinessException("Nơi này chưa ghi đã treo danh sách, nên chưa có gì để treo lại."));
        if (missingOn.isBefore(hanging.postedOn()) || missingOn.isAfter(clock.today())) {
            throw new BusinessException(
                    "Ngày phát hiện phải từ ngày treo " + VietnameseFormat.date(hanging.postedOn()) + " đến hôm nay.");
        }
        var ends = list.endsOn();
        if (ends != null && missingOn.isAfter(ends)) {
            throw new BusinessException("Danh sách đã treo đủ đến hết " + VietnameseFormat.weekdayDate(ends)
                    + " trước khi bị gỡ, nên không phải treo lại.");
        }
        PlaceChecks.check(again, missingOn, "ngày phát hiện bị gỡ", clock.today());
        policy.requireApart(Duty.PUT_UP_LIST, again.posterName(), Duty.WITNESS_LIST, again.witnessName());
    }
}
