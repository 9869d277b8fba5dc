package vn.tungho.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.tungho.assignment.Assignment;
import vn.tungho.assignment.AssignmentState;
import vn.tungho.registry.Household;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Who helps the household today, and who is in charge of its village and commune. */
@StyleSheet("context://css/help.css")
class HelpersCard extends Card {
    HelpersCard(HelpDesk desk, Household household) {
        super("Người giúp hộ");
        var running = desk.assignments().ofHousehold(household.householdId()).stream()
                .filter(Assignment::isRunning)
                .toList();
        if (running.isEmpty()) {
            var needs = household.povertyStatus().onList();
            add(needs ? new StatusBadge("Chưa có người giúp", Tone.BAD, "!") : new Paragraph("Hộ chưa có người giúp."));
        }
        running.forEach(a -> add(line(desk, a)));
        for (var charge : desk.places().ofPlace(household.communeCode(), household.villageCode())) {
            var where = charge.villageCode() == null ? "phụ trách xã" : "phụ trách thôn";
            add(new Paragraph(charge.bodyKind().label() + " " + where + ": " + charge.bodyName()));
        }
    }

    private static Div line(HelpDesk desk, Assignment a) {
        var helper = desk.helpers().find(a.helperId());
        var name = new Span(helper.fullName());
        name.addClassName("th-strong");
        var line = new Div(
                name,
                new Span(helper.jobTitle() + (helper.phone() == null ? "" : " · " + helper.phone())),
                new Span("từ " + VietnameseFormat.date(a.since())));
        line.addClassName("th-help-person");
        if (a.state() == AssignmentState.SIGNED) {
            line.add(new StatusBadge("Chờ trả lời", Tone.WARN));
        }
        var deputy = a.deputyId();
        if (deputy != null && a.hasDeputyOn(desk.today())) {
            line.add(new Span("Làm thay: " + desk.helpers().find(deputy).fullName()));
        }
        if (a.nextVisitBy() != null && a.state() == AssignmentState.ACTIVE) {
            line.add(DueBadge.inDays(a.nextVisitBy(), desk.today()));
        }
        return line;
    }
}
