package vn.tungho.review.ui.office;

import java.util.Arrays;
import java.util.List;
import vn.tungho.review.Review;
import vn.tungho.review.ReviewStep;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.StepTrail;
import vn.tungho.shared.ui.Tone;

/** The steps of a commune's review as a trail and as a badge. */
final class Steps {
    private Steps() {}

    static StepTrail trail(Review review) {
        return new StepTrail(Arrays.stream(ReviewStep.values())
                .map(s -> new StepTrail.Step(s.label(), state(s, review)))
                .toList());
    }

    private static StepTrail.State state(ReviewStep step, Review review) {
        if (step.ordinal() < review.step().ordinal() || review.step() == ReviewStep.DONE) {
            return StepTrail.State.DONE;
        }
        if (step == review.step()) {
            return review.isLate() ? StepTrail.State.LATE : StepTrail.State.CURRENT;
        }
        return StepTrail.State.NEXT;
    }

    static StatusBadge badge(ReviewStep step, boolean late) {
        var tone = step == ReviewStep.DONE ? Tone.GOOD : late ? Tone.BAD : Tone.INFO;
        return new StatusBadge(step.label() + (late && step != ReviewStep.DONE ? " – chậm" : ""), tone);
    }

    /** Every step in order. */
    static List<ReviewStep> all() {
        return List.of(ReviewStep.values());
    }
}
