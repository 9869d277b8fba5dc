package vn.tungho.monitoring;

import java.util.Arrays;
import java.util.List;

/** Something that makes one look twice at a household's case. Each is a question, never a verdict. */
public enum RiskSign {
    CHANGED_AFTER_POSTING("Đổi loại sau niêm yết", "Vì sao loại hộ đổi sau khi đã niêm yết? Có niêm yết lại không?"),
    OFFICIAL_RELATIVE("Người thân của cán bộ", "Hộ có người thân làm cán bộ: việc xét có người khác làm không?"),
    AT_THRESHOLD("Điểm sát ngưỡng", "Điểm sát ngưỡng nghèo: từng câu trả lời có đúng thực tế không?"),
    FAST_SHEET("Phiếu ghi trong vài phút", "Phiếu gửi rất nhanh sau phiếu trước: rà soát viên có đến nhà không?"),
    CLUSTERED_VISITS(
            "Nhiều chuyến thăm một ngày", "Một người ghi nhiều chuyến thăm trong một ngày: có đến từng nhà không?"),
    SHEET_CONTRADICTS(
            "Phiếu có câu không khớp",
            "Phiếu có câu không khớp nhau hoặc khác mức thiếu hụt suy ra: thực tế tại hộ là gì?"),
    SHEET_NOT_AS_REGISTER("Phiếu khác sổ bộ", "Phiếu khác với thành viên trong sổ bộ: ai đang ăn ở tại hộ?");

    private final String label;
    private final String question;

    RiskSign(String label, String question) {
        this.label = label;
        this.question = question;
    }

    public String label() {
        return label;
    }

    /** The question it raises; an answer may well be harmless. */
    public String question() {
        return question;
    }

    /** The signs of a list of names. */
    static List<RiskSign> parse(String names) {
        return names.isBlank()
                ? List.of()
                : Arrays.stream(names.split(",")).map(RiskSign::valueOf).toList();
    }
}
