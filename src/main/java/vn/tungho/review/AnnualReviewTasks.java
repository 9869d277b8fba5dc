package vn.tungho.review;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.law.Decision24;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Describes the waiting tasks of annual-review.bpmn. */
@Component
class AnnualReviewTasks implements TaskDescriber {
    private final ReviewMapper reviews;
    private final ReviewMilestones milestones;
    private final AreaDirectory areas;
    private final HouseholdHands hands;
    private final CalendarService calendar;

    AnnualReviewTasks(
            ReviewMapper reviews,
            ReviewMilestones milestones,
            AreaDirectory areas,
            HouseholdHands hands,
            CalendarService calendar) {
        this.reviews = reviews;
        this.milestones = milestones;
        this.areas = areas;
        this.hands = hands;
        this.calendar = calendar;
    }

    @Override
    public String processKey() {
        return "annualReview";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var review = reviews.findById(Long.parseLong(businessKey)).orElseThrow();
        return Facts.of(
                review.area(),
                areas.commune(review.communeCode()).name() + " – năm " + review.year(),
                due(kind, review));
    }

    private Due due(String kind, Review review) {
        var id = review.reviewId();
        return switch (kind) {
            case "closeList", "assignEnumerators" -> Due.agreed(milestones.listBy(id));
            case "consolidate", "reportToProvince" -> Due.agreed(milestones.reportBy(id));
            case "giveOpinion" -> {
                var due = review.opinionDueOn();
                yield due == null
                        ? Due.agreed(milestones.reportBy(id))
                        : calendar.kept(due, OpinionService.OPINION_RULE, null);
            }
            default -> Due.agreed(milestones.decisionBy(id));
        };
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of("signDecisions", Duty.DECIDE, HeldResultService.WEIGH, Duty.DECIDE);
    }

    @Override
    public Map<String, Involvement> involvements(String kind, Collection<String> businessKeys) {
        return hands.onReviews(businessKeys);
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "closeList" ->
                new TaskGuide(
                        "Xem danh sách hộ nghèo, hộ cận nghèo trong sổ bộ, xét Phiếu A cho hộ có giấy đề nghị, rồi chốt danh sách.",
                        "Chỉ hộ trong danh sách này được khảo sát; hộ không được đưa vào phải có thư trả lời nêu lý do.",
                        Decision24.LIST.cite() + "; Phụ lục I, II TT 07/2021/TT-BLĐTBXH");
            case "assignEnumerators" ->
                new TaskGuide(
                        "Chọn rà soát viên cho từng thôn sao cho số hộ đều nhau. Hệ thống đã đề xuất sẵn.",
                        "Mỗi hộ phải có một rà soát viên; không ai được khảo sát hộ người thân của mình.",
                        Decision24.SCORING.cite());
            case "consolidate" ->
                new TaskGuide(
                        "Xem các hộ đổi loại, xem kỹ các trường hợp cần chú ý trước, rồi xác nhận bảng tổng hợp Phụ lục VI.",
                        "Đây là số liệu xã báo cáo tỉnh.",
                        Decision24.POSTING.cite() + "; Phụ lục VI TT 07/2021");
            case "reportToProvince" ->
                new TaskGuide(
                        "Xem báo cáo, ghi số văn bản rồi gửi Chủ tịch UBND tỉnh.",
                        "Chủ tịch UBND xã phải xin ý kiến trước khi công nhận.",
                        Decision24.OPINION.cite() + "; NĐ 131/2025/NĐ-CP");
            case "giveOpinion" ->
                new TaskGuide(
                        "Xem kết quả của xã rồi trả lời bằng văn bản: đồng ý, hoặc nêu nội dung và thôn phải rà soát lại.",
                        "Tỉnh trả lời đúng hạn kể từ ngày nhận báo cáo; im lặng không phải là đồng ý.",
                        Decision24.OPINION.cite() + "; thủ tục 1.011606");
            case "weighOpinion" ->
                new TaskGuide(
                        "Đọc ý kiến của tỉnh và kết quả rà soát lại của từng thôn được nêu; giữ kết quả với lý do từng thôn, hoặc rà soát lại lần nữa.",
                        "Tỉnh vẫn chưa thống nhất sau khi xã đã rà soát lại; Chủ tịch UBND xã xem xét ý kiến và chịu trách nhiệm quyết định.",
                        Decision24.RECOGNITION.cite() + "; bước này là cách hiểu của hệ thống, chưa xác nhận");
            case FollowUps.HELD ->
                new TaskGuide(
                        "Đọc lý do của từng thôn, rồi ghi đã đọc. Ý kiến thêm thì gửi xã bằng văn bản.",
                        "Xã giữ kết quả sau khi đã rà soát lại theo ý kiến của tỉnh.",
                        Decision24.RECOGNITION.cite());
            case "signDecisions" ->
                new TaskGuide(
                        "Xem ai bị ảnh hưởng, các ý kiến đã kết thúc thế nào, ý kiến của tỉnh, rồi ký hai quyết định.",
                        "Từ quyết định này hộ có giấy chứng nhận, thẻ bảo hiểm y tế và các hỗ trợ khác.",
                        Decision24.RECOGNITION.cite() + "; Mẫu số 02, 03");
            case FollowUps.OPINION, FollowUps.LATE_REVIEW ->
                new TaskGuide(
                        "Liên hệ nơi đang giữ việc, ghi lại đã đôn đốc thế nào. Việc tự hết khi bước quá hạn được làm xong.",
                        "Bước này đã quá hạn; quyết định không bao giờ tự có hiệu lực vì im lặng.",
                        kind.equals(FollowUps.OPINION) ? Decision24.OPINION.cite() : Decision24.TIME.cite());
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
