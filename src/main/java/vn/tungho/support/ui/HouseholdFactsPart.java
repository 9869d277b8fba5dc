package vn.tungho.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import vn.tungho.registry.Household;
import vn.tungho.registry.ui.HouseholdPart;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.support.facts.GroupMembership;
import vn.tungho.support.facts.HouseRecord;
import vn.tungho.support.facts.Known;

/** On a household's page: its house as support asks for it, and the groups it belongs to outside the list. */
@org.springframework.stereotype.Component
@Order(19)
class HouseholdFactsPart implements HouseholdPart {
    private final SupportDesk desk;

    HouseholdFactsPart(SupportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(Household household) {
        var house = desk.facts().houses().latest(household.householdId());
        var groups = desk.facts().groups().ofHousehold(household.householdId());
        var mayWrite = desk.facts().houses().mayRecord(household)
                || desk.facts().groups().mayEnter(household);
        return house == null && groups.isEmpty() && !mayWrite
                ? Optional.empty()
                : Optional.of(new FactsCard(household, house, groups));
    }

    @StyleSheet("context://css/support.css")
    private final class FactsCard extends Card {
        FactsCard(Household household, @Nullable HouseRecord house, java.util.List<GroupMembership> groups) {
            super("Nhà ở và nhóm được hỗ trợ");
            add(
                    house == null
                            ? new Paragraph("Chưa ghi hiện trạng nhà: quyền hỗ trợ nhà ở cần xác minh.")
                            : facts(house));
            if (desk.facts().houses().mayRecord(household)) {
                add(button("Ghi hiện trạng nhà", () -> FactDialogs.house(desk, household, house, this::again)));
            }
            add(new H3("Nhóm ngoài danh sách hộ nghèo, cận nghèo"));
            if (groups.isEmpty()) {
                add(new Paragraph("Không thuộc nhóm nào theo giấy tờ đã ghi."));
            }
            var list = new UnorderedList();
            list.addClassName("th-support-groups");
            groups.forEach(g -> list.add(new ListItem(words(g), new Div(state(g)), acts(household, g))));
            add(list);
            if (desk.facts().groups().mayEnter(household)) {
                add(button("Ghi hộ thuộc nhóm", () -> FactDialogs.group(desk, household, this::again)));
            }
        }

        private FactList facts(HouseRecord h) {
            var list = new FactList();
            if (h.hasHouse() == Known.YES) {
                list.fact("Nền – móng", part(h.foundation()))
                        .fact("Khung – tường", part(h.frame()))
                        .fact("Mái", part(h.roof()))
                        .fact(
                                "Diện tích",
                                h.area() == null ? "chưa biết" : VietnameseFormat.decimal(h.area(), 1) + " m²");
            } else {
                list.fact("Nhà ở", h.hasHouse() == Known.NO ? "Hộ chưa có nhà" : "chưa biết");
            }
            list.fact(
                    "Đã được hỗ trợ nhà ở",
                    switch (h.helpedBefore()) {
                        case YES -> "Có";
                        case NO -> "Chưa lần nào";
                        case UNKNOWN -> "chưa biết";
                    });
            if (!h.note().isBlank()) {
                list.fact("Ghi chú", h.note());
            }
            return list.fact("Xem ngày", VietnameseFormat.date(h.seenOn()) + ", " + h.recordedBy() + " ghi");
        }

        private static String part(Known part) {
            return switch (part) {
                case YES -> "Bền chắc";
                case NO -> "Không bền chắc";
                case UNKNOWN -> "chưa biết";
            };
        }

        private static Div words(GroupMembership g) {
            var name = new Span(g.supportGroup().label());
            name.addClassName("th-strong");
            var until = g.untilOn() == null ? "" : " đến " + VietnameseFormat.date(g.untilOn());
            var paper = new Span(g.document() + " · từ " + VietnameseFormat.date(g.fromOn()) + until + " · "
                    + g.enteredBy() + " ghi"
                    + (g.confirmedBy() == null ? "" : ", " + g.confirmedBy() + " xác nhận")
                    + (g.endReason() == null ? "" : " · " + g.endReason()));
            paper.addClassName("th-muted");
            var both = new Div(name, paper);
            both.addClassName("th-support-what");
            return both;
        }

        private StatusBadge state(GroupMembership g) {
            if (!g.holdsOn(desk.today())) {
                return new StatusBadge("Đã hết", Tone.NEUTRAL, "–");
            }
            return g.isConfirmed()
                    ? new StatusBadge("Đang thuộc", Tone.GOOD)
                    : new StatusBadge("chưa xác nhận", Tone.WARN, "?");
        }

        private Div acts(Household household, GroupMembership g) {
            var acts = new Div();
            acts.addClassNames("th-support-acts", "th-no-print");
            if (desk.facts().groups().mayConfirm(household, g)) {
                acts.add(button("Xác nhận", () -> FactDialogs.confirm(desk, g, this::again)));
            }
            if (g.endedOn() == null && desk.facts().groups().mayEnter(household)) {
                acts.add(button("Kết thúc", () -> FactDialogs.end(desk, g, this::again)));
            }
            return acts;
        }

        private static Button button(String text, java.util.function.Supplier<Dialog> dialog) {
            var button = new Button(text, e -> dialog.get().open());
            button.addClassName("th-no-print");
            return button;
        }

        private void again() {
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }
}
