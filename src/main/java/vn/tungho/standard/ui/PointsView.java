package vn.tungho.standard.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.StandardService;
import vn.tungho.standard.StandardSheetService;

/** The point table of Phiếu B1 as it stands: question and answer by region and town, each cell with its state. */
@Route(StandardPages.EDITIONS + "/:edition/bang-diem")
@PageTitle("Bảng điểm Phiếu B1")
@PermitAll
@StyleSheet("context://css/standard.css")
class PointsView extends Div implements BeforeEnterObserver {
    private final StandardService standards;
    private final StandardSheetService sheets;
    private final StandardChangeService changes;

    PointsView(StandardService standards, StandardSheetService sheets, StandardChangeService changes) {
        this.standards = standards;
        this.sheets = sheets;
        this.changes = changes;
        addClassName("th-standard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("edition").orElse("");
        var edition = standards.editions().stream()
                .filter(e -> e.editionId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có bộ chuẩn " + id));
        removeAll();
        add(
                new PageHeader(
                        "Bảng điểm Phiếu B1",
                        edition.name(),
                        PathLink.button("Về bộ chuẩn", StandardPages.EDITIONS + "/" + id)),
                new Paragraph("✓ đã xác nhận · ? chưa xác nhận · → số mới chờ người thứ hai xác nhận · – chưa có"),
                new PointsTable(sheets.cells(id), changes.open(id)));
    }
}
