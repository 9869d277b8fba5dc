package vn.tungho.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.support.RightState;
import vn.tungho.support.SupportRight;

/** One line of the matrix: the household, the programme, where it stands and why. */
class RightCard extends Div {
    RightCard(SupportDesk desk, SupportRight right, Runnable changed) {
        addClassName("th-support-right");
        var household = new PathLink(right.headName(), RegistryNavigation.household(right.householdId()));
        household.addClassName("th-strong");
        var who = new Div(
                household,
                new Span(desk.areas().village(right.villageCode()).name() + " · "
                        + right.povertyStatus().inYear(right.classYear())));
        who.addClassName("th-support-who");
        var what = new Div(
                strong(desk.programmes().book().programme(right.programmeCode()).name()), reason(right));
        what.addClassName("th-support-what");
        var state = new Div(Badges.of(right.state()));
        state.addClassName("th-support-state");
        if (right.isDouble()) {
            state.add(new StatusBadge("Trùng", Tone.BAD, "2"));
        }
        add(who, what, state, act(desk, right, changed));
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("th-strong");
        return span;
    }

    private static Span reason(SupportRight right) {
        var note = right.answerNote();
        return new Span(right.reason() + (note == null || note.isBlank() ? "" : " · Hộ nói: " + note));
    }

    private static Component act(SupportDesk desk, SupportRight right, Runnable changed) {
        var acts = new Div();
        acts.addClassNames("th-support-acts", "th-no-print");
        var caseId = right.caseId();
        if (caseId != null) {
            acts.add(PathLink.button("Mở hồ sơ " + caseId, SupportNavigation.supportCase(caseId)));
            return acts;
        }
        var why = new Button("Vì sao?", e -> new RightDialog(desk, right, changed).open());
        why.setAriaLabel("Vì sao: " + right.headName());
        acts.add(why);
        if (right.state() != RightState.NOT_ENTITLED && desk.cases().mayOpen(right.area())) {
            acts.add(PathLink.button("Lập hồ sơ", SupportNavigation.open(right.householdId(), right.programmeCode())));
        }
        return acts;
    }
}
