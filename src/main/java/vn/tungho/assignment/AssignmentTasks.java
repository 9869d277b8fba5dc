package vn.tungho.assignment;

import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.Due;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Describes the waiting tasks of cadre-assignment.bpmn and the dated duties beside it. */
@Component
class AssignmentTasks implements TaskDescriber {
    private static final String LAW =
            "Nghị quyết của Tỉnh ủy về giảm nghèo bền vững: phân công cán bộ, đảng viên giúp hộ theo địa chỉ; thời hạn là mặc định, chưa xác nhận";
    private final TaskFactsMapper facts;
    private final CalendarService calendar;
    private final AppClock clock;

    AssignmentTasks(TaskFactsMapper facts, CalendarService calendar, AppClock clock) {
        this.facts = facts;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return "cadreAssignment";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var row = facts.of(Long.parseLong(businessKey));
        var area = Area.village(row.provinceCode(), row.communeCode(), row.villageCode());
        var isAnswer = kind.equals(AnswerService.ACCEPT);
        return new Facts(
                area,
                "Hộ " + row.headName() + ", " + row.villageName()
                        + (isAnswer ? "" : " – " + row.helperName() + " không nhận"),
                isAnswer
                        ? new Due(row.answerBy(), DeadlineUnit.WORKING_DAYS)
                        : calendar.term("HELPER_CHOICE", clock.today()),
                isAnswer ? row.helperUserId() : null,
                row.householdId());
    }

    @Override
    public Set<String> personalKinds() {
        return Set.of(AnswerService.ACCEPT, HandoverService.SIGN, VisitReminders.VISIT, VisitReminders.SECRETARY);
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "acceptHousehold" ->
                new TaskGuide(
                        "Xem hộ, rồi bấm nhận. Không nhận được thì ghi rõ lý do để Ban Chỉ đạo chọn người khác.",
                        "Bạn được phân công giúp hộ này.",
                        LAW);
            case "chooseAnother" ->
                new TaskGuide(
                        "Đọc lý do, chọn người giúp khác cho hộ.", "Người được phân công không nhận hộ này.", LAW);
            case NeedDuties.KIND ->
                new TaskGuide(
                        "Mở bảng phân công, xem đề xuất, sửa nếu cần, rồi ký quyết định.",
                        "Có hộ chưa có người giúp; bình thường con số này là 0.",
                        LAW);
            case NeedDuties.UNANSWERED ->
                new TaskGuide(
                        "Gọi người được phân công, nhắc trả lời nhận hay không nhận, rồi ghi ngày người ấy hẹn.",
                        "Quá hạn trả lời. Việc này cũng tự xong khi người giúp trả lời.",
                        LAW);
            case HandoverService.SIGN ->
                new TaskGuide(
                        "Đọc biên bản, xem từng hộ, rồi ký nhận. Không nhận thì ghi lý do.",
                        "Bạn được đề nghị nhận các hộ này.",
                        LAW);
            case VisitRequests.KIND ->
                new TaskGuide(
                        "Đọc lời người giúp; lập hồ sơ hỗ trợ, hoặc trả lời xã làm gì, khi nào.",
                        "Người giúp ghi trong chuyến thăm và chờ trả lời.",
                        LAW);
            case VisitReminders.VISIT ->
                new TaskGuide(
                        "Đến thăm hộ rồi ghi chuyến thăm.",
                        "Hộ đã quá hạn thăm. Việc này tự xong khi ghi chuyến thăm; vắng nhà chưa phải là đã thăm.",
                        LAW);
            case VisitReminders.SECRETARY ->
                new TaskGuide(
                        "Hỏi người giúp vì sao chưa thăm, rồi ghi ngày người ấy hẹn; bận lâu thì bàn giao cho người khác.",
                        "Chuyến thăm quá hạn đã lâu. Việc này cũng tự xong khi người giúp ghi chuyến thăm.",
                        LAW);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @Mapper
    interface TaskFactsMapper {
        @Select("select a.household_id, a.province_code, a.commune_code, a.village_code, h.head_name, v.name as"
                + " village_name, p.full_name as helper_name, p.user_id as helper_user_id, a.answer_by"
                + " from assignment a join v_registry_help h on h.household_id = a.household_id"
                + " join village v on v.village_code = a.village_code join helper p on p.helper_id = a.helper_id"
                + " where a.assignment_id = #{assignmentId}")
        Row of(long assignmentId);

        /** What a task is about. */
        record Row(
                long householdId,
                String provinceCode,
                String communeCode,
                String villageCode,
                String headName,
                String villageName,
                String helperName,
                long helperUserId,
                java.time.LocalDate answerBy) {}
    }
}
