package vn.tungho.review.ui.village;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.Milestones;
import vn.tungho.review.VillageProgress;
import vn.tungho.review.VillageStep;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.ProgressBarWithText;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** A village on the progress page; opens the village. */
class VillageTile extends PathLink {
    /** {@code opens}: false for somebody who only sees how far the village is. */
    VillageTile(VillageProgress v, @Nullable Milestones milestones, LocalDate today, boolean opens) {
        super("", ReviewPages.village(v.villageReviewId()));
        if (!opens) {
            removeHref();
            getElement().removeAttribute("router-link");
        }
        addClassNames("th-card", "th-village-tile");
        var late = isLate(v, milestones, today);
        var name = new Span(v.villageName());
        name.addClassName("th-strong");
        var head = new Div(name, state(v, late));
        head.addClassName("th-vote-head");
        add(head, new ProgressBarWithText(v.surveyed(), v.households(), "hộ đã khảo sát"));
        if (v.surveyed() > 0) {
            var words = new Span(v.poor() + " nghèo · " + v.nearPoor() + " cận nghèo · " + v.escaped() + " thoát");
            words.addClassName("th-muted");
            add(words);
        }
        if (v.openObjections() > 0) {
            add(new StatusBadge(v.openObjections() + " ý kiến đang xác minh", Tone.WARN));
        }
        if (v.flagged() > 0) {
            add(new StatusBadge(v.flagged() + " phiếu có điểm cần xem lại", Tone.WARN));
        }
        if (late) {
            addClassName("th-late");
        }
    }

    private static StatusBadge state(VillageProgress v, boolean late) {
        var label = v.step().label() + (v.round() > 1 ? " (họp lần " + v.round() + ")" : "");
        if (late) {
            return new StatusBadge(label + ", trễ", Tone.BAD, "!");
        }
        return new StatusBadge(label, v.step() == VillageStep.FINISHED ? Tone.GOOD : Tone.INFO);
    }

    /** Past the province's milestone for the step at hand. */
    private static boolean isLate(VillageProgress v, @Nullable Milestones milestones, LocalDate today) {
        if (milestones == null) {
            return false;
        }
        return switch (v.step()) {
            case WAITING, SURVEY -> today.isAfter(milestones.surveyBy());
            case MEETING -> today.isAfter(milestones.meetingBy());
            case POSTING -> today.isAfter(milestones.reportBy());
            case FINISHED -> false;
        };
    }
}
