package vn.tungho.assignment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tungho.assignment.MyHousehold;
import vn.tungho.assignment.PlanState;
import vn.tungho.assignment.Situation;
import vn.tungho.assignment.VisitRequest;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.ProgressBarWithText;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** One household of the helper: when to come, what was found last, what is agreed, and one button to write the visit down. */
class MyHouseholdCard extends Card {
    MyHouseholdCard(HelpDesk desk, MyHousehold h) {
        addClassName("th-help-household");
        var head = new Div(new H2(h.headName()), StatusBadge.of(h.povertyStatus(), h.classYear()));
        head.addClassName("th-help-head");
        add(head);
        var due = h.nextVisitBy();
        var badges = new Div();
        badges.addClassName("th-row");
        if (due != null) {
            badges.add(new Span("Thăm lần tới:"), DueBadge.inDays(due, desk.today()));
        }
        if (h.tryAgainBy() != null) {
            badges.add(new StatusBadge("vắng nhà, đến lại trước " + VietnameseFormat.date(h.tryAgainBy()), Tone.WARN));
        }
        if (h.isDeputy()) {
            badges.add(new StatusBadge(
                    "làm thay " + h.helperName()
                            + (h.deputyUntil() == null ? "" : " đến " + VietnameseFormat.date(h.deputyUntil())),
                    Tone.INFO));
        }
        add(badges, new Paragraph(where(h)), last(h));
        for (var request : h.asked()) {
            var line = new Paragraph(request.outcome());
            line.addClassName(request.state() == VisitRequest.State.OPEN ? "th-muted" : "th-help-hint");
            add(line);
        }
        if (!h.plan().isEmpty()) {
            var done =
                    h.plan().stream().filter(p -> p.state() == PlanState.DONE).count();
            var kept = h.plan().stream()
                    .filter(p -> p.state() != PlanState.DROPPED)
                    .count();
            add(new ProgressBarWithText(done, kept, "việc trong phương án đã xong"));
        }
        var visit = PathLink.button("Ghi chuyến thăm", AssignmentNavigation.visit(h.householdId()));
        visit.addClassName("th-primary");
        visit.getElement().setAttribute("aria-label", "Ghi chuyến thăm hộ " + h.headName());
        var plan = PathLink.button("Phương án, cam kết", AssignmentNavigation.household(h.householdId()));
        plan.getElement().setAttribute("aria-label", "Phương án, cam kết của hộ " + h.headName());
        var buttons = new Div(visit, plan);
        if (h.phone() != null && !h.phone().isBlank()) {
            var call = new Anchor("tel:" + h.phone(), "Gọi " + h.phone());
            call.addClassName("th-button");
            buttons.add(call);
        }
        buttons.addClassName("th-help-buttons");
        add(buttons);
    }

    private static String where(MyHousehold h) {
        return h.villageName() + (h.address() == null || h.address().isBlank() ? "" : ", " + h.address()) + " · "
                + h.memberCount() + " nhân khẩu"
                + (h.pledge() == null
                        ? ""
                        : " · đăng ký thoát nghèo năm " + h.pledge().year());
    }

    private static Paragraph last(MyHousehold h) {
        var on = h.lastVisitOn();
        var words = new Paragraph((on == null ? "Chưa thăm lần nào" : "Thăm gần nhất " + VietnameseFormat.date(on))
                + situation(h)
                + next(h.lastNextNote()));
        words.addClassName("th-muted");
        return words;
    }

    private static String situation(MyHousehold h) {
        if (h.lastSituation() == Situation.AWAY) {
            return "; lần vừa rồi vắng nhà";
        }
        return h.lastSituation() == null ? "" : ": " + h.lastSituation().label().toLowerCase(Locale.of("vi"));
    }

    private static String next(@Nullable String note) {
        return note == null || note.isBlank() ? "." : ". Việc tiếp: " + note;
    }
}
