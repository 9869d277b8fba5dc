package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.registry.ui.AreaChoice;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.BusyTask;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.support.Programme;
import vn.tungho.support.RightFilter;
import vn.tungho.support.RightState;
import vn.tungho.support.SupportRight;
import vn.tungho.support.facts.SupportGroup;

/** Each household beside each programme: entitled, under way, delivered, missing, double; from here a case is one click away. */
@Route(SupportNavigation.RIGHTS)
@PageTitle("Hỗ trợ · Từng Hộ")
@PermitAll
@StyleSheet("context://css/support.css")
@StyleSheet("context://css/standard.css")
class RightsView extends Div implements BeforeEnterObserver {
    private static final int COUNTED = 10_000;

    private final SupportDesk desk;
    private final PageHeader header = new PageHeader("Quyền được hỗ trợ của từng hộ");
    private final Div busy = new Div();
    private final Div overview = new Div();
    private final TextField text = new TextField("Tìm hộ");
    private final ComboBox<Programme> programme = new ComboBox<>("Chương trình");
    private final MultiSelectComboBox<RightState> states = new MultiSelectComboBox<>("Tình trạng");
    private final Select<String> alerts = new Select<>();
    private final ComboBox<SupportGroup> group = new ComboBox<>("Nhóm ngoài danh sách");
    private final AreaChoice village;
    private final KeysetList<SupportRight> list;

    RightsView(SupportDesk desk) {
        this.desk = desk;
        this.village = new AreaChoice(desk.areas(), desk.person().scope(), this::reload);
        village.addClassName("th-support-inline");
        this.list = new KeysetList<>(
                (after, limit) -> desk.rights().page(filter(), after, limit),
                right -> new RightCard(desk, right, this::reload),
                this::nothing);
        text.setPlaceholder("Tên chủ hộ hoặc mã hộ");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(e -> reload());
        programme.setItems(desk.programmes().book().all());
        programme.setItemLabelGenerator(Programme::name);
        programme.setClearButtonVisible(true);
        programme.setPlaceholder("Tất cả");
        programme.addValueChangeListener(e -> reload());
        states.setItems(RightState.values());
        states.setItemLabelGenerator(RightState::label);
        states.setClearButtonVisible(true);
        states.setPlaceholder("Tất cả");
        states.addValueChangeListener(e -> reload());
        alerts.setLabel("Cảnh báo");
        alerts.setItems("Tất cả", "Còn thiếu", "Trùng");
        alerts.setValue("Tất cả");
        alerts.addValueChangeListener(e -> reload());
        group.setItems(SupportGroup.values());
        group.setItemLabelGenerator(SupportGroup::label);
        group.setClearButtonVisible(true);
        group.setPlaceholder("Tất cả");
        group.addValueChangeListener(e -> reload());
        actions();
        overview.addClassName("th-support-overview");
        var filters = new Div(text, programme, states, alerts, group, village);
        filters.addClassNames("th-filters", "th-no-print");
        add(header, new SupportTabs(SupportNavigation.RIGHTS), busy, overview, filters, list);
    }

    private void actions() {
        if (desk.person().has(Role.POVERTY_OFFICER) || desk.person().has(Role.ADMINISTRATOR)) {
            header.addAction(new Button("Mở hồ sơ hàng loạt", e -> bulk()));
        }
        if (desk.person().has(Role.POVERTY_OFFICER)
                || desk.person().has(Role.PROVINCE_OVERSEER)
                || desk.person().has(Role.ADMINISTRATOR)) {
            header.addAction(new Button("Tính lại bảng", e -> recompute()));
        }
        header.addAction(Downloads.stream(
                "Xuất Excel",
                "quyen-ho-tro.xlsx",
                Downloads.XLSX,
                out -> desk.rights().export(filter(), out)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        query.getSingleParameter("ct")
                .ifPresent(code -> desk.programmes().book().all().stream()
                        .filter(p -> p.programmeCode().equals(code))
                        .findFirst()
                        .ifPresent(programme::setValue));
        query.getSingleParameter("tim").ifPresent(text::setValue);
        reload();
    }

    private RightFilter filter() {
        return new RightFilter(
                text.getValue(),
                programme.getValue() == null ? null : programme.getValue().programmeCode(),
                states.getValue(),
                "Còn thiếu".equals(alerts.getValue()),
                "Trùng".equals(alerts.getValue()),
                village.communeCode(),
                village.villageCode(),
                group.getValue());
    }

    private void reload() {
        list.reload();
        var count = desk.rights().count(filter(), COUNTED + 1);
        header.setSubtitle(
                count > COUNTED
                        ? "Hơn " + VietnameseFormat.number(COUNTED) + " dòng"
                        : VietnameseFormat.number(count) + " dòng: mỗi dòng là một hộ và một chương trình");
        overview.removeAll();
        overview.add(
                new RightsOverview(desk, desk.rights().totals(village.communeCode(), village.villageCode()), code -> {
                    programme.setValue(desk.programmes().book().programme(code));
                    alerts.setValue("Còn thiếu");
                }));
    }

    private void recompute() {
        var task = new BusyTask("Đang tính quyền của từng hộ");
        busy.removeAll();
        busy.add(task);
        task.start(progress -> desk.rights().recompute(progress::at), done -> {
            Notices.success("Đã tính lại cho " + VietnameseFormat.number(done) + " hộ.");
            reload();
        });
    }

    private void bulk() {
        try {
            new BulkOpenDialog(desk, desk.acts().bulk().preview(filter()), filter(), this::reload).open();
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
    }

    private EmptyState nothing() {
        return desk.rights().totals(null, null).isEmpty()
                ? new EmptyState(
                        "Chưa tính quyền hỗ trợ cho hộ nào",
                        "Bảng được tính ngay sau khi có quyết định công nhận. Với danh sách đã nhập từ trước, bấm “Tính lại bảng”.")
                : new EmptyState("Không có dòng nào", "Bỏ bớt điều kiện lọc để thấy nhiều hơn.");
    }
}
