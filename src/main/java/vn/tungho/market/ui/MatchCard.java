package vn.tungho.market.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import vn.tungho.market.Match;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;

/** Somebody an offer suits: who, where, and every rule that spoke. */
class MatchCard extends Div {
    MatchCard(Match match, AreaDirectory areas, Runnable refer) {
        addClassName("th-office-part");
        var c = match.candidate();
        var name = new PathLink(c.fullName(), RegistryNavigation.household(c.householdId()));
        name.addClassName("th-strong");
        var head = new Div(name, StatusBadge.of(c.povertyStatus(), c.classYear()));
        head.addClassName("th-row");
        var where = new Span(
                (c.fullName().equals(c.headName()) ? "" : "Hộ " + c.headName() + " · ") + areas.displayName(c.area()));
        var why = new Span(match.lines().stream()
                .map(l -> l.points() > 0 ? l.text() + " (+" + l.points() + ")" : l.text())
                .collect(Collectors.joining(" · ")));
        why.addClassName("th-muted");
        var send = new Button("Giới thiệu", e -> refer.run());
        send.setAriaLabel("Giới thiệu " + c.fullName());
        var action = new Div(send);
        action.addClassName("th-row");
        add(head, where, why, action);
    }
}
