package vn.tungho.review.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tungho.review.CommuneProgress;
import vn.tungho.review.OpinionService;
import vn.tungho.review.ReviewStep;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.ProgressBarWithText;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** One commune on the province's page; opens its review. */
class CommuneTile extends PathLink {
    CommuneTile(OfficeDesk desk, CommuneProgress c) {
        super("", OfficeNavigation.review(c.reviewId()));
        addClassName("th-office-tile");
        if (c.isLate() || c.overdueItems() > 0) {
            addClassName("th-office-late");
        }
        var name = new Span(c.communeName());
        name.addClassName("th-strong");
        add(name, Steps.badge(c.step(), c.isLate()));
        var due = c.opinionDueOn();
        if (c.step() == ReviewStep.OPINION && due != null) {
            add(new DueBadge(
                    desk.calendar().kept(due, OpinionService.OPINION_RULE, null),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        add(
                new ProgressBarWithText(c.surveyed(), c.households(), "hộ đã khảo sát"),
                new ProgressBarWithText(c.villagesFinished(), c.villages(), "thôn có kết quả"));
        var signs = new Div();
        signs.addClassName("th-row");
        if (c.overdueItems() > 0) {
            signs.add(new StatusBadge(c.overdueItems() + " việc quá hạn", Tone.BAD, "!"));
        }
        signs.add(
                c.openObjections() > 0
                        ? new StatusBadge(
                                c.openObjections() + " ý kiến đang phúc tra / " + c.objections() + " ý kiến", Tone.WARN)
                        : new StatusBadge(c.objections() + " ý kiến", Tone.NEUTRAL));
        add(signs);
    }
}
