package vn.tungho.complaint;

import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.BusinessException;

/** The decision, its sending and publication, and its effect (R-COMPLAINT-SETTLE-*, R-COMPLAINT-SEND, R-COMPLAINT-EFFECT). */
@Service
public class SettlementService {
    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final ComplaintAccess access;
    private final ComplaintTerms terms;
    private final ComplaintDesk desk;
    private final ComplaintProcess process;
    private final ComplaintNotices notices;
    private final SettlementEffects effects;
    private final HouseholdService households;

    SettlementService(
            ComplaintMapper complaints,
            StepMapper steps,
            ComplaintAccess access,
            ComplaintTerms terms,
            ComplaintDesk desk,
            ComplaintProcess process,
            ComplaintNotices notices,
            SettlementEffects effects,
            HouseholdService households) {
        this.complaints = complaints;
        this.steps = steps;
        this.access = access;
        this.terms = terms;
        this.desk = desk;
        this.process = process;
        this.notices = notices;
        this.effects = effects;
        this.households = households;
    }

    /** Signs the decision today. */
    @Transactional
    public void settle(long complaintId, SettlementData data) {
        var step = desk.begin("settleComplaint", complaintId);
        var c = step.complaint();
        var number = ComplaintDesk.require(data.number(), "Chưa ghi số quyết định, ví dụ 45/QĐ-UBND.");
        var reason = ComplaintDesk.require(data.reason(), "Chưa ghi căn cứ và lý do của quyết định.");
        var current = households.find(c.householdId()).povertyStatus();
        if (data.statusAfter() != null && data.result() == SettlementResult.WRONG) {
            throw new BusinessException("Khiếu nại sai toàn bộ thì loại hộ giữ nguyên. Hãy bỏ loại hộ mới.");
        }
        if (data.statusAfter() == current) {
            throw new BusinessException("Hộ đang là " + current.label() + ". Hãy chọn loại hộ khác hoặc giữ nguyên.");
        }
        steps.insertSettlement(new Settlement(
                complaintId,
                data.result(),
                number,
                desk.today(),
                access.person().userId(),
                reason,
                current,
                data.statusAfter(),
                null,
                null,
                null,
                null,
                null));
        terms.met(complaintId, TermKind.SETTLEMENT);
        var due = Objects.requireNonNull(terms.begin(
                        complaintId,
                        TermKind.SENDING,
                        c.isFirst() ? "COMPLAINT_FIRST_SENDING" : "COMPLAINT_SECOND_SENDING",
                        desk.today())
                .dueOn());
        if (!c.isFirst()) {
            terms.begin(complaintId, TermKind.PUBLICATION, "COMPLAINT_SECOND_PUBLICATION", desk.today());
        }
        terms.begin(complaintId, TermKind.EFFECT, c.effectRule(), desk.today());
        desk.move(c, ComplaintState.SETTLED, due);
        desk.note(
                c,
                "settle-complaint",
                "Quyết định giải quyết số " + number,
                data.result().label());
        process.settled(step.taskId(), due);
    }

    /** The decision was sent to the complainant and those concerned; a second complaint counts from its receipt. */
    @Transactional
    public void send(long complaintId, String note) {
        var step = desk.begin("sendDecision", complaintId);
        var c = step.complaint();
        var how = ComplaintDesk.require(note, "Ghi đã gửi cho ai, bằng cách nào, ví dụ “giao tận tay, có ký nhận”.");
        steps.sent(complaintId, desk.today(), how);
        terms.met(complaintId, TermKind.SENDING);
        var open = terms.of(complaintId);
        var effect = due(open, TermKind.EFFECT);
        var publication = c.isFirst() ? effect : due(open, TermKind.PUBLICATION);
        desk.move(c, ComplaintState.SETTLED, publication);
        desk.note(c, "send-settlement", "Gửi quyết định giải quyết", how);
        notices.settled(c, steps.settlement(complaintId).orElseThrow());
        process.sent(step.taskId(), !c.isFirst(), publication, effect);
    }

    /** The decision of the second instance was made public. */
    @Transactional
    public void publish(long complaintId, String place) {
        var step = desk.begin("publishDecision", complaintId);
        var c = step.complaint();
        var where =
                ComplaintDesk.require(place, "Ghi đã công khai ở đâu, ví dụ “trụ sở UBND xã, cổng thông tin tỉnh”.");
        steps.published(complaintId, desk.today(), where);
        terms.met(complaintId, TermKind.PUBLICATION);
        desk.move(c, ComplaintState.SETTLED, due(terms.of(complaintId), TermKind.EFFECT));
        desk.note(c, "publish-settlement", "Công khai quyết định giải quyết", where);
        process.published(step.taskId());
    }

    /** The term has passed without a second complaint being taken in. */
    @Transactional
    public void carryOut(long complaintId) {
        effects.carryOut(complaints.lock(complaintId).orElseThrow());
    }

    private static java.time.LocalDate due(java.util.List<Term> terms, TermKind kind) {
        return terms.stream()
                .filter(t -> t.kind() == kind && t.dueOn() != null)
                .map(t -> Objects.requireNonNull(t.dueOn()))
                .reduce((a, b) -> b)
                .orElseThrow();
    }
}
