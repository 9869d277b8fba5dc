package vn.tungho.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.Edition;
import vn.tungho.standard.PointsColumn;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetRuleService;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.StandardService;
import vn.tungho.standard.StandardSheetService;

/** Every value of one edition with its source; administrators enter official ones here and confirm those of others. */
@Route(StandardPages.EDITIONS + "/:edition")
@PermitAll
@StyleSheet("context://css/standard.css")
class EditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final StandardService standards;
    private final StandardChangeService changes;
    private final StandardSheetService sheets;
    private final SheetRuleService rules;
    private final CurrentUser currentUser;
    private final Select<PointsColumn> column = new Select<>();
    private final Div income = new Div();
    private String editionId = "";
    private String title = "";

    EditionView(
            StandardService standards,
            StandardChangeService changes,
            StandardSheetService sheets,
            SheetRuleService rules,
            CurrentUser currentUser) {
        this.standards = standards;
        this.changes = changes;
        this.sheets = sheets;
        this.rules = rules;
        this.currentUser = currentUser;
        addClassName("th-standard");
        column.setLabel("Cột điểm");
        column.setItems(PointsColumn.values());
        column.setItemLabelGenerator(PointsColumn::label);
        column.setValue(PointsColumn.NORTH_CENTRAL_COAST);
        column.addValueChangeListener(e -> showIncome());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("edition").orElse("");
        var edition = standards.editions().stream()
                .filter(e -> e.editionId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có bộ chuẩn " + id));
        editionId = id;
        title = edition.name();
        show(edition);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refresh() {
        show(standards.edition(editionId));
    }

    private void show(Edition edition) {
        removeAll();
        var person = currentUser.require();
        var administrator = person.has(Role.ADMINISTRATOR);
        var header = new PageHeader(
                edition.name(), edition.basis(), PathLink.button("Về danh sách bộ chuẩn", StandardPages.EDITIONS));
        header.addAction(PathLink.button("Bảng điểm", StandardPages.EDITIONS + "/" + editionId + "/bang-diem"));
        if (administrator) {
            header.addAction(
                    PathLink.button("Nhập bằng Excel", StandardPages.EDITIONS + "/" + editionId + "/nhap-excel"));
        }
        add(header);
        add(new OpenChanges(
                new ChangeActs(changes, sheets, administrator ? person.username() : null, this::refresh), editionId));
        var rows = new ValueRows(standards, changes, editionId, administrator, this::refresh);
        add(section("Các con số", rows.values(), true));
        add(section("Mười hai chỉ số thiếu hụt (Phiếu B2)", rows.indicators(), false));
        add(section("Dấu hiệu nhận dạng nhanh (Phiếu A)", rows.signs(form()), false));
        var sheet = new Div(column, income);
        sheet.addClassName("th-stack-v");
        add(section("Bảng điểm ước lượng thu nhập (Phiếu B1)", sheet, false));
        showIncome();
        add(section(
                "Câu suy ra và câu không khớp trên phiếu",
                new SheetRulesPart(rules, editionId, administrator, this::refresh),
                false));
        add(section("Đã xử lý", new ClosedChanges(changes.closed(editionId, 50)), false));
    }

    private void showIncome() {
        income.removeAll();
        var administrator = currentUser.require().has(Role.ADMINISTRATOR);
        var rows = new ValueRows(standards, changes, editionId, administrator, this::refresh);
        form().income().stream()
                .flatMap(g -> g.items().stream())
                .forEach((SheetItem item) -> income.add(rows.points(item, column.getValue())));
    }

    private SheetForm form() {
        var chosen = column.getValue();
        return chosen == PointsColumn.URBAN
                ? standards.sheetForm(editionId, Region.NORTH_CENTRAL_COAST, AreaType.URBAN)
                : standards.sheetForm(editionId, Region.valueOf(chosen.name()), AreaType.RURAL);
    }

    private static Details section(String heading, Component content, boolean opened) {
        var details = new Details(heading, content);
        details.setOpened(opened);
        details.addClassName("th-std-section");
        return details;
    }
}
