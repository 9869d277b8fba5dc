package vn.tungho.registry.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.HouseholdExport;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.PastService;
import vn.tungho.registry.Transition;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** The households of the person's area: search, filter, open, export. */
@Route(RegistryNavigation.LIST)
@PageTitle("Hộ gia đình · Từng Hộ")
@PermitAll
@StyleSheet("context://css/registry.css")
class HouseholdListView extends Div implements BeforeEnterObserver {
    private static final int COUNTED = 10_000;

    private final HouseholdService households;
    private final Person person;
    private final PageHeader header = new PageHeader("Hộ gia đình");
    private final TextField text = new TextField("Tìm hộ");
    private final MultiSelectComboBox<PovertyStatus> statuses = new MultiSelectComboBox<>("Phân loại");
    private final Checkbox inactive = new Checkbox("Cả hộ đã đưa ra khỏi danh sách");
    private final AreaChoice area;
    private final KeysetList<HouseholdRow> list;

    /** The last move of each household that was loaded. */
    private final Map<Long, Transition> moves = new HashMap<>();

    HouseholdListView(
            HouseholdService households,
            HouseholdExport export,
            PastService pasts,
            AreaDirectory areas,
            CurrentUser current) {
        this.households = households;
        this.person = current.require();
        this.area = new AreaChoice(areas, person.scope(), this::reload);
        this.list = new KeysetList<>(
                (after, limit) -> {
                    var rows = households.search(filter(), person.scope(), after == null ? null : after.key(), limit);
                    moves.putAll(pasts.latest(
                            rows.stream().map(HouseholdRow::householdId).toList()));
                    return rows;
                },
                row -> new HouseholdCard(row, moves.get(row.householdId())),
                this::nothing);
        text.setPlaceholder("Tên, mã hộ, số CCCD hoặc thôn");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("th-registry-search");
        text.addValueChangeListener(e -> reload());
        statuses.setItems(PovertyStatus.values());
        statuses.setItemLabelGenerator(PovertyStatus::label);
        statuses.setClearButtonVisible(true);
        statuses.setPlaceholder("Tất cả");
        statuses.addValueChangeListener(e -> reload());
        inactive.addValueChangeListener(e -> reload());
        if (mayRegister()) {
            header.addAction(PathLink.button("Đăng ký hộ mới", RegistryNavigation.NEW));
        }
        if (person.has(Role.POVERTY_OFFICER) || person.has(Role.ADMINISTRATOR)) {
            header.addAction(
                    PathLink.button("Nhập danh sách", RegistryNavigation.IMPORT),
                    PathLink.button("Thôn, bản", RegistryNavigation.VILLAGES));
        }
        header.addAction(Downloads.stream(
                "Xuất Excel", "danh-sach-ho.xlsx", Downloads.XLSX, out -> export.write(filter(), false, out)));
        var filters = new Div(text, statuses, area, inactive);
        filters.addClassNames("th-filters", "th-no-print");
        add(header, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("tim").ifPresent(text::setValue);
        reload();
    }

    private void reload() {
        list.reload();
        int count = households.count(filter(), person.scope(), COUNTED + 1);
        header.setSubtitle(
                count > COUNTED
                        ? "Hơn " + VietnameseFormat.number(COUNTED) + " hộ"
                        : VietnameseFormat.number(count) + " hộ");
    }

    private HouseholdFilter filter() {
        return new HouseholdFilter(
                text.getValue(), statuses.getValue(), code(area.commune()), code(area.village()), inactive.getValue());
    }

    private static @Nullable String code(@Nullable Commune commune) {
        return commune == null ? null : commune.communeCode();
    }

    private static @Nullable String code(@Nullable Village village) {
        return village == null ? null : village.villageCode();
    }

    private boolean mayRegister() {
        return person.has(Role.POVERTY_OFFICER)
                || person.has(Role.STEERING_COMMITTEE)
                || person.has(Role.ENUMERATOR)
                || person.has(Role.ADMINISTRATOR);
    }

    private EmptyState nothing() {
        return text.isEmpty() && statuses.isEmpty()
                ? new EmptyState(
                        "Chưa có hộ nào trong địa bàn",
                        "Nhập danh sách đã xuất từ phần mềm quốc gia, hoặc đăng ký từng hộ.")
                : new EmptyState(
                        "Không tìm thấy hộ nào", "Thử gõ ít chữ hơn, không cần dấu, hoặc bỏ bớt điều kiện lọc.");
    }
}
