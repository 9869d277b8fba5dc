package vn.tungho.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.tungho.complaint.AcceptanceService;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplaintEscalations;
import vn.tungho.complaint.ComplaintService;
import vn.tungho.complaint.Condition;
import vn.tungho.complaint.DialogueMinutes;
import vn.tungho.complaint.DialoguePlan;
import vn.tungho.complaint.DialogueService;
import vn.tungho.complaint.InterimService;
import vn.tungho.complaint.SettlementData;
import vn.tungho.complaint.SettlementResult;
import vn.tungho.complaint.SettlementService;
import vn.tungho.complaint.VerificationReport;
import vn.tungho.complaint.VerificationService;
import vn.tungho.security.UserRef;
import vn.tungho.shared.AppClock;
import vn.tungho.worklist.WorkItem;

/** What is done with complaints. The first instance believes those who bring new papers, the second one everybody. */
@Component
class ComplaintActs implements Playbook {
    /** The words of those who bring papers with them. */
    static final String WITH_PAPERS = "Có giấy tờ mới nộp kèm";

    private final ComplaintService complaints;
    private final AcceptanceService acceptance;
    private final VerificationService verifications;
    private final DialogueService dialogues;
    private final SettlementService settlements;
    private final InterimService interims;
    private final ComplaintEscalations escalations;
    private final AppClock clock;

    ComplaintActs(
            ComplaintService complaints,
            AcceptanceService acceptance,
            VerificationService verifications,
            DialogueService dialogues,
            SettlementService settlements,
            InterimService interims,
            ComplaintEscalations escalations,
            AppClock clock) {
        this.complaints = complaints;
        this.acceptance = acceptance;
        this.verifications = verifications;
        this.dialogues = dialogues;
        this.settlements = settlements;
        this.interims = interims;
        this.escalations = escalations;
        this.clock = clock;
    }

    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        var acts = new HashMap<String, BiConsumer<Cast.Player, WorkItem>>();
        acts.put("considerComplaint", (p, item) -> consider(id(item)));
        acts.put("verifyComplaint", (p, item) -> verify(id(item)));
        acts.put("inviteDialogue", (p, item) -> invite(id(item), p.fullName()));
        acts.put("holdDialogue", (p, item) -> hold(id(item)));
        acts.put("settleComplaint", (p, item) -> settle(id(item)));
        acts.put("sendDecision", (p, item) -> send(id(item), "Giao tận tay, có ký nhận"));
        acts.put(
                "publishDecision", (p, item) -> settlements.publish(id(item), "Trụ sở UBND xã và cổng thông tin tỉnh"));
        acts.put("continueSettlement", (p, item) -> resume(id(item)));
        acts.put("sendSuspension", this::sendInterim);
        acts.put("sendContinuation", this::sendInterim);
        acts.put("sendTermination", this::sendInterim);
        acts.put(ComplaintEscalations.KIND, (p, item) -> escalations.urged(item, "Đã gọi điện nhắc"));
        return acts;
    }

    @Override
    public Set<String> yearProcesses() {
        return Set.of("complaint");
    }

    /** Has to wait: for the day announced, for the end of a suspension. */
    @Override
    public Set<String> leftAlone() {
        return Set.of("verifyComplaint", "holdDialogue", "continueSettlement");
    }

    /** Takes in what meets the conditions; names the first who may verify, whom it returns. */
    UserRef accept(long id) {
        var verifier = acceptance.candidates(id).stream()
                .filter(c -> c.objection() == null)
                .findFirst()
                .orElseThrow()
                .user();
        acceptance.accept(id, id + "/TB-UBND", verifier.userId());
        return verifier;
    }

    private void consider(long id) {
        if (acceptance.conditions(id).stream().allMatch(Condition::isMet)) {
            accept(id);
        } else {
            acceptance.refuse(id, id + "/TB-UBND", "Đơn đến sau khi hết thời hiệu khiếu nại.");
        }
    }

    void verify(long id) {
        verifications.report(
                id,
                new VerificationReport(
                        clock.today(),
                        "Nhà của hộ, trụ sở thôn",
                        "Đã xem giấy tờ, hỏi hộ và thôn.",
                        "Đề nghị xem xét theo giấy tờ.",
                        !complaints.find(id).wish().equals(WITH_PAPERS)));
    }

    private void invite(long id, String leader) {
        dialogues.invite(id, new DialoguePlan(dialogues.earliest(), "Phòng tiếp công dân", leader, false));
    }

    void hold(long id) {
        dialogues.hold(id, new DialogueMinutes(clock.today(), id % 3 != 0, "Hai bên nêu ý kiến, có ghi biên bản."));
    }

    void send(long id, String how) {
        settlements.send(id, how);
    }

    void settle(long id) {
        var c = complaints.find(id);
        var after = c.wantedStatus();
        var isRight = after != null && (!c.isFirst() || c.wish().equals(WITH_PAPERS));
        settlements.settle(
                id,
                new SettlementData(
                        isRight ? SettlementResult.RIGHT : SettlementResult.WRONG,
                        number(c, "QĐ-GQKN"),
                        "Căn cứ kết quả xác minh.",
                        isRight ? after : null,
                        null));
    }

    void resume(long id) {
        interims.resume(id, number(complaints.find(id), "QĐ-TTGQ"), "Lý do tạm đình chỉ không còn.");
    }

    private void sendInterim(Cast.Player player, WorkItem item) {
        interims.send(item.kind(), id(item), "Gửi bưu điện có báo nhận");
    }

    static String number(Complaint c, String kind) {
        return c.complaintId() + "/" + kind;
    }

    private static long id(WorkItem item) {
        return Long.parseLong(item.businessKey());
    }
}
