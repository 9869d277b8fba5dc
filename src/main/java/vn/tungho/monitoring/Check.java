package vn.tungho.monitoring;

/**
 * A line of the check list (what is checked in practice: law.md §9.2). Each figure shows the cases behind it.
 *
 * @see ChecklistService
 */
public enum Check {
    NO_SHEET(
            FindingStep.SURVEY,
            "Hộ trong danh sách không có phiếu khảo sát đã gửi",
            "Rà soát viên đã đến nhà và ghi phiếu chưa?"),
    SHEET_DIFFERS(
            FindingStep.SURVEY, "Điểm của phiếu khác điểm ghi trong danh sách", "Vì sao danh sách không khớp phiếu?"),
    MINUTES_DIFFER(
            FindingStep.MEETING, "Kết quả niêm yết khác biên bản họp dân", "Vì sao danh sách không khớp biên bản?"),
    NO_MEETING(FindingStep.MEETING, "Thôn có kết quả mà không có biên bản họp", "Cuộc họp có thật được tổ chức không?"),
    FEW_HOUSEHOLDS(FindingStep.MEETING, "Cuộc họp không có đại diện hộ dân", "Ai đã dự và biểu quyết?"),
    NOT_OBSERVED(FindingStep.MEETING, "Thôn đã họp mà Mặt trận chưa ghi nhận xét", "Có mời Mặt trận dự họp không?"),
    NOT_PROPER(FindingStep.MEETING, "Nhận xét của Mặt trận: chưa đúng quy trình", "Điều đã ghi nhận được sửa chưa?"),
    NOT_POSTED(FindingStep.POSTING, "Danh sách không niêm yết đủ hai nơi", "Niêm yết ở đâu, từ ngày nào?"),
    POSTED_SHORT(FindingStep.POSTING, "Niêm yết bị gỡ hoặc thiếu ngày", "Đã niêm yết lại đủ ngày chưa?"),
    NOT_PUBLISHED(
            FindingStep.POSTING,
            "Danh sách được công nhận chưa công khai, công khai chậm, bị gỡ hoặc bị rút",
            "Người dân được xem danh sách đã công nhận ở đâu, từ ngày nào?"),
    CLASS_DIFFERS(FindingStep.CLASS, "Loại hộ không khớp điểm của phiếu", "Loại hộ được xác định theo đâu?"),
    LATE_CERTIFICATE(FindingStep.CERTIFICATE, "Chưa có hoặc chậm giấy chứng nhận", "Bao giờ hộ nhận được giấy?"),
    WRONG_USE(
            FindingStep.SUPPORT, "Hỗ trợ dùng chưa đúng mục đích hoặc quá hạn kiểm tra", "Hỗ trợ đang ở đâu, ai dùng?"),
    NO_HELPER(FindingStep.HELP, "Hộ nghèo, cận nghèo chưa có người giúp", "Bao giờ phân công người giúp?");

    private final FindingStep step;
    private final String label;
    private final String question;

    Check(FindingStep step, String label, String question) {
        this.step = step;
        this.label = label;
        this.question = question;
    }

    /** The step of the procedure it looks at. */
    public FindingStep step() {
        return step;
    }

    public String label() {
        return label;
    }

    /** The question to ask; a figure is never a verdict. */
    public String question() {
        return question;
    }
}
