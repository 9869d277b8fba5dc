package vn.tungho.complaint;

import java.io.OutputStream;
import java.util.Iterator;
import vn.tungho.shared.document.ExcelTable;

/** The register of complaints as an Excel sheet. */
final class RegisterWorkbook {
    private RegisterWorkbook() {}

    static int write(OutputStream out, Iterator<RegisterLine> lines) {
        return ExcelTable.<RegisterLine>titled("Sổ theo dõi khiếu nại")
                .column("Số sổ", 10, l -> l.complaint().register())
                .column("Lần", 10, l -> l.complaint().instance().label())
                .column("Ngày nhận", 12, l -> l.complaint().receivedOn())
                .column("Cách nhận", 18, l -> l.complaint().channel().label())
                .column("Người khiếu nại", 26, l -> l.complaint().complainantName())
                .column("Số người", 8, l -> l.complaint().people())
                .column("Địa chỉ", 30, l -> l.complaint().address())
                .column("Về hộ", 26, l -> l.complaint().headName())
                .column("Mã hộ", 14, l -> l.complaint().householdCode())
                .column(
                        "Đối tượng khiếu nại",
                        36,
                        l -> l.complaint().objectKind().label())
                .column("Số quyết định bị khiếu nại", 18, l -> l.complaint().decisionNumber())
                .column("Nội dung", 60, l -> l.complaint().content())
                .column("Bước", 24, l -> l.complaint().state().label())
                .column("Ngày thụ lý", 12, l -> l.complaint().acceptedOn())
                .column("Hạn giải quyết", 12, l -> l.complaint().settleDueOn())
                .column("Số ngày dừng", 10, l -> l.complaint().stoppedDays())
                .column(
                        "Quyết định",
                        18,
                        l -> l.settlement() == null ? null : l.settlement().number())
                .column(
                        "Ngày quyết định",
                        12,
                        l -> l.settlement() == null ? null : l.settlement().settledOn())
                .column(
                        "Kết quả",
                        24,
                        l -> l.settlement() == null
                                ? null
                                : l.settlement().result().label())
                .column(
                        "Ngày gửi",
                        12,
                        l -> l.settlement() == null ? null : l.settlement().sentOn())
                .column("Ngày kết thúc", 12, l -> l.complaint().endedOn())
                .column("Lý do kết thúc", 40, l -> l.complaint().endReason())
                .write(out, lines);
    }
}
