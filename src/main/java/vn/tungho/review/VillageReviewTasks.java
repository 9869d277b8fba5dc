package vn.tungho.review;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.law.Decision24;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Describes the waiting tasks of village-review.bpmn, the enumerators' duty included. */
@Component
class VillageReviewTasks implements TaskDescriber {
    private final ReviewMapper reviews;
    private final ReviewMilestones milestones;
    private final MeetingNotices notices;
    private final AppClock clock;

    VillageReviewTasks(ReviewMapper reviews, ReviewMilestones milestones, MeetingNotices notices, AppClock clock) {
        this.reviews = reviews;
        this.milestones = milestones;
        this.notices = notices;
        this.clock = clock;
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
                Due.agreed(due(kind, village)));
    }

    /** The minutes are due on the day of the meeting, which may lie behind the province's milestone; the notice before it. */
    private LocalDate due(String kind, VillageReview village) {
        var milestone = milestones.meetingBy(village.reviewId());
        if (kind.equals("announceMeeting")) {
            var soonest = clock.today();
            var wanted = milestone.minusDays(notices.daysBefore());
            return wanted.isBefore(soonest) ? soonest : wanted;
        }
        return notices.meetingOn(village).filter(milestone::isBefore).orElse(milestone);
    }

    @Override
    public Set<String> personalKinds() {
        return Set.of("survey");
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "announceMeeting" ->
                new TaskGuide(
                        "Định ngày, giờ, nơi họp; báo cho các hộ và các tổ chức, ghi đã báo bằng cách nào.",
                        "Người dân phải được báo trước cuộc họp đủ ngày; báo thiếu ngày thì biên bản không ghi được.",
                        Decision24.MEETING.cite() + "; Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15");
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
