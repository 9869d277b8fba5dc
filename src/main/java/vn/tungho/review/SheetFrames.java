package vn.tungho.review;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.standard.HouseholdFacts;
import vn.tungho.standard.ScoreResult;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.StandardService;

/** What a household's sheet is filled and scored against: its review, the form of that place, what the register knows. */
@Component
class SheetFrames {
    private final ReviewMapper reviews;
    private final StandardService standard;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final AppClock clock;

    SheetFrames(
            ReviewMapper reviews,
            StandardService standard,
            HouseholdService households,
            AreaDirectory areas,
            AppClock clock) {
        this.reviews = reviews;
        this.standard = standard;
        this.households = households;
        this.areas = areas;
        this.clock = clock;
    }

    /** The frame of one household's sheet. */
    record Frame(Review review, SheetForm form, HouseholdFacts facts) {}

    Frame of(ReviewCase reviewCase) {
        var review = reviews.findById(reviewCase.reviewId()).orElseThrow();
        var form = standard.sheetForm(
                review.editionId(), areas.commune(review.communeCode()).region(), review.areaType());
        return new Frame(review, form, KnownFacts.of(households.members(reviewCase.householdId()), clock.today()));
    }

    ScoreResult score(SheetForm form, Map<String, String> answers) {
        return standard.score(form.editionId(), form.region(), form.area(), answers);
    }

    /** The same answers under the next edition; empty when there is none. */
    Optional<ScoreResult> scoreNext(SheetForm form, Map<String, String> answers) {
        return standard.dryRun(form.editionId(), form.region(), form.area(), answers);
    }

    /** What the register tells, to be checked by the enumerator. */
    Map<String, String> suggested(HouseholdFacts facts) {
        return standard.suggestedAnswers(facts);
    }
}
