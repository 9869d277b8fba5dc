package vn.tungho.review;

import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionLodged;
import vn.tungho.posting.ObjectionService;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.BusinessException;

/** When the second look begins, and what happens when it is not over in 7 working days from the objection's receipt (R-REVERIFY-*). */
@Service
public class ReverificationTerm {
    private final ReverificationMapper reverifications;
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final HouseholdService households;
    private final ObjectionService objections;
    private final ReviewProcess process;
    private final FollowUps followUps;

    ReverificationTerm(
            ReverificationMapper reverifications,
            ReviewMapper reviews,
            CaseMapper cases,
            HouseholdService households,
            ObjectionService objections,
            ReviewProcess process,
            FollowUps followUps) {
        this.reverifications = reverifications;
        this.reviews = reviews;
        this.cases = cases;
        this.households = households;
        this.objections = objections;
        this.process = process;
        this.followUps = followUps;
    }

    /** An objection came in time: its household joins the review if it was left out, and the second look starts. */
    @EventListener
    @Transactional
    public void on(ObjectionLodged event) {
        var objection = event.objection();
        var village = reviews.findVillage(event.subjectId()).orElseThrow();
        var reviewCase = cases.findByHousehold(village.reviewId(), objection.householdId())
                .orElseGet(() -> add(village, objection));
        reverifications.insert(new Reverification(
                objection.objectionId(),
                1,
                village.reviewId(),
                reviewCase.caseId(),
                objection.provinceCode(),
                objection.communeCode(),
                objection.villageCode(),
                null,
                null,
                null,
                false));
        process.openReverification(objection.objectionId(), Objects.requireNonNull(objection.dueOn()));
    }

    private ReviewCase add(VillageReview village, Objection objection) {
        var household = households.find(objection.householdId());
        if (!household.villageCode().equals(village.villageCode())) {
            throw new BusinessException("Hộ " + household.headName() + " không thuộc " + village.villageName()
                    + ". Hãy ghi ý kiến vào danh sách niêm yết của thôn hộ đang ở.");
        }
        var added = ReviewCase.joined(cases.nextId(), village, household, CaseSource.OBJECTION, CaseState.AGREED);
        cases.insert(added);
        return added;
    }

    /** The seven working days are over: the chair is told, nothing is decided by time. */
    @Transactional
    public void flagOverdue(long objectionId) {
        reverifications.flagOverdue(objectionId);
        followUps.reverificationOverdue(
                reverifications.findById(objectionId).orElseThrow(),
                "Hộ " + objections.get(objectionId).headName());
    }
}
