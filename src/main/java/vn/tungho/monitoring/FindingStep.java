package vn.tungho.monitoring;

import vn.tungho.shared.law.Decision24;

/** The step of the procedure a finding is about, with the text it usually rests on. */
public enum FindingStep {
    LIST("Lập danh sách", Decision24.LIST.cite()),
    SURVEY("Khảo sát, phiếu", "TT 07/2021/TT-BLĐTBXH, Phụ lục III, IV"),
    MEETING("Họp dân", Decision24.MEETING.cite()),
    POSTING("Niêm yết", Decision24.POSTING.cite() + "; Luật 10/2022/QH15"),
    OBJECTION("Ý kiến, phúc tra", Decision24.POSTING.cite()),
    CLASS("Phân loại hộ", "NĐ 07/2021/NĐ-CP, Điều 3"),
    CERTIFICATE("Giấy chứng nhận", Decision24.RECOGNITION.cite()),
    HELP("Phân công giúp hộ", "Nghị quyết của Tỉnh ủy về giảm nghèo bền vững"),
    SUPPORT("Hỗ trợ, sử dụng hỗ trợ", "Quy định của từng chương trình"),
    OTHER("Việc khác", "");

    private final String label;
    private final String basis;

    FindingStep(String label, String basis) {
        this.label = label;
        this.basis = basis;
    }

    public String label() {
        return label;
    }

    /** The text a finding about this step usually rests on; a suggestion. */
    public String basis() {
        return basis;
    }
}
