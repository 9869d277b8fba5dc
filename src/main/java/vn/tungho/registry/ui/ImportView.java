package vn.tungho.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import vn.tungho.registry.imports.ImportChange;
import vn.tungho.registry.imports.ImportConsent;
import vn.tungho.registry.imports.ImportReport;
import vn.tungho.registry.imports.ImportService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Grant;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Province;
import vn.tungho.shared.ui.BusyTask;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.Uploads;

/** Imports a household list: choose the file, read the report, bring it in, take the rejected rows home. */
@Route(RegistryNavigation.IMPORT)
@PageTitle("Nhập danh sách hộ · Từng Hộ")
@RolesAllowed({"POVERTY_OFFICER", "ADMINISTRATOR"})
@StyleSheet("context://css/registry.css")
class ImportView extends Div {
    private static final String ALONE = "nhap-danh-sach";

    private final ImportService imports;
    private final ComboBox<Province> province = new ComboBox<>("Tỉnh");
    private final Div body = new Div();

    ImportView(ImportService imports, AreaDirectory areas, CurrentUser current) {
        this.imports = imports;
        var provinces = current.require().grants().stream()
                .filter(g -> g.role() == Role.POVERTY_OFFICER || g.role() == Role.ADMINISTRATOR)
                .map(Grant::area)
                .map(a -> areas.province(a.provinceCode()))
                .distinct()
                .toList();
        province.setItems(provinces);
        province.setItemLabelGenerator(Province::name);
        province.setVisible(provinces.size() > 1);
        if (!provinces.isEmpty()) {
            province.setValue(provinces.getFirst());
        }
        body.addClassName("th-stack-v");
        add(
                new PageHeader(
                        "Nhập danh sách hộ",
                        "Tệp Excel xuất từ phần mềm quốc gia, hoặc CSV có cùng tên cột. Hệ thống kiểm tra trước, chưa ghi gì."),
                body);
        choose();
    }

    private void choose() {
        body.removeAll();
        var upload = Uploads.list(
                new Button("Chọn tệp danh sách"),
                "Chỉ nhận một tệp .xlsx hoặc .csv, không quá 20 MB. Chia nhỏ tệp hoặc lưu lại đúng dạng.",
                this::check);
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        body.add(new Card("Bước 1: Chọn tệp", province, upload));
    }

    private void check(String fileName, Path file) {
        body.removeAll();
        var busy = new BusyTask("Đang đọc và kiểm tra " + fileName).alone(ALONE).stoppable();
        body.add(busy);
        var code = province.getValue().provinceCode();
        busy.start(
                progress -> {
                    try {
                        return imports.dryRun(
                                fileName, file, code, (step, part) -> progress.at(Math.round(part * 100), 100));
                    } finally {
                        delete(file);
                    }
                },
                this::report,
                failure -> {
                    delete(file);
                    refused(failure);
                });
    }

    private void report(ImportReport report) {
        body.removeAll();
        body.add(new ImportReportCard(report));
        var apply = new Button();
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setDisableOnClick(true);
        var effects = new ImportEffectsCards(report);
        if (!report.effects().questions().isEmpty()) {
            // answers that were chosen and not compared yet may change what the ticks are about
            Runnable chosen = () -> {
                effects.setEnabled(false);
                apply.setEnabled(false);
            };
            body.add(new ImportQuestionsCard(report, chosen, answers -> answer(report, answers)));
        }
        body.add(effects, ImportReportCard.problems(report));
        effects.whenChanged(consent -> offer(apply, report, consent));
        offer(apply, report, ImportConsent.NONE);
        apply.addClickListener(e -> apply(report, effects.consent()));
        var others = new Div(new Button("Chọn tệp khác", e -> choose()));
        others.addClassName("th-actions");
        addRejected(others, report);
        addChanges(others, report);
        // only the act itself stays in view: on a phone three buttons would cover what is to be read before it
        var act = new Div(apply);
        act.addClassName("th-task-actions");
        body.add(others, act);
    }

    /** The button says how much it does, and is off where nothing would be done. */
    private static void offer(Button apply, ImportReport report, ImportConsent consent) {
        int leaving = consent.mayLeave() ? report.effects().count(ImportChange.Kind.LEAVE) : 0;
        int emptied = consent.mayEmpty() ? report.effects().count(ImportChange.Kind.EMPTY) : 0;
        int households = report.newHouseholds() + report.changedHouseholds();
        var parts = new ArrayList<String>();
        if (households > 0) {
            parts.add("nhập %d hộ vào sổ".formatted(households));
        }
        if (leaving > 0) {
            parts.add("cho %d người rời hộ".formatted(leaving));
        }
        if (emptied > 0) {
            parts.add("xoá trống %d giá trị".formatted(emptied));
        }
        var text = parts.isEmpty() ? "Không có gì để nhập" : String.join(", ", parts);
        apply.setText(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
        apply.setEnabled(report.hasWork() || leaving + emptied > 0);
    }

    private void answer(ImportReport report, List<ImportService.Answer> answers) {
        body.removeAll();
        var busy = new BusyTask("Đang so lại với sổ hộ").alone(ALONE);
        body.add(busy);
        busy.start(
                progress -> imports.answer(
                        report.importRunId(), answers, (step, part) -> progress.at(Math.round(part * 100), 100)),
                this::report,
                this::refused);
    }

    private void apply(ImportReport report, ImportConsent consent) {
        body.removeAll();
        var busy = new BusyTask("Đang nhập vào sổ hộ").alone(ALONE);
        body.add(busy);
        busy.start(
                progress -> imports.apply(
                        report.importRunId(), consent, (step, part) -> progress.at(Math.round(part * 100), 100)),
                this::done,
                this::refused);
    }

    private void done(ImportReport report) {
        body.removeAll();
        var actions = new Div(PathLink.button("Xem danh sách hộ", RegistryNavigation.LIST));
        actions.addClassName("th-actions");
        addRejected(actions, report);
        addChanges(actions, report);
        actions.add(new Button("Nhập tệp khác", e -> choose()));
        var card = new Card(
                "Đã nhập xong",
                new Paragraph("Thêm %d hộ mới, cập nhật %d hộ, %d hộ không đổi."
                        .formatted(report.newHouseholds(), report.changedHouseholds(), report.unchangedHouseholds())),
                new Paragraph(
                        report.consent().mayLeave()
                                ? "%d người rời hộ theo danh sách."
                                        .formatted(report.effects().count(ImportChange.Kind.LEAVE))
                                : "Không ai rời hộ."));
        if (report.openQuestions() > 0) {
            card.add(new Paragraph("%d câu hỏi chưa trả lời: những hộ, người đó chưa nhập. Nhập lại tệp để trả lời."
                    .formatted(report.openQuestions())));
        }
        card.add(actions);
        body.add(card, new ImportReportCard(report), new ImportEffectsCards(report), ImportReportCard.problems(report));
    }

    private void addRejected(Div actions, ImportReport report) {
        if (report.rejectedRows() > 0) {
            actions.add(Downloads.stream(
                    "Tải %d dòng chưa nhập".formatted(report.rejectedRows()),
                    "dong-chua-nhap.xlsx",
                    Downloads.XLSX,
                    out -> imports.rejectedFile(report.importRunId(), out)));
        }
    }

    private void addChanges(Div actions, ImportReport report) {
        if (report.newHouseholds() + report.changedHouseholds() > 0 || report.hasMoreWithConsent()) {
            actions.add(Downloads.stream(
                    "Tải “Ai và giá trị nào thay đổi”",
                    "danh-sach-thay-doi-gi.xlsx",
                    Downloads.XLSX,
                    out -> imports.changesFile(report.importRunId(), out)));
        }
    }

    private void refused(Exception e) {
        body.removeAll();
        var text = e instanceof BusinessException refusal
                ? refusal.getMessage()
                : "Hệ thống gặp trục trặc, chưa ghi gì vào sổ. Thử lại sau ít phút.";
        if (!(e instanceof BusinessException)) {
            LoggerFactory.getLogger(ImportView.class).error("an import failed", e);
        }
        body.add(new EmptyState("Chưa nhập được tệp", text, new Button("Chọn tệp khác", click -> choose())));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
