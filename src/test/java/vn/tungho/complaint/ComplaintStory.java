package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;

/** Brings a complaint to any step through the services, in a commune of its own with a province of its own. */
@Component
public class ComplaintStory {
    /** A Monday with no day off for weeks. */
    public static final LocalDate BEGIN = LocalDate.of(2026, 10, 5);

    public static final String OVERSEER = ReviewStory.OVERSEER_ELSEWHERE;
    public static final String OFFICE = ReviewStory.OFFICE_ELSEWHERE;
    private static final byte[] PAPER = "%PDF-1.4 van ban".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final ReviewStory story;
    private final UserService users;
    private final ComplaintIntake intake;
    private final AcceptanceService acceptance;
    private final VerificationService verifications;
    private final DialogueService dialogues;
    private final SettlementService settlements;
    private final ComplexityService complexity;
    private final ComplaintService complaints;
    private final AppClock clock;

    ComplaintStory(
            ReviewStory story,
            UserService users,
            ComplaintIntake intake,
            AcceptanceService acceptance,
            VerificationService verifications,
            DialogueService dialogues,
            SettlementService settlements,
            ComplexityService complexity,
            ComplaintService complaints,
            AppClock clock) {
        this.story = story;
        this.users = users;
        this.intake = intake;
        this.acceptance = acceptance;
        this.verifications = verifications;
        this.dialogues = dialogues;
        this.settlements = settlements;
        this.complexity = complexity;
        this.complaints = complaints;
        this.clock = clock;
    }

    /** A commune of one village on the first day of the story; its province has an overseer and a chair's office. */
    public ReviewStory.Commune commune() {
        story.on(BEGIN);
        return communeToday();
    }

    /** The same without moving the clock. */
    public ReviewStory.Commune communeToday() {
        return story.communeElsewhere(1, 0);
    }

    public long household(ReviewStory.Commune commune, String name, PovertyStatus status) {
        return story.household(commune.villageCodes().getFirst(), name, status);
    }

    public <T> T as(String user, Supplier<T> work) {
        return story.as(user, work);
    }

    public void as(String user, Runnable work) {
        story.as(user, work);
    }

    public void on(LocalDate day) {
        story.on(day);
    }

    public void go() {
        story.continueProcesses();
    }

    public LocalDate today() {
        return clock.today();
    }

    /** A complaint of a household about what it has known since yesterday, a second one about a decision received today. */
    public NewComplaint about(long household, @Nullable Long first, ComplaintObject object) {
        return about(household, first, object, first == null ? today().minusDays(1) : today(), false);
    }

    public NewComplaint about(
            long household, @Nullable Long first, ComplaintObject object, LocalDate knownOn, boolean isRemote) {
        return NewComplaint.soon(
                first,
                household,
                today(),
                ComplaintChannel.DESK,
                object,
                null,
                knownOn,
                0,
                "",
                "Xe máy cũ của con bị tính là xe của hộ.",
                "Xét lại loại hộ",
                null,
                isRemote,
                Complainant.one("Người Khiếu Nại", null, "Thôn 1"));
    }

    public long lodge(ReviewStory.Commune commune, NewComplaint data) {
        var id = as(data.firstComplaintId() == null ? commune.officer() : OFFICE, () -> intake.lodge(data));
        go();
        return id;
    }

    public long lodge(ReviewStory.Commune commune) {
        var household = household(commune, "Hộ Khiếu Nại " + System.nanoTime(), PovertyStatus.NOT_POOR);
        return lodge(commune, about(household, null, ComplaintObject.RECOGNITION));
    }

    public String decider(ReviewStory.Commune commune, long id) {
        return file(id).complaint().isFirst() ? commune.chair() : OFFICE;
    }

    public String keeper(ReviewStory.Commune commune, long id) {
        return file(id).complaint().isFirst() ? commune.officer() : OFFICE;
    }

    /** Everything on file, as the province's overseer sees it. */
    public ComplaintService.File file(long id) {
        return SignInAs.user(OVERSEER, () -> complaints.file(id));
    }

    public String accept(ReviewStory.Commune commune, long id) {
        var verifier = as(decider(commune, id), () -> {
            var chosen = acceptance.candidates(id).stream()
                    .filter(c -> c.objection() == null)
                    .findFirst()
                    .orElseThrow()
                    .user();
            acceptance.accept(id, id + "/TB-UBND", chosen.userId());
            return chosen.username();
        });
        go();
        return verifier;
    }

    public void verify(long id, boolean positionsDiffer) {
        var verifier = users.find(Objects.requireNonNull(file(id).complaint().verifierId()))
                .orElseThrow()
                .username();
        as(
                verifier,
                () -> verifications.report(
                        id,
                        new VerificationReport(
                                today(), "Nhà của hộ", "Đã xem giấy tờ xe.", "Chấp nhận khiếu nại.", positionsDiffer)));
        go();
    }

    public void dialogue(ReviewStory.Commune commune, long id, boolean isAbsent) {
        var day = today().plusDays(5);
        as(decider(commune, id), () -> dialogues.invite(id, new DialoguePlan(day, "Trụ sở UBND", "Chủ tịch", false)));
        go();
        on(day);
        as(
                decider(commune, id),
                () -> dialogues.hold(
                        id,
                        new DialogueMinutes(day, !isAbsent, isAbsent ? "Đã mời hai lần" : "Hai bên còn khác ý kiến")));
        go();
    }

    public void settle(ReviewStory.Commune commune, long id, SettlementResult result, @Nullable PovertyStatus after) {
        as(
                decider(commune, id),
                () -> settlements.settle(
                        id, new SettlementData(result, id + "/QĐ-GQKN", "Căn cứ xác minh", after, null)));
        go();
    }

    public void send(ReviewStory.Commune commune, long id) {
        as(keeper(commune, id), () -> settlements.send(id, "Giao tận tay, có ký nhận"));
        go();
    }

    /** A first complaint decided and sent. */
    public long decided(ReviewStory.Commune commune, SettlementResult result, @Nullable PovertyStatus after) {
        var id = signed(commune, lodge(commune), result, after);
        send(commune, id);
        return id;
    }

    /** Brings a complaint just lodged to its signed decision, not sent yet; returns its id. */
    public long signed(ReviewStory.Commune commune, long id, SettlementResult result, @Nullable PovertyStatus after) {
        accept(commune, id);
        verify(id, false);
        settle(commune, id, result, after);
        return id;
    }

    /** A second complaint about a decision received on a day, in the hands of the province's office. */
    public long appeal(ReviewStory.Commune commune, long first, LocalDate receivedDecisionOn) {
        var c = file(first).complaint();
        return lodge(
                commune, about(c.householdId(), first, ComplaintObject.SETTLEMENT, receivedDecisionOn, c.isRemote()));
    }

    /** Takes a decided complaint to the second instance and has it decided, sent and made public. */
    public long appealDecided(ReviewStory.Commune commune, long first, @Nullable PovertyStatus after) {
        var id = lodge(commune, about(file(first).complaint().householdId(), first, ComplaintObject.SETTLEMENT));
        accept(commune, id);
        verify(id, false);
        dialogue(commune, id, false);
        settle(commune, id, after == null ? SettlementResult.WRONG : SettlementResult.RIGHT, after);
        send(commune, id);
        as(OFFICE, () -> settlements.publish(id, "Cổng thông tin tỉnh"));
        go();
        return id;
    }

    public void qualify(ReviewStory.Commune commune, long id, boolean withPaper) {
        as(
                decider(commune, id),
                () -> complexity.qualify(
                        id,
                        new Qualification(
                                "7/BC-UBND",
                                today(),
                                Set.of(ComplexReason.PLACES),
                                withPaper
                                        ? new ComplexityService.Paper("van-ban.pdf", "application/pdf", PAPER)
                                        : null)));
    }

    /** The last day of the open term of this kind. */
    public LocalDate due(long id, TermKind kind) {
        return Objects.requireNonNull(file(id).terms().stream()
                .filter(t -> t.kind() == kind && t.doneOn() == null && t.cancelledOn() == null)
                .findFirst()
                .orElseThrow()
                .dueOn());
    }
}
