package vn.tungho.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.input.Texts;

/** What minutes must hold before they count. */
final class MeetingChecks {
    private static final int NAME = 120;

    private MeetingChecks() {}

    static void check(MeetingData data, List<ReviewCase> agenda, LocalDate today) {
        require(data.place(), "nơi họp");
        require(data.chairName(), "người chủ trì");
        require(data.secretaryName(), "thư ký");
        require(data.householdRepName(), "đại diện hộ dân ký biên bản");
        if (Texts.length(data.householdRepName()) > NAME) {
            throw new BusinessException("Họ tên đại diện hộ dân dài quá " + NAME + " chữ. Hãy ghi họ tên một người.");
        }
        if (data.heldOn().isAfter(today)) {
            throw new BusinessException(
                    "Ngày họp " + data.heldOn() + " còn ở phía trước. Hãy ghi biên bản sau khi họp.");
        }
        if (data.attendance().values().stream().anyMatch(n -> n < 0)) {
            throw new BusinessException("Số người dự không thể là số âm.");
        }
        if (data.attending() == 0) {
            throw new BusinessException("Chưa ghi số người dự họp. Hãy đếm theo từng thành phần.");
        }
        var voted = new HashSet<Long>();
        for (var vote : data.votes()) {
            voted.add(vote.caseId());
        }
        for (var c : agenda) {
            if (c.surveyedOn() != null && data.heldOn().isBefore(c.surveyedOn())) {
                throw new BusinessException("Ngày họp sớm hơn ngày khảo sát hộ " + c.headName() + " (" + c.surveyedOn()
                        + "). Hãy kiểm tra lại ngày họp.");
            }
            if (!voted.contains(c.caseId())) {
                throw new BusinessException("Hộ " + c.headName() + " chưa có số người đồng ý. Hãy ghi cho từng hộ.");
            }
        }
        for (var vote : data.votes()) {
            if (vote.agree() < 0 || vote.agree() > data.attending()) {
                throw new BusinessException("Số người đồng ý " + vote.agree() + " không khớp với " + data.attending()
                        + " người dự họp. Hãy kiểm tra lại.");
            }
        }
    }

    private static void require(String value, String what) {
        if (value.isBlank()) {
            throw new BusinessException("Chưa ghi " + what + ".");
        }
    }
}
