package vn.tungho.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplaintFilter;
import vn.tungho.complaint.ComplaintObject;
import vn.tungho.complaint.ComplaintState;
import vn.tungho.complaint.Instance;
import vn.tungho.registry.ui.AreaChoice;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** The register of complaints of the person's area, the newest first. */
@Route(ComplaintNavigation.REGISTER)
@PageTitle("Sổ khiếu nại · Từng Hộ")
@RolesAllowed({
    "PROVINCE_OVERSEER",
    "PROVINCE_CHAIR_OFFICE",
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "FRONT_MONITOR",
    "ADMINISTRATOR"
})
@StyleSheet("context://css/complaint.css")
@StyleSheet("context://css/support.css")
class RegisterView extends Div implements BeforeEnterObserver {
    private final ComplaintPages pages;
    private final PageHeader header = new PageHeader("Sổ khiếu nại");
    private final TextField text = new TextField("Tìm");
    private final Select<Instance> instance = new Select<>();
    private final ComboBox<ComplaintObject> object = new ComboBox<>("Đối tượng khiếu nại");
    private final ComboBox<ComplaintState> state = new ComboBox<>("Bước");
    private final Select<String> open = new Select<>();
    private final Checkbox overdue = new Checkbox("Chỉ đơn quá hạn");
    private final AreaChoice area;
    private final KeysetList<Complaint> list;

    RegisterView(ComplaintPages pages) {
        this.pages = pages;
        this.area = new AreaChoice(pages.areas(), pages.person().scope(), this::reload);
        this.list = new KeysetList<>(
                (after, limit) ->
                        pages.complaints().page(filter(), after == null ? Long.MAX_VALUE : after.complaintId(), limit),
                this::row,
                () -> new EmptyState(
                        "Không có đơn nào", "Đơn nhận tại trụ sở, tiếp công dân hay bưu chính đều ghi vào sổ này."));
        text.setPlaceholder("Tên, số sổ, mã hộ, mã tra cứu");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(e -> reload());
        instance.setLabel("Lần");
        instance.setItems(Instance.values());
        instance.setItemLabelGenerator(i -> i == null ? "Tất cả" : i.label());
        instance.setEmptySelectionAllowed(true);
        instance.setEmptySelectionCaption("Tất cả");
        instance.addValueChangeListener(e -> reload());
        object.setItems(ComplaintObject.values());
        object.setItemLabelGenerator(ComplaintObject::label);
        object.setClearButtonVisible(true);
        object.setPlaceholder("Tất cả");
        object.addValueChangeListener(e -> reload());
        state.setItems(ComplaintState.values());
        state.setItemLabelGenerator(ComplaintState::label);
        state.setClearButtonVisible(true);
        state.setPlaceholder("Tất cả");
        state.addValueChangeListener(e -> reload());
        open.setLabel("Đơn");
        open.setItems("Đang giải quyết", "Đã xong", "Tất cả");
        open.setValue("Tất cả");
        open.addValueChangeListener(e -> reload());
        overdue.addValueChangeListener(e -> reload());
        var filters = new Div(text, instance, object, state, open, area, overdue);
        filters.addClassNames("th-filters", "th-no-print");
        if (pages.person().has(Role.POVERTY_OFFICER) || pages.person().has(Role.COMMUNE_CHAIR)) {
            var lodge = PathLink.button("Ghi nhận đơn", ComplaintNavigation.LODGE);
            lodge.addClassName("th-primary");
            header.addAction(lodge);
        }
        header.addAction(Downloads.stream(
                "Xuất Excel",
                "so-khieu-nai.xlsx",
                Downloads.XLSX,
                out -> pages.complaints().export(filter(), out)));
        add(header, new ComplaintTabs(pages, ComplaintNavigation.REGISTER), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private void reload() {
        list.reload();
        var counts = pages.complaints().counts();
        var running = counts.entrySet().stream()
                .filter(e -> e.getKey().isOpen())
                .mapToInt(java.util.Map.Entry::getValue)
                .sum();
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        header.setSubtitle("%s đơn đang giải quyết, %s đã xong"
                .formatted(VietnameseFormat.number(running), VietnameseFormat.number(all - running)));
    }

    private ComplaintFilter filter() {
        return new ComplaintFilter(
                text.getValue(),
                instance.getValue(),
                object.getValue(),
                state.getValue(),
                "Tất cả".equals(open.getValue()) ? null : (Boolean) "Đang giải quyết".equals(open.getValue()),
                Boolean.TRUE.equals(overdue.getValue()),
                area.communeCode(),
                area.villageCode());
    }

    private Component row(Complaint c) {
        var row = new PathLink("", ComplaintNavigation.complaint(c.complaintId()));
        row.addClassName("th-complaint-row");
        var number = new Span("Số " + c.register());
        number.addClassName("th-strong");
        var name = new Span(c.complainantName() + (c.people() > 1 ? " và " + (c.people() - 1) + " người" : ""));
        name.addClassName("th-strong");
        var who = new Div(
                name,
                new Span("Về hộ " + c.headName() + " · "
                        + pages.areas().village(c.villageCode()).name()));
        who.addClassName("th-complaint-who");
        var what = new Div(
                new Span(c.instance().label() + ": " + c.objectKind().label()),
                new Span("Nhận " + VietnameseFormat.date(c.receivedOn())));
        what.addClassName("th-complaint-who");
        var state = new Div(ComplaintBadges.of(c));
        state.addClassName("th-complaint-state");
        var due = c.stepDueOn();
        if (due != null && c.isOpen()) {
            state.add(new DueBadge(
                    pages.calendar().kept(due, c.stepRule(), null),
                    pages.today(),
                    pages.calendar().calendar()));
        }
        row.add(number, who, what, state);
        return row;
    }
}
