package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** Hands one household or all of a helper's over to another: for a time to a deputy, or for good; both sign, the history stays (R-HANDOVER). */
@Service
public class HandoverService {
    /** The receiver's work. */
    public static final String SIGN = "signHandover";

    /** Tells its business keys from those of the assignments' processes. */
    private static final String KEY = "handover-";

    private final HandoverMapper handovers;
    private final AssignmentMapper assignments;
    private final HelpWriter writer;
    private final AssignmentService service;
    private final HelperMapper helpers;
    private final VisitReminders reminders;
    private final AssignmentProcess process;
    private final WorkDuties duties;
    private final WorklistService work;
    private final HelpRules rules;
    private final CalendarService calendar;
    private final HelpNews news;
    private final HelpAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    HandoverService(
            HandoverMapper handovers,
            AssignmentMapper assignments,
            HelpWriter writer,
            AssignmentService service,
            HelperMapper helpers,
            VisitReminders reminders,
            AssignmentProcess process,
            WorkDuties duties,
            WorklistService work,
            HelpRules rules,
            CalendarService calendar,
            HelpNews news,
            HelpAccess access,
            AuditTrail audit,
            AppClock clock) {
        this.handovers = handovers;
        this.assignments = assignments;
        this.writer = writer;
        this.service = service;
        this.helpers = helpers;
        this.reminders = reminders;
        this.process = process;
        this.duties = duties;
        this.work = work;
        this.rules = rules;
        this.calendar = calendar;
        this.news = news;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the giver writes; see {@link Handover}. */
    public record Offer(
            HandoverKind kind,
            long toHelperId,
            List<Long> assignmentIds,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            String reason,
            String minutes) {
        public Offer {
            assignmentIds = List.copyOf(assignmentIds);
        }
    }

    /** The handover that a work item is about. */
    public static long idOf(WorkItem item) {
        return Long.parseLong(item.businessKey().substring(KEY.length()));
    }

    /** The running households of a helper, which can be handed over. */
    @Transactional(readOnly = true)
    public List<Assignment> running(long helperId) {
        return assignments.runningOfHelper(helperId).stream()
                .filter(a -> a.state() == AssignmentState.ACTIVE)
                .toList();
    }

    /** The helper, or in his stead the committee, the officer or the secretary of his cell, signs the minutes and offers them to the receiver. Returns the handover's id. */
    @Transactional
    public long offer(long fromHelperId, Offer offer) {
        var from = helper(fromHelperId);
        var to = helper(offer.toHelperId());
        var isOwn = isOwn(from);
        if (!isOwn && !access.isSecretaryOf(from)) {
            access.require(from.commune(), HelpAccess.ARRANGERS);
        }
        check(from, to, offer);
        var handover = new Handover(
                handovers.nextId(),
                offer.kind(),
                HandoverState.OFFERED,
                from.provinceCode(),
                from.communeCode(),
                fromHelperId,
                to.helperId(),
                offer.fromOn(),
                offer.kind() == HandoverKind.DEPUTY ? offer.untilOn() : null,
                offer.reason().strip(),
                offer.minutes().strip(),
                Actor.name(),
                clock.now(),
                null,
                null);
        handovers.insert(handover);
        handovers.insertLines(handover.handoverId(), offer.assignmentIds());
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                SIGN + ":" + handover.handoverId(),
                SIGN,
                AssignmentProcess.KEY,
                KEY + handover.handoverId(),
                "Ký biên bản nhận bàn giao hộ",
                from.fullName() + " bàn giao " + offer.assignmentIds().size() + " hộ",
                "Bạn được đề nghị nhận các hộ này. Có hiệu lực khi bạn ký.",
                Role.CADRE,
                to.commune(),
                to.userId(),
                null,
                new Due(
                        calendar.calendar().plusWorkingDays(clock.today(), rules.amount(HelpRule.Name.ANSWER_DAYS)),
                        DeadlineUnit.WORKING_DAYS),
                clock.now()));
        news.offered(from, to, offer.assignmentIds().size(), access.person().fullName(), isOwn);
        audit.write(
                "offer-handover",
                "handover",
                handover.handoverId(),
                from.commune(),
                from.fullName() + " → " + to.fullName() + ": "
                        + offer.assignmentIds().size() + " hộ");
        return handover.handoverId();
    }

    /** True when the person at work may hand the helper's households over: himself, his cell's secretary, the commune. */
    @Transactional(readOnly = true)
    public boolean mayOffer(Helper from) {
        return isOwn(from) || access.isSecretaryOf(from) || access.has(from.commune(), HelpAccess.ARRANGERS);
    }

    private boolean isOwn(Helper from) {
        return access.acting().stream().anyMatch(h -> h.helperId() == from.helperId());
    }

    /** The receiver signs: from now on, or within the deputy's dates, the households are his. */
    @Transactional
    public void sign(long handoverId) {
        var item = work.requireMine(SIGN, KEY + handoverId);
        var handover = handovers.lock(handoverId).orElseThrow();
        var lines = assignments.findByIds(handovers.lines(handoverId)).stream()
                .filter(a -> a.state() == AssignmentState.ACTIVE)
                .toList();
        for (var assignment : lines) {
            if (handover.kind() == HandoverKind.DEPUTY) {
                assignments.stand(
                        assignment.assignmentId(), handover.toHelperId(), handover.fromOn(), handover.untilOn());
            } else {
                takeOver(assignment, handover);
            }
        }
        handovers.answer(handoverId, HandoverState.SIGNED, clock.now(), "");
        duties.done(item.sourceId(), Actor.name());
        news.signed(handover, lines.size());
        audit.write("sign-handover", "handover", handoverId, handover.commune(), lines.size() + " hộ");
    }

    private void takeOver(Assignment old, Handover handover) {
        assignments.finish(
                old.assignmentId(),
                AssignmentState.HANDED_OVER,
                clock.today(),
                "Bàn giao: " + handover.reason(),
                clock.now());
        reminders.dropped(old, Actor.name());
        var taken = writer.takeOver(old, handover.toHelperId(), handover.handoverId());
        assignments.started(List.of(taken.assignmentId()));
        process.ended(old.assignmentId(), true);
        process.start(new AssignmentProcess.Start(taken.assignmentId(), true, taken.answerBy()));
    }

    /** The receiver refuses; the giver keeps the households. */
    @Transactional
    public void refuse(long handoverId, String reason) {
        var item = work.requireMine(SIGN, KEY + handoverId);
        RecordRules.check(new HandoverRefusal(reason));
        var handover = handovers.lock(handoverId).orElseThrow();
        handovers.answer(handoverId, HandoverState.REFUSED, clock.now(), reason.strip());
        duties.done(item.sourceId(), Actor.name());
        news.refused(handover, reason.strip());
        audit.write("refuse-handover", "handover", handoverId, handover.commune(), reason.strip());
    }

    /** The handover, within the person's area. */
    @Transactional(readOnly = true)
    public Handover find(long handoverId) {
        var handover = handovers
                .findById(handoverId)
                .orElseThrow(() -> new BusinessException("Không có biên bản bàn giao này."));
        access.requireSees(handover.commune());
        return handover;
    }

    /** The heads of the households that a handover is about. */
    @Transactional(readOnly = true)
    public List<String> headNames(long handoverId) {
        find(handoverId);
        return handovers.households(handoverId).stream()
                .map(HandoverMapper.Household::headName)
                .toList();
    }

    /** The latest handovers in which a helper gave or received. */
    @Transactional(readOnly = true)
    public List<Handover> ofHelper(long helperId) {
        access.requireSees(helper(helperId).commune());
        return handovers.ofHelper(helperId);
    }

    private void check(Helper from, Helper to, Offer offer) {
        if (from.helperId() == to.helperId()
                || !to.isActive()
                || !to.communeCode().equals(from.communeCode())) {
            throw new BusinessException("Hãy chọn một người giúp khác trong xã còn nhận hộ.");
        }
        if (offer.assignmentIds().isEmpty()) {
            throw new BusinessException("Chưa chọn hộ nào để bàn giao.");
        }
        var own =
                running(from.helperId()).stream().map(Assignment::assignmentId).toList();
        if (!own.containsAll(offer.assignmentIds())) {
            throw new BusinessException("Có hộ không còn do " + from.fullName() + " phụ trách. Hãy tải lại trang.");
        }
        if (handovers.countOffered(offer.assignmentIds()) > 0) {
            throw new BusinessException("Có hộ đang chờ ký một biên bản bàn giao khác. Hãy đợi bên nhận trả lời.");
        }
        if (offer.reason().isBlank()) {
            throw new BusinessException("Chưa ghi lý do bàn giao, ví dụ “chuyển công tác”.");
        }
        if (offer.minutes().isBlank()) {
            throw new BusinessException("Chưa ghi nội dung bàn giao: tình hình từng hộ và việc cần làm tiếp.");
        }
        if (offer.kind() == HandoverKind.DEPUTY) {
            checkDates(offer);
        }
        checkKin(to, offer, service.kin(from.communeCode()));
    }

    private void checkDates(Offer offer) {
        var until = offer.untilOn();
        if (until == null || until.isBefore(offer.fromOn()) || until.isBefore(clock.today())) {
            throw new BusinessException("Ngày kết thúc làm thay phải từ hôm nay và sau ngày bắt đầu. Hãy chọn lại.");
        }
    }

    private void checkKin(Helper to, Offer offer, Map<Long, Set<Long>> kin) {
        var relatives = kin.getOrDefault(to.helperId(), Set.of());
        if (assignments.findByIds(offer.assignmentIds()).stream().anyMatch(a -> relatives.contains(a.householdId()))) {
            throw new BusinessException(
                    to.fullName() + " là người thân của một hộ trong biên bản. Hãy chọn người khác.");
        }
    }

    private Helper helper(long helperId) {
        return helpers.findById(helperId).orElseThrow(() -> new BusinessException("Không có người giúp này."));
    }
}
