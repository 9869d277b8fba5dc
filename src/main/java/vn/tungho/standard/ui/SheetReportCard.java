package vn.tungho.standard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.standard.sheet.SheetReport;

/** What a file says beside what is there: the cells to mend first, else how much is new, changed, confirmed, and what stays open. */
class SheetReportCard extends Div {
    private static final int MOST_FAULTS = 200;

    SheetReportCard(SheetReport report) {
        addClassName("th-stack-v");
        add(new Card("Kết quả kiểm tra " + report.fileName(), facts(report), verdict(report)));
        if (!report.faults().isEmpty()) {
            add(faults(report));
        } else if (!report.proposals().isEmpty()) {
            add(new Card("Giá trị gửi xác nhận", new ProposedValues(report.proposals())));
        }
    }

    private static FactList facts(SheetReport report) {
        return new FactList()
                .fact("Ô phải sửa", VietnameseFormat.number(report.faults().size()))
                .fact("Giá trị đổi", VietnameseFormat.number(report.changed()))
                .fact("Giá trị chưa có, nay có", VietnameseFormat.number(report.fresh()))
                .fact("Giữ nguyên, xin xác nhận", VietnameseFormat.number(report.confirming()))
                .fact("Đã xác nhận từ trước", VietnameseFormat.number(report.same()))
                .fact("Đang chờ xác nhận từ trước", VietnameseFormat.number(report.waiting()))
                .fact("Còn thiếu sau tệp này", VietnameseFormat.number(report.missing()));
    }

    private static Paragraph verdict(SheetReport report) {
        var text = new Paragraph(
                !report.faults().isEmpty()
                        ? "Tệp chưa gửi được. Sửa các ô dưới đây trong Excel rồi nộp lại; chưa có gì được ghi."
                        : report.proposals().isEmpty()
                                ? "Tệp không nói gì mới so với bộ chuẩn; không có gì để gửi."
                                : "Mọi ô đã điền đều dùng được. Chưa có gì được ghi cho đến khi bạn gửi.");
        if (!report.faults().isEmpty()) {
            text.addClassName("th-basis");
        }
        return text;
    }

    private static Card faults(SheetReport report) {
        var table = new TextTable("Trang", "Ô", "Phải sửa");
        report.faults().stream().limit(MOST_FAULTS).forEach(f -> table.row(f.sheet(), f.column() + f.row(), f.text()));
        var card = new Card("Các ô phải sửa", table);
        if (report.faults().size() > MOST_FAULTS) {
            card.add(new Paragraph("Và " + (report.faults().size() - MOST_FAULTS)
                    + " ô nữa. Sửa các ô trên rồi nộp lại để thấy phần còn lại."));
        }
        return card;
    }
}
