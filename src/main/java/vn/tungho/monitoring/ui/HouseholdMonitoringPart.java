package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tungho.monitoring.Check;
import vn.tungho.registry.Household;
import vn.tungho.registry.ui.HouseholdPart;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** On a household's page, for the Front's monitor: the questions of the check list beside the file, and the way to a finding. */
@org.springframework.stereotype.Component
@Order(5)
class HouseholdMonitoringPart implements HouseholdPart {
    private final MonitoringDesk desk;

    HouseholdMonitoringPart(MonitoringDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(Household household) {
        var commune = Area.commune(household.provinceCode(), household.communeCode());
        return desk.plans().mayMonitor(commune) ? Optional.of(new QuestionsCard(household)) : Optional.empty();
    }

    /** The questions about this household. */
    @StyleSheet("context://css/monitoring.css")
    private final class QuestionsCard extends Card {
        QuestionsCard(Household household) {
            super("Bảng kiểm tra của giám sát");
            var id = household.householdId();
            add(Badges.question());
            var list = new UnorderedList();
            list.addClassName("th-monitor-questions");
            desk.samples()
                    .signs(household.communeCode(), id)
                    .forEach(s -> list.add(
                            new ListItem(new StatusBadge(s.label(), Tone.NEUTRAL, "?"), new Span(s.question()))));
            desk.checklist()
                    .ofHousehold(household.communeCode(), id)
                    .forEach((check, detail) -> list.add(question(check, detail)));
            if (list.getChildren().findAny().isEmpty()) {
                add(new Paragraph("Hồ sơ không có dấu hiệu nào phải hỏi thêm."));
            } else {
                add(list);
            }
            desk.findings().ofHousehold(id).forEach(f -> add(Badges.line(desk, f)));
            var acts = new Div();
            acts.addClassNames("th-row", "th-no-print");
            desk.samples().samplesOf(id).stream()
                    .filter(r -> r.lookedOn() == null)
                    .findFirst()
                    .ifPresent(r -> {
                        var look = new Button("Ghi đã xem hồ sơ mẫu");
                        look.addClickListener(e -> {
                            desk.samples().look(r.planId(), id);
                            look.setVisible(false);
                            Notices.success("Đã ghi: đã xem hồ sơ của hộ trong mẫu.");
                        });
                        acts.add(look);
                    });
            if (desk.findings().planFor(household.area()) != null) {
                acts.add(PathLink.button("Ghi phát hiện về hộ này", MonitoringNavigation.newFinding(id)));
            }
            add(acts);
        }

        private ListItem question(Check check, String detail) {
            var what = new Span(detail);
            what.addClassName("th-strong");
            return new ListItem(new StatusBadge(check.label(), Tone.NEUTRAL, "?"), what, new Span(check.question()));
        }
    }
}
