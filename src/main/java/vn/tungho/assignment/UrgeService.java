package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorklistService;

/** The cell's secretary reminds a helper and takes his promise of a day; if the day passes without the visit or the answer, it is his work again. */
@Service
public class UrgeService {
    private final UrgeMapper urges;
    private final AssignmentMapper assignments;
    private final HelperMapper helpers;
    private final HouseholdService households;
    private final WorkDuties duties;
    private final WorklistService work;
    private final NoticeService notices;
    private final HelpRules rules;
    private final HelpAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    UrgeService(
            UrgeMapper urges,
            AssignmentMapper assignments,
            HelperMapper helpers,
            HouseholdService households,
            WorkDuties duties,
            WorklistService work,
            NoticeService notices,
            HelpRules rules,
            HelpAccess access,
            AuditTrail audit,
            AppClock clock) {
        this.urges = urges;
        this.assignments = assignments;
        this.helpers = helpers;
        this.households = households;
        this.duties = duties;
        this.work = work;
        this.notices = notices;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A reminder that was given. */
    public record Urge(String kind, LocalDate urgedOn, LocalDate promisedOn, String words, String urgedBy) {
        /** What the helper was reminded of. */
        public String what() {
            return kind.equals(NeedDuties.UNANSWERED) ? "nhắc trả lời" : "nhắc thăm";
        }
    }

    /** The last day that can be promised: what is late waits no longer than the time between two visits. */
    @Transactional(readOnly = true)
    public LocalDate latest() {
        return clock.today().plusMonths(rules.amount(HelpRule.Name.VISIT_MONTHS));
    }

    /**
     * Ends the secretary's work with the promised day and tells whoever is responsible today.
     *
     * @param kind {@link VisitReminders#SECRETARY} or {@link NeedDuties#UNANSWERED}
     */
    @Transactional
    public void urge(String kind, long assignmentId, LocalDate promisedOn, String words) {
        var item = work.requireMine(kind, assignmentId);
        if (promisedOn.isBefore(clock.today()) || promisedOn.isAfter(latest())) {
            throw new BusinessException("Ngày hẹn phải từ hôm nay đến " + VietnameseFormat.date(latest()) + ".");
        }
        if (Texts.length(words) > 500) {
            throw new BusinessException("Lời nhắc dài quá 500 chữ. Hãy ghi ngắn lại.");
        }
        var assignment = assignments.lock(assignmentId).orElseThrow();
        urges.insert(
                assignmentId,
                kind,
                clock.today(),
                promisedOn,
                words.strip(),
                access.person().fullName());
        urges.promised(assignmentId, promisedOn);
        duties.done(item.sourceId(), Actor.name());
        var what = kind.equals(NeedDuties.UNANSWERED) ? "trả lời nhận hay không nhận hộ" : "thăm hộ đã quá hạn";
        helpers.findById(assignment.actingHelperId(clock.today()))
                .ifPresent(h -> tell(h, assignment, what, promisedOn, words.strip()));
        audit.write("urge-helper", "assignment", assignmentId, assignment.area(), "hẹn " + promisedOn);
    }

    private void tell(Helper helper, Assignment assignment, String what, LocalDate promisedOn, String words) {
        notices.send(new NewNotice(
                "help-urged",
                Map.of(
                        "name",
                        access.person().fullName(),
                        "household",
                        households.find(assignment.householdId()).headName(),
                        "what",
                        what,
                        "day",
                        VietnameseFormat.date(promisedOn),
                        "words",
                        words),
                NoticeTo.user(helper.userId()),
                "ho-cua-toi"));
    }

    /** The reminders given for an assignment, the latest first; the caller has asked whether the person may see it. */
    @Transactional(readOnly = true)
    public List<Urge> of(long assignmentId) {
        return urges.of(assignmentId);
    }

    @Mapper
    interface UrgeMapper {
        @Insert("insert into visit_urge (urge_id, assignment_id, kind, urged_on, promised_on, words, urged_by) values"
                + " (next value for visit_urge_seq, #{id}, #{kind}, #{on}, #{promisedOn}, #{words}, #{by})")
        int insert(
                @Param("id") long assignmentId,
                @Param("kind") String kind,
                @Param("on") LocalDate on,
                @Param("promisedOn") LocalDate promisedOn,
                @Param("words") String words,
                @Param("by") String by);

        @Update("update assignment set urged_until = #{day}, escalated_for = null where assignment_id = #{id}")
        int promised(@Param("id") long assignmentId, @Param("day") LocalDate day);

        @Select("select kind, urged_on, promised_on, words, urged_by from visit_urge where assignment_id = #{id}"
                + " order by urge_id desc limit 20")
        List<Urge> of(@Param("id") long assignmentId);
    }
}
