package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tungho.assignment.BodyKind;
import vn.tungho.assignment.PlaceCharge;
import vn.tungho.assignment.PlaceVisit;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.field.MoneyField;

/** Provincial committee members, departments, units and enterprises in charge of poor communes and villages, their word and their visits. */
@Route(AssignmentNavigation.PLACES)
@PageTitle("Phụ trách xã, thôn · Từng Hộ")
@RolesAllowed({
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "CELL_SECRETARY",
    "PROVINCE_OVERSEER",
    "FRONT_MONITOR",
    "ADMINISTRATOR"
})
@StyleSheet("context://css/registry.css")
@StyleSheet("context://css/help.css")
class PlacesView extends Div {
    private final HelpDesk desk;

    PlacesView(HelpDesk desk) {
        this.desk = desk;
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(
                "Phụ trách xã, thôn",
                "Tỉnh ủy viên, sở ngành, cơ quan, doanh nghiệp được giao phụ trách địa bàn nghèo.");
        var mayKeep = desk.places().mayKeep();
        if (mayKeep) {
            var add = new Button("Ghi phân công phụ trách", e -> add());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.addAction(add);
        }
        add(header);
        var all = desk.places().list();
        if (all.isEmpty()) {
            add(new EmptyState(
                    "Chưa có ai được phân công phụ trách địa bàn",
                    "Ghi quyết định phân công của Ban Thường vụ Tỉnh ủy: ai, xã hoặc thôn nào, thời hạn, cam kết."));
            return;
        }
        var visits = desk.places().visits(all);
        var grid = new Div();
        grid.addClassName("th-help-cells");
        all.forEach(c -> grid.add(card(c, visits.getOrDefault(c.chargeId(), List.of()), mayKeep)));
        add(grid);
    }

    private Card card(PlaceCharge c, List<PlaceVisit> visits, boolean mayKeep) {
        var until = c.until();
        var card = new Card(
                c.bodyName(),
                c.isActive()
                        ? new StatusBadge(desk.areas().displayName(c.area()), Tone.INFO)
                        : new StatusBadge("đã kết thúc – " + desk.areas().displayName(c.area()), Tone.NEUTRAL),
                new FactList()
                        .fact("Là", c.bodyKind().label())
                        .fact("Liên hệ", c.contact())
                        .fact(
                                "Quyết định",
                                "số " + c.decisionNumber() + " ngày " + VietnameseFormat.date(c.decidedOn()))
                        .fact(
                                "Thời hạn",
                                "từ " + VietnameseFormat.date(c.since())
                                        + (until == null ? "" : " đến " + VietnameseFormat.date(until)))
                        .fact("Cam kết", c.commitments()));
        var list = new UnorderedList();
        list.addClassName("th-timeline");
        visits.stream()
                .limit(5)
                .forEach(v -> list.add(new ListItem(VietnameseFormat.date(v.visitedOn()) + ": "
                        + (v.found().isBlank() ? "" : v.found() + " ") + v.result()
                        + (v.supportDong() > 0 ? " – hỗ trợ " + VietnameseFormat.money(v.supportDong()) : ""))));
        if (!visits.isEmpty()) {
            card.add(list);
        }
        if (mayKeep && c.isActive()) {
            var buttons = new Div(
                    new Button("Ghi lần làm việc", e -> visit(c)),
                    new Button(
                            "Kết thúc phụ trách",
                            e -> new HelpDialog(
                                            "charge/" + c.chargeId(),
                                            "Kết thúc phụ trách",
                                            c.bodyName() + " thôi phụ trách; các lần làm việc được giữ lại.",
                                            () -> desk.places().end(c.chargeId()),
                                            this::show)
                                    .open()));
            buttons.addClassName("th-row");
            card.add(buttons);
        }
        return card;
    }

    private void visit(PlaceCharge c) {
        var on = new DayField("Ngày", desk.today(), desk.today());
        var found = new TextArea("Tình hình");
        found.setMaxLength(1000);
        var result = Asked.one(new TextArea("Đã giúp gì, kết quả"));
        result.setMaxLength(1000);
        var support = new MoneyField("Trị giá hỗ trợ (bỏ trống nếu không có)");
        new HelpDialog(
                        "charge/" + c.chargeId(),
                        "Ghi lần làm việc",
                        c.bodyName() + ", " + desk.areas().displayName(c.area()),
                        () -> desk.places()
                                .visit(new PlaceVisit(
                                        0,
                                        c.chargeId(),
                                        on.given(),
                                        found.getValue(),
                                        result.getValue(),
                                        support.givenIfAny().orElse(0L))),
                        this::show,
                        on,
                        found,
                        result,
                        support)
                .open();
    }

    private void add() {
        var kind = Choices.select("Ai phụ trách", List.of(BodyKind.values()), BodyKind::label);
        kind.setValue(BodyKind.DEPARTMENT);
        var name = Asked.one(new TextField("Tên người, cơ quan, doanh nghiệp"));
        var contact = new TextField("Liên hệ");
        var commune = Asked.one(new ComboBox<Commune>("Xã"));
        commune.setItems(desk.communes());
        commune.setItemLabelGenerator(Commune::name);
        var village = new ComboBox<Village>("Thôn (bỏ trống: cả xã)");
        village.setItemLabelGenerator(Village::name);
        commune.addValueChangeListener(e -> village.setItems(
                e.getValue() == null
                        ? List.of()
                        : desk.areas().villages(e.getValue().communeCode())));
        var number = Asked.one(new DocumentNumberField("Số quyết định", "120-QĐ/TU"));
        var decided = new DayField("Ngày quyết định", desk.today(), desk.today());
        var until = new DayField("Phụ trách đến hết ngày (không bắt buộc)");
        var word = new TextArea("Cam kết giúp địa bàn");
        word.setMaxLength(1000);
        new HelpDialog(
                        "charge/new",
                        "Ghi phân công phụ trách",
                        "Hiện trên trang của mọi hộ trong địa bàn, bên cạnh người giúp hộ.",
                        () -> desk.places()
                                .put(new PlaceCharge(
                                        0,
                                        1,
                                        commune.getValue().provinceCode(),
                                        commune.getValue().communeCode(),
                                        village.getValue() == null
                                                ? null
                                                : village.getValue().villageCode(),
                                        kind.getValue(),
                                        name.getValue(),
                                        contact.getValue(),
                                        number.number(),
                                        decided.given(),
                                        decided.given(),
                                        until.getValue(),
                                        word.getValue(),
                                        true)),
                        this::show,
                        kind,
                        name,
                        contact,
                        commune,
                        village,
                        number,
                        decided,
                        until,
                        word)
                .open();
    }
}
