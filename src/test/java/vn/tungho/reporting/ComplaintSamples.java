package vn.tungho.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.document.OfficialDocument;

/** One example of each paper of a complaint, with made-up people. */
final class ComplaintSamples {
    private static final String REPORT = "Xe máy đứng tên con đã ra ở riêng từ năm 2024; giấy đăng ký xe đã xem.";

    private ComplaintSamples() {}

    static ComplaintFacts facts(boolean isFirst) {
        return new ComplaintFacts(
                Samples.OFFICE,
                "Quảng Trị",
                isFirst,
                "Đỗ Thị Hà",
                "Thôn Cầu Rồng, xã Tân Thành",
                3,
                isFirst
                        ? "Quyết định công nhận hộ nghèo, hộ cận nghèo số 12/QĐ-UBND"
                        : "Quyết định giải quyết khiếu nại lần đầu số 45/QĐ-UBND",
                "Xe máy cũ của con bị tính là xe của hộ",
                "Đỗ Văn Năm",
                Samples.VILLAGE,
                Samples.DAY,
                "12/2026",
                isFirst ? "Trần Chủ Tịch" : null,
                LegalBasis.ofComplaints(Samples.LAW));
    }

    static ComplaintInterimDecision interim(ComplaintInterimDecision.Kind kind) {
        return new ComplaintInterimDecision(
                facts(true), kind, "46/QĐ-UBND", Samples.DAY.plusDays(8), "Chờ kết luận giám định", "03 ngày làm việc");
    }

    static ComplaintSettlementDecision settlement(boolean isFirst) {
        return new ComplaintSettlementDecision(
                facts(isFirst),
                "45/QĐ-UBND",
                Samples.DAY.plusDays(20),
                REPORT,
                isFirst ? null : "Hai bên thống nhất về giấy đăng ký xe.",
                "Khiếu nại đúng toàn bộ",
                "Xe không phải tài sản của hộ; tính lại điểm còn 135.",
                PovertyStatus.NOT_POOR,
                PovertyStatus.NEAR_POOR,
                2027,
                "30 ngày",
                Samples.DAY.plusDays(50));
    }

    static Map<String, OfficialDocument> all() {
        var all = new LinkedHashMap<String, OfficialDocument>();
        all.put(
                "kn-bien-nhan",
                new ComplaintReceipt(
                                facts(true), "TH-AB12-CD34", "Nộp tại trụ sở", Samples.DAY.plusDays(9), "Lê Tiếp Nhận")
                        .document());
        all.put(
                "kn-thu-ly",
                new ComplaintNotice(facts(true), "12/TB-UBND", Samples.DAY, Samples.DAY.plusDays(30), null).document());
        all.put(
                "kn-khong-thu-ly",
                new ComplaintNotice(facts(false), "13/TB-UBND", Samples.DAY, null, "Đã hết thời hiệu 90 ngày")
                        .document());
        all.put(
                "kn-tam-dinh-chi",
                interim(ComplaintInterimDecision.Kind.SUSPEND).document());
        all.put("kn-tiep-tuc", interim(ComplaintInterimDecision.Kind.CONTINUE).document());
        all.put("kn-dinh-chi", interim(ComplaintInterimDecision.Kind.TERMINATE).document());
        all.put(
                "kn-xac-minh",
                new ComplaintVerificationReport(
                                facts(true),
                                Samples.DAY,
                                "Nhà của hộ",
                                REPORT,
                                true,
                                "Chấp nhận khiếu nại",
                                "Hồ Xác Minh")
                        .document());
        all.put(
                "kn-doi-thoai",
                new ComplaintDialogueMinutes(
                                facts(false),
                                Samples.DAY,
                                Samples.DAY.plusDays(6),
                                "Trụ sở UBND tỉnh",
                                "Nguyễn Phó Giám Đốc",
                                true,
                                false,
                                "Hai bên thống nhất về giấy đăng ký xe")
                        .document());
        all.put("kn-quyet-dinh-lan-dau", settlement(true).document());
        all.put("kn-quyet-dinh-lan-hai", settlement(false).document());
        return all;
    }
}
