package vn.tungho.review;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungho.shared.law.Decision24;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Describes the waiting tasks of village-review.bpmn, the enumerators' duty included. */
@Component
class VillageReviewTasks implements TaskDescriber {
    private final ReviewMapper reviews;
    private final ReviewMilestones milestones;

    VillageReviewTasks(ReviewMapper reviews, ReviewMilestones milestones) {
        this.reviews = reviews;
        this.milestones = milestones;
    }

    @Override
    public String processKey() {
        return "villageReview";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var village = reviews.findVillage(Long.parseLong(businessKey)).orElseThrow();
        var review = reviews.findById(village.reviewId()).orElseThrow();
        return Facts.of(
                village.area(),
                village.villageName()
                        + (review.kind() == ReviewKind.ANNUAL ? "" : ", rà soát " + review.time())
                        + (village.round() > 1 ? " – họp lần " + village.round() : ""),
                milestones.meetingBy(village.reviewId()));
    }

    @Override
    public Set<String> personalKinds() {
        return Set.of("survey");
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "recordMeeting" ->
                new TaskGuide(
                        "Đếm người dự theo thành phần, ghi số người đồng ý cho từng hộ, rồi in biên bản 2 bản để ký.",
                        "Trưởng thôn chủ trì họp dân; kết quả mỗi hộ cần từ 50 % người dự đồng ý.",
                        Decision24.MEETING.cite() + "; Phụ lục V TT 07/2021");
            case "survey" ->
                new TaskGuide(
                        "Đến từng hộ, điền Phiếu B1, B2. Phiếu tự lưu khi gõ và tự cộng điểm.",
                        "Bạn được giao khảo sát các hộ này; thôn chỉ họp được khi đủ phiếu.",
                        Decision24.SCORING.cite() + "; Phụ lục III TT 07/2021, TT 02/2022");
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
