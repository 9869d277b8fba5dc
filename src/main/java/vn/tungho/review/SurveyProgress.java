package vn.tungho.review;

import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.calendar.Due;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;

/** Each enumerator's share of a village as a duty on the work list, and the moment the village is surveyed in full. */
@Component
class SurveyProgress {
    private final CaseMapper cases;
    private final ReviewMapper reviews;
    private final ReviewAccess access;
    private final HouseholdHands hands;
    private final DutyPolicy policy;
    private final ReviewMilestones milestones;
    private final ReviewProcess process;
    private final WorkDuties workDuties;
    private final AppClock clock;

    SurveyProgress(
            CaseMapper cases,
            ReviewMapper reviews,
            ReviewAccess access,
            HouseholdHands hands,
            DutyPolicy policy,
            ReviewMilestones milestones,
            ReviewProcess process,
            WorkDuties workDuties,
            AppClock clock) {
        this.cases = cases;
        this.reviews = reviews;
        this.access = access;
        this.hands = hands;
        this.policy = policy;
        this.milestones = milestones;
        this.process = process;
        this.workDuties = workDuties;
        this.clock = clock;
    }

    /** Only the enumerator who has the household, or his deputy, and nobody whom the policy keeps from it. */
    void requireSurveyor(ReviewCase c) {
        var person = access.person();
        var mine = c.enumeratorId() != null
                && (c.enumeratorId() == person.userId()
                        || person.grants().stream()
                                .anyMatch(g -> c.enumeratorId().equals(g.onBehalfOf()) && g.role() == Role.ENUMERATOR));
        if (!mine) {
            throw new BusinessException("Hộ " + c.headName() + " được giao cho rà soát viên khác.");
        }
        policy.require(Duty.SURVEY, person.userId(), hands.onCase(c));
    }

    void requireOpenForSurvey(ReviewCase c) {
        var village = reviews.findVillage(c.villageReviewId()).orElseThrow();
        if (village.step() != VillageStep.SURVEY) {
            throw new BusinessException(
                    "Thôn " + village.villageName()
                            + " không ở bước khảo sát. Phiếu chỉ sửa được khi cuộc họp yêu cầu chấm lại hoặc tỉnh yêu cầu sửa.");
        }
    }

    /** Puts each enumerator's share of the village on the work list. */
    void openShares(VillageReview village) {
        cases.openShares(village.villageReviewId()).forEach(share -> open(village, share));
    }

    private void open(VillageReview village, CaseMapper.Share share) {
        workDuties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                key(village, share.userId()),
                "survey",
                "villageReview",
                Long.toString(village.villageReviewId()),
                "Khảo sát hộ",
                subject(village, share),
                "Bạn được giao khảo sát các hộ này; thôn chỉ họp được khi đủ phiếu.",
                Role.ENUMERATOR,
                village.area(),
                share.userId(),
                null,
                Due.agreed(milestones.surveyBy(village.reviewId())),
                clock.now()));
    }

    /** A household joined the round of its village after its enumerator got others there. */
    void shareGrew(VillageReview village, long userId) {
        cases.openShares(village.villageReviewId()).stream()
                .filter(s -> s.userId() == userId)
                .findFirst()
                .ifPresent(s -> {
                    if (s.households() == 1) {
                        open(village, s);
                    } else {
                        workDuties.changeSubject(key(village, userId), subject(village, s));
                    }
                });
    }

    /** Brings the enumerator's duty up to date and, with the last sheet, tells the process. The village's row is locked. */
    void surveyed(ReviewCase c) {
        var village = reviews.findVillage(c.villageReviewId()).orElseThrow();
        var user = c.enumeratorId() == null ? access.person().userId() : c.enumeratorId();
        var left = cases.openShares(village.villageReviewId());
        left.stream()
                .filter(s -> s.userId() == user)
                .findFirst()
                .ifPresentOrElse(
                        s -> workDuties.changeSubject(key(village, user), subject(village, s)),
                        () -> workDuties.done(
                                key(village, user), access.person().username()));
        if (cases.countInState(village.villageReviewId(), CaseState.LISTED) == 0) {
            reviews.setVillageStep(village.villageReviewId(), VillageStep.MEETING);
            process.surveyCompleted(village.villageReviewId());
        }
    }

    private static String key(VillageReview village, long userId) {
        return "survey:" + village.villageReviewId() + ":" + village.round() + ":" + userId;
    }

    private static String subject(VillageReview village, CaseMapper.Share share) {
        return village.villageName() + ": còn " + share.left() + "/" + share.households() + " hộ";
    }
}
