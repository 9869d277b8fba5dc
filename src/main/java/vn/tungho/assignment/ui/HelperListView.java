package vn.tungho.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.tungho.assignment.Helper;
import vn.tungho.assignment.HelperRow;
import vn.tungho.assignment.NewHelper;
import vn.tungho.assignment.PartyCell;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.PhoneField;

/** Party cells of a commune and their helpers with load; the officer and the committee add and change them. */
@Route(AssignmentNavigation.HELPERS + "/:commune([0-9]{5})?")
@PageTitle("Người giúp, chi bộ · Từng Hộ")
@RolesAllowed({
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "CELL_SECRETARY",
    "PROVINCE_OVERSEER",
    "FRONT_MONITOR",
    "ADMINISTRATOR"
})
@StyleSheet("context://css/help.css")
class HelperListView extends Div implements BeforeEnterObserver {
    private final HelpDesk desk;
    private Commune commune;

    HelperListView(HelpDesk desk) {
        this.desk = desk;
        this.commune = desk.communes().getFirst();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("commune")
                .flatMap(code -> desk.communes().stream()
                        .filter(c -> c.communeCode().equals(code))
                        .findFirst())
                .ifPresent(c -> commune = c);
        show();
    }

    private boolean mayKeep() {
        var person = desk.person();
        return person.has(Role.POVERTY_OFFICER, commune.area()) || person.has(Role.STEERING_COMMITTEE, commune.area());
    }

    private void show() {
        removeAll();
        var header = new PageHeader("Người giúp, chi bộ", commune.name());
        add(header);
        if (desk.communes().size() > 1) {
            var choice = new ComboBox<Commune>("Xã");
            choice.setItems(desk.communes());
            choice.setItemLabelGenerator(Commune::name);
            choice.setValue(commune);
            choice.addValueChangeListener(e -> {
                if (e.getValue() != null) {
                    UI.getCurrent()
                            .navigate(AssignmentNavigation.HELPERS + "/"
                                    + e.getValue().communeCode());
                }
            });
            var filters = new Div(choice);
            filters.addClassName("th-filters");
            add(filters);
        }
        var cells = desk.helpers().cells(commune.communeCode());
        if (mayKeep()) {
            header.addAction(new Button("Thêm chi bộ", e -> addCell()));
            if (!cells.isEmpty()) {
                var addHelper = new Button("Thêm người giúp", e -> addHelper(cells));
                addHelper.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                header.addAction(addHelper);
            }
        }
        if (cells.isEmpty()) {
            add(new EmptyState(
                    "Xã chưa có chi bộ nào trong hệ thống",
                    "Thêm chi bộ thôn và chi bộ cơ quan, rồi thêm người giúp của từng chi bộ."));
            return;
        }
        var byCell = new LinkedHashMap<Long, List<HelperRow>>();
        cells.forEach(c -> byCell.put(c.cellId(), new ArrayList<>()));
        desk.helpers()
                .helpers(commune.communeCode())
                .forEach(h -> byCell.computeIfAbsent(h.cellId(), id -> new ArrayList<>())
                        .add(h));
        var grid = new Div();
        grid.addClassName("th-help-cells");
        cells.forEach(c -> grid.add(cell(c, byCell.getOrDefault(c.cellId(), List.of()))));
        add(grid);
    }

    private Card cell(PartyCell cell, List<HelperRow> rows) {
        var card = new Card(cell.name());
        if (rows.isEmpty()) {
            card.add(new Span("Chưa có người giúp."));
        }
        rows.forEach(h -> card.add(helper(h)));
        return card;
    }

    private Div helper(HelperRow h) {
        var name = new Span(h.fullName());
        name.addClassName("th-strong");
        var line = new Div(name, new Span(h.jobTitle() + (h.phone() == null ? "" : " · " + h.phone())));
        line.add(
                h.isActive()
                        ? new StatusBadge("đang giúp " + h.load() + " hộ", Tone.NEUTRAL)
                        : new StatusBadge("không nhận thêm", Tone.WARN));
        if (mayKeep()) {
            var change = new Button("Sửa", e -> change(h));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            change.setAriaLabel("Sửa người giúp " + h.fullName());
            var acts = new Div(change);
            acts.addClassName("th-row");
            if (h.load() > 0) {
                acts.add(new PathLink("Bàn giao hộ", AssignmentNavigation.HANDOVER + "/" + h.helperId()));
            }
            line.add(acts);
        }
        line.addClassName("th-help-person");
        return line;
    }

    private void addCell() {
        var name = Asked.one(new TextField("Tên chi bộ"));
        name.setMaxLength(150);
        var village = new ComboBox<Village>("Thôn (bỏ trống nếu là chi bộ cơ quan)");
        village.setItems(desk.areas().villages(commune.communeCode()));
        village.setItemLabelGenerator(Village::name);
        village.addValueChangeListener(e -> {
            if (name.isEmpty() && e.getValue() != null) {
                name.setValue("Chi bộ " + e.getValue().name().substring(0, 1).toLowerCase(java.util.Locale.of("vi"))
                        + e.getValue().name().substring(1));
            }
        });
        var secretary = new ComboBox<UserRef>("Bí thư chi bộ");
        secretary.setItems(desk.secretaries(commune.area()));
        secretary.setItemLabelGenerator(UserRef::fullName);
        new HelpDialog(
                        "commune/" + commune.communeCode(),
                        "Thêm chi bộ",
                        "Chuyến thăm quá hạn lâu của người giúp thuộc chi bộ được báo cho bí thư.",
                        () -> desk.helpers()
                                .openCell(
                                        village.getValue() == null
                                                ? commune.area()
                                                : village.getValue().area(),
                                        name.getValue(),
                                        secretary.getValue() == null
                                                ? null
                                                : secretary.getValue().userId()),
                        this::show,
                        village,
                        name,
                        secretary)
                .open();
    }

    private void addHelper(List<PartyCell> cells) {
        var user = Asked.one(new ComboBox<UserRef>("Tài khoản (đã có vai trò Cán bộ giúp hộ)"));
        user.setItems(desk.helpers().candidates(commune.communeCode()));
        user.setItemLabelGenerator(UserRef::fullName);
        var cell = Asked.one(Choices.select("Chi bộ", cells, PartyCell::name));
        var job = new TextField("Chức vụ, công việc");
        var phone = new PhoneField("Điện thoại");
        var capacity = capacity();
        new HelpDialog(
                        "commune/" + commune.communeCode(),
                        "Thêm người giúp",
                        "Người này có thể được đề xuất giúp hộ trong bảng phân công.",
                        () -> desk.helpers()
                                .add(new NewHelper(
                                        user.getValue().userId(),
                                        cell.getValue().cellId(),
                                        job.getValue(),
                                        phone.givenIfAny().orElse(null),
                                        capacity.number())),
                        this::show,
                        user,
                        cell,
                        job,
                        phone,
                        capacity)
                .open();
    }

    private void change(HelperRow row) {
        var h = desk.helpers().find(row.helperId());
        var job = new TextField("Chức vụ, công việc");
        job.setValue(h.jobTitle());
        var phone = new PhoneField("Điện thoại");
        phone.setValue(h.phone() == null ? "" : h.phone());
        var capacity = capacity();
        capacity.write(h.capacity());
        var active = new com.vaadin.flow.component.checkbox.Checkbox("Còn nhận thêm hộ", h.isActive());
        new HelpDialog(
                        "helper/" + row.helperId(),
                        "Sửa người giúp",
                        "Không nhận thêm hộ thì các hộ đang giúp vẫn ở người này cho đến khi bàn giao.",
                        () -> {
                            desk.helpers()
                                    .change(new Helper(
                                            h.helperId(),
                                            h.version(),
                                            h.userId(),
                                            h.fullName(),
                                            h.cellId(),
                                            h.provinceCode(),
                                            h.communeCode(),
                                            h.villageCode(),
                                            job.getValue(),
                                            phone.givenIfAny().orElse(null),
                                            capacity.number(),
                                            active.getValue()));
                        },
                        this::show,
                        job,
                        phone,
                        capacity,
                        active)
                .about("helper/" + h.helperId(), h.version())
                .open();
    }

    private static CountField capacity() {
        return new CountField("Nhận nhiều nhất bao nhiêu hộ (bỏ trống: mức chung)", 0, 20);
    }
}
