package vn.tungho.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.complaint.Accused;
import vn.tungho.complaint.Complainant;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplaintChannel;
import vn.tungho.complaint.ComplaintFilter;
import vn.tungho.complaint.ComplaintIntake;
import vn.tungho.complaint.ComplaintObject;
import vn.tungho.complaint.ComplaintService;
import vn.tungho.complaint.ComplaintState;
import vn.tungho.complaint.DenunciationService;
import vn.tungho.complaint.NewComplaint;
import vn.tungho.complaint.NewDenunciation;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;

/**
 * Complaints of the demo: in the finished commune one waits for the chair to take it in and one is being verified; in another commune a
 * first decision has taken effect and a second complaint in time waits for the province.
 */
@Component
@Order(40)
record DemoComplaints(
        ComplaintIntake intake,
        ComplaintService complaints,
        ComplaintActs acts,
        DenunciationService denunciations,
        HouseholdService households,
        CurrentUser currentUser,
        AppClock clock)
        implements DemoPart {
    private static final String DECIDED = DemoScript.AT_CHAIR;

    /** The post brought the first decision late: its effect came before the right to complain further was over. */
    private static final int DAYS_OF_POST = 10;

    /** On the first day that is played a complaint is lodged, verified and decided, so that its effect comes before the last. */
    @Override
    public void everyDay(Demo demo) {
        var ids = SignInAs.user("congchuc." + DECIDED, () -> lodge(DECIDED, 1, ComplaintActs.WITH_PAPERS));
        for (var id : ids) {
            var verifier = SignInAs.user("chutich." + DECIDED, () -> acts.accept(id));
            SignInAs.user(verifier.username(), () -> acts.verify(id));
            SignInAs.user("chutich." + DECIDED, () -> acts.settle(id));
            SignInAs.user("congchuc." + DECIDED, () -> acts.send(id, "Gửi bưu điện có báo nhận"));
        }
    }

    @Override
    public void fill(Demo demo) {
        var commune = demo.finished();
        var ids = SignInAs.user("congchuc." + commune, () -> lodge(commune, 2, "Xét lại loại hộ"));
        if (ids.size() > 1) {
            SignInAs.user("chutich." + commune, () -> {
                acts.accept(ids.getFirst());
            });
        }
        SignInAs.user("vpct", () -> {
            appeal();
            denounce(Area.commune(demo.provinceCode(), commune));
        });
    }

    /** One accuses somebody of the commune, of the other nobody knows yet whom: that one only the province sees. */
    private void denounce(Area area) {
        if (!denunciations.page(Long.MAX_VALUE, 1).isEmpty()) {
            return;
        }
        var letters = Map.of(
                Accused.other("Trần Văn Lợi", "Cán bộ thu quỹ thôn"), "Thu tiền của hộ khi lập danh sách rà soát",
                Accused.unknown(), "Nhận quà để xếp hộ vào danh sách");
        letters.forEach((accused, about) -> denunciations.record(new NewDenunciation(
                area,
                clock.today().minusDays(3),
                accused,
                about,
                "Đơn gửi qua bưu điện, kèm giấy biên nhận viết tay; đề nghị giữ kín.",
                "Thanh tra tỉnh",
                clock.today().minusDays(1),
                "15/CV-VP")));
    }

    /** Lodges complaints about so many near-poor households of the commune; none when it has some already. */
    private List<Long> lodge(String commune, int howMany, String wish) {
        if (!complaints.page(ComplaintFilter.all(), Long.MAX_VALUE, 1).isEmpty()) {
            return List.of();
        }
        return households
                .search(
                        new HouseholdFilter("", Set.of(PovertyStatus.NEAR_POOR), commune, null, false),
                        currentUser.require().scope(),
                        null,
                        howMany)
                .stream()
                .map(h -> intake.lodge(complaint(h, wish)))
                .toList();
    }

    private void appeal() {
        complaints.page(ComplaintFilter.all(), Long.MAX_VALUE, 50).stream()
                .filter(c -> c.communeCode().equals(DECIDED) && c.state() == ComplaintState.IN_FORCE)
                .filter(c -> complaints.file(c.complaintId()).second().isEmpty())
                .findFirst()
                .ifPresent(first -> intake.lodge(second(first)));
    }

    private NewComplaint complaint(HouseholdRow household, String wish) {
        var today = clock.today();
        return complaint(
                null,
                household.householdId(),
                household.headName(),
                ComplaintObject.RECOGNITION,
                today.minusDays(10),
                "Phiếu khảo sát ghi nhà kiên cố, thực tế mái đã hỏng từ mùa mưa năm trước.",
                wish);
    }

    private NewComplaint second(Complaint first) {
        var settled = complaints.file(first.complaintId()).settlement().orElseThrow();
        return complaint(
                first.complaintId(),
                first.householdId(),
                first.complainantName(),
                ComplaintObject.SETTLEMENT,
                Objects.requireNonNull(settled.sentOn()).plusDays(DAYS_OF_POST),
                "Quyết định lần đầu chưa xét số người phụ thuộc; thư đến muộn nên nay mới gửi đơn.",
                "Xem lại quyết định lần đầu");
    }

    private NewComplaint complaint(
            @org.jspecify.annotations.Nullable Long first,
            long household,
            String name,
            ComplaintObject object,
            LocalDate knownOn,
            String content,
            String wish) {
        return NewComplaint.soon(
                first,
                household,
                first == null ? clock.today().minusDays(1) : clock.today(),
                ComplaintChannel.DESK,
                object,
                null,
                knownOn,
                0,
                "",
                content,
                wish,
                PovertyStatus.POOR,
                false,
                Complainant.one(name, null, "Trong xã"));
    }
}
