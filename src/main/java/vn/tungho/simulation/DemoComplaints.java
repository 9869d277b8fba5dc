package vn.tungho.simulation;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.complaint.Complainant;
import vn.tungho.complaint.ComplaintChannel;
import vn.tungho.complaint.ComplaintFilter;
import vn.tungho.complaint.ComplaintIntake;
import vn.tungho.complaint.ComplaintObject;
import vn.tungho.complaint.ComplaintService;
import vn.tungho.complaint.NewComplaint;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;

/** Two complaints of the demo: one waits for the chair to take it in, one is being verified. */
@Component
@Order(40)
record DemoComplaints(
        ComplaintIntake intake,
        ComplaintService complaints,
        ComplaintActs acts,
        HouseholdService households,
        CurrentUser currentUser,
        AppClock clock)
        implements DemoPart {
    @Override
    public void fill(Demo demo) {
        var commune = demo.finished();
        var ids = SignInAs.user("congchuc." + commune, () -> {
            if (!complaints.page(ComplaintFilter.all(), Long.MAX_VALUE, 1).isEmpty()) {
                return java.util.List.<Long>of();
            }
            return households
                    .search(
                            new HouseholdFilter("", java.util.Set.of(PovertyStatus.NEAR_POOR), commune, null, false),
                            currentUser.require().scope(),
                            null,
                            2)
                    .stream()
                    .map(h -> intake.lodge(complaint(h.householdId(), h.headName())))
                    .toList();
        });
        if (ids.size() > 1) {
            SignInAs.user("chutich." + commune, () -> {
                acts.accept(ids.getFirst());
            });
        }
    }

    private NewComplaint complaint(long household, String head) {
        var today = clock.today();
        return new NewComplaint(
                null,
                household,
                today.minusDays(1),
                ComplaintChannel.DESK,
                ComplaintObject.RECOGNITION,
                null,
                today.minusDays(10),
                0,
                "",
                "Phiếu khảo sát ghi nhà kiên cố, thực tế mái đã hỏng từ mùa mưa năm trước.",
                "Xét lại loại hộ",
                PovertyStatus.POOR,
                false,
                Complainant.one(head, null, "Trong xã"));
    }
}
