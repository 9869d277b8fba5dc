package vn.tungho.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.Uploads;
import vn.tungho.standard.StandardService;
import vn.tungho.standard.sheet.SheetReport;
import vn.tungho.standard.sheet.StandardSheetImport;

/** All official values of an edition by one workbook: take it, fill it in, hand it in; look at what it says before anything is kept. */
@Route(StandardPages.EDITIONS + "/:edition/nhap-excel")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://css/standard.css")
class StandardSheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final StandardService standards;
    private final StandardSheetImport sheets;
    private final Div body = new Div();
    private String editionId = "";

    StandardSheetView(StandardService standards, StandardSheetImport sheets) {
        this.standards = standards;
        this.sheets = sheets;
        addClassName("th-standard");
        body.addClassName("th-stack-v");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        editionId = event.getRouteParameters().get("edition").orElse("");
        var edition = standards.editions().stream()
                .filter(e -> e.editionId().equals(editionId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có bộ chuẩn " + editionId));
        removeAll();
        add(
                new PageHeader(
                        "Nhập bằng Excel",
                        edition.name(),
                        PathLink.button("Về bộ chuẩn", StandardPages.EDITIONS + "/" + editionId)),
                body);
        choose();
    }

    @Override
    public String getPageTitle() {
        return "Nhập giá trị bằng Excel";
    }

    private void choose() {
        var upload = Uploads.list(
                new Button("Chọn tệp đã điền"),
                "Chỉ nhận một tệp .xlsx không quá 20 MB. Hãy lưu lại dạng .xlsx rồi chọn lại.",
                this::check);
        upload.setAcceptedFileExtensions(".xlsx");
        body.removeAll();
        body.add(
                new Card(
                        "Bước 1: Tải tệp và điền",
                        new Paragraph(
                                "Tệp có mỗi loại giá trị một trang: con số, Phiếu A, câu hỏi và điểm Phiếu B1, Phiếu B2."
                                        + " Điền các ô màu vàng theo văn bản chính thức, ghi nguồn ở từng dòng; ô để trống là chưa nói gì."),
                        Downloads.stream(
                                "Tải tệp giá trị của bộ chuẩn",
                                "bo-chuan_" + editionId + ".xlsx",
                                Downloads.XLSX,
                                out -> sheets.write(editionId, out))),
                new Card(
                        "Bước 2: Nộp tệp đã điền",
                        new Paragraph("Hệ thống kiểm tra từng ô và so với bộ chuẩn trước, chưa ghi gì."),
                        upload));
    }

    private void check(String fileName, Path file) {
        try {
            show(sheets.check(editionId, fileName, file));
        } catch (BusinessException refusal) {
            refused(refusal.getMessage());
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(StandardSheetView.class).error("a sheet of the standard failed", e);
            refused("Hệ thống gặp trục trặc, chưa ghi gì. Thử lại sau ít phút.");
        } finally {
            delete(file);
        }
    }

    private void refused(String text) {
        body.removeAll();
        body.add(new EmptyState("Chưa nhận được tệp", text, new Button("Chọn tệp khác", e -> choose())));
    }

    private void show(SheetReport report) {
        var propose = new Button(
                "Gửi xác nhận " + VietnameseFormat.number(report.proposals().size()) + " giá trị",
                e -> propose(report));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        propose.setEnabled(report.isReady());
        propose.setDisableOnClick(true);
        var actions = new Div(new Button("Chọn tệp khác", e -> choose()), propose);
        actions.addClassName("th-task-actions");
        body.removeAll();
        body.add(new SheetReportCard(report), actions);
    }

    private void propose(SheetReport report) {
        try {
            sheets.propose(report);
            body.removeAll();
            body.add(new EmptyState(
                    "Đã gửi " + VietnameseFormat.number(report.proposals().size()) + " giá trị chờ xác nhận",
                    "Quản trị viên thứ hai có việc “Xác nhận giá trị chính thức” trong danh sách việc. Giá trị chỉ có hiệu lực khi người"
                            + " đó xác nhận.",
                    PathLink.button("Xem bộ chuẩn", StandardPages.EDITIONS + "/" + editionId)));
        } catch (BusinessException refusal) {
            refused(refusal.getMessage());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
