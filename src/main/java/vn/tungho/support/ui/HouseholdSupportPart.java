package vn.tungho.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tungho.registry.Household;
import vn.tungho.registry.ui.HouseholdPart;
import vn.tungho.shared.document.PdfRenderer;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.support.RightState;
import vn.tungho.support.SupportRight;

/** On a household's page: from each deprivation to a case in one click, its rights, its leaflet. */
@org.springframework.stereotype.Component
@Order(20)
class HouseholdSupportPart implements HouseholdPart {
    private final SupportDesk desk;

    HouseholdSupportPart(SupportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(Household household) {
        var rights = desk.rights().ofHousehold(household.householdId());
        return rights.isEmpty() ? Optional.empty() : Optional.of(new RightsCard(household, rights));
    }

    /** The household's rights, those in which something is to be done first. */
    @StyleSheet("context://css/support.css")
    @StyleSheet("context://css/standard.css")
    private final class RightsCard extends Card {
        RightsCard(Household household, List<SupportRight> rights) {
            super("Quyền được hỗ trợ");
            var mayOpen = desk.cases().mayOpen(household) && household.isActive();
            if (mayOpen) {
                needs(household);
            }
            var list = new UnorderedList();
            list.addClassName("th-support-rights");
            rights.stream()
                    .filter(r -> r.state() != RightState.NOT_ENTITLED)
                    .forEach(r -> list.add(new ListItem(line(r, mayOpen))));
            add(list);
            var not = rights.stream()
                    .filter(r -> r.state() == RightState.NOT_ENTITLED)
                    .count();
            add(
                    new Paragraph("Không thuộc diện " + not + " chương trình khác."),
                    Downloads.open(
                            "Tờ tin cho hộ (in chữ to)",
                            "to-tin-ho-tro-" + household.householdCode() + ".pdf",
                            Downloads.PDF,
                            () -> PdfRenderer.render(desk.acts().leaflets().leaflet(household.householdId()))));
        }

        /** Each need the household lacks, with the way to a case. */
        private void needs(Household household) {
            if (household.deprivations().isBlank()) {
                return;
            }
            var row = new Div();
            row.addClassName("th-support-needlinks");
            Arrays.stream(household.deprivations().split(","))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .filter(no -> desk.programmes().book().active().stream().anyMatch(p -> p.answers(no)))
                    .forEach(no -> {
                        var link = new PathLink("", "ho-tro/mo-ho-so/" + household.householdId() + "?cs=" + no);
                        link.addClassName("th-support-needlink");
                        link.add(Badges.needs(List.of(no)), new Span("Lập hồ sơ hỗ trợ"));
                        row.add(link);
                    });
            add(row);
        }

        private Component[] line(SupportRight r, boolean mayOpen) {
            var name = new Span(
                    desk.programmes().book().programme(r.programmeCode()).name());
            name.addClassName("th-strong");
            var caseId = r.caseId();
            Component act = new Span();
            if (caseId != null) {
                act = new PathLink("Hồ sơ số " + caseId, SupportNavigation.supportCase(caseId));
            } else if (mayOpen) {
                act = new PathLink("Lập hồ sơ", SupportNavigation.open(r.householdId(), r.programmeCode()));
                ((PathLink) act).getElement().setAttribute("aria-label", "Lập hồ sơ " + name.getText());
            }
            return new Component[] {name, Badges.of(r.state()), act};
        }
    }
}
