package vn.tungho.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.List;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.standard.ChangeKind;
import vn.tungho.standard.PointsColumn;
import vn.tungho.standard.StandardChange;
import vn.tungho.standard.StandardSheet;

/** A workbook of values that waits: control sums to hold against the text, every value old → new, all of it or single ones. */
class OpenSheet extends Card {
    private final ChangeActs acts;
    private final StandardSheet sheet;

    OpenSheet(ChangeActs acts, StandardSheet sheet, List<StandardChange> values) {
        super("Phiếu Excel: " + sheet.fileName());
        this.acts = acts;
        this.sheet = sheet;
        add(new Paragraph(sheet.enteredBy() + " nộp lúc " + VietnameseFormat.dateTime(sheet.enteredAt()) + ", còn "
                + VietnameseFormat.number(values.size()) + " trong " + VietnameseFormat.number(sheet.valueCount())
                + " giá trị chờ xác nhận. Dấu vân tay của tệp: "
                + sheet.sha256().substring(0, 12) + "…"));
        if (values.stream().anyMatch(v -> v.kind() == ChangeKind.POINTS)) {
            add(sums(values));
        }
        add(grid(values));
        buttons(values.size());
    }

    private static TextTable sums(List<StandardChange> values) {
        var table = new TextTable("Cột điểm Phiếu B1", "Số ô", "Tổng điểm mới (để đối chiếu với văn bản)");
        for (var column : PointsColumn.values()) {
            var points = values.stream()
                    .filter(v -> v.kind() == ChangeKind.POINTS && v.target().endsWith(" " + column))
                    .mapToInt(v -> Integer.parseInt(v.newContent()))
                    .toArray();
            if (points.length > 0) {
                table.row(
                        column.label(),
                        VietnameseFormat.number(points.length),
                        VietnameseFormat.number(Arrays.stream(points).sum()));
            }
        }
        return table;
    }

    private Grid<StandardChange> grid(List<StandardChange> values) {
        var grid = new Grid<StandardChange>();
        grid.addClassName("th-std-proposals");
        grid.addThemeName("wrap-cell-content");
        grid.addColumn(new ComponentRenderer<>(this::row)).setHeader("Giá trị").setFlexGrow(1);
        grid.setItems(values);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(values.size() <= 5);
        return grid;
    }

    private Div row(StandardChange c) {
        var row = ClosedChanges.words(ClosedChanges.what(c), ClosedChanges.fromTo(c), "Nguồn: " + c.source());
        if (acts.mayConfirm(c)) {
            var confirm = new Button("Xác nhận riêng", e -> acts.confirm(List.of(c.standardChangeId())));
            var refuse = new Button("Không đúng", e -> acts.refuse(c));
            confirm.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            refuse.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(new Div(confirm, refuse));
        }
        return row;
    }

    private void buttons(int count) {
        if (acts.administrator() == null) {
            return;
        }
        if (sheet.enteredBy().equals(acts.administrator())) {
            add(new Div(
                    new Paragraph("Chờ quản trị viên khác đối chiếu và xác nhận."),
                    new Button("Rút lại cả phiếu", e -> acts.refuse(sheet))));
            return;
        }
        var compared = new Checkbox("Tôi đã đối chiếu từng bảng của phiếu này với văn bản nguồn");
        var confirm = new Button(
                "Xác nhận cả phiếu (" + VietnameseFormat.number(count) + " giá trị)", e -> confirm(compared));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(confirm, new Button("Từ chối cả phiếu", e -> acts.refuse(sheet)));
        row.addClassName("th-actions");
        add(compared, row);
    }

    private void confirm(Checkbox compared) {
        if (!compared.getValue()) {
            Notices.error("Đánh dấu “Tôi đã đối chiếu từng bảng…” trước khi xác nhận cả phiếu.");
            return;
        }
        try {
            var count = acts.sheets().confirm(sheet.sheetId());
            Notices.success("Đã xác nhận " + VietnameseFormat.number(count)
                    + " giá trị. Có hiệu lực từ bây giờ; điểm đã tính trước đó giữ nguyên.");
        } catch (BusinessException problem) {
            Notices.error(problem.getMessage());
        }
        acts.refresh().run();
    }
}
