package vn.tungho.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyObjection;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;

/** Who could verify a complaint: the same people and the same bars at the acceptance and at a replacement (R-COMPLAINT-APART). */
@Component
class Verifiers {
    private static final List<Role> OF_COMMUNE =
            List.of(Role.STEERING_COMMITTEE, Role.POVERTY_OFFICER, Role.ENUMERATOR);
    private static final List<Role> OF_PROVINCE = List.of(Role.PROVINCE_OVERSEER);

    private final VerifierMapper changes;
    private final ComplaintDuties duties;
    private final DutyPolicy policy;
    private final UserService users;

    Verifiers(VerifierMapper changes, ComplaintDuties duties, DutyPolicy policy, UserService users) {
        this.changes = changes;
        this.duties = duties;
        this.policy = policy;
        this.users = users;
    }

    /** Everybody in question but the one who verifies now; those who may not are listed with the reason. */
    List<VerifierCandidate> candidates(Complaint c) {
        var found = new ArrayList<VerifierCandidate>();
        for (var role : c.isFirst() ? OF_COMMUNE : OF_PROVINCE) {
            users.usersWithRole(role, c.area()).stream()
                    .filter(u -> !Long.valueOf(u.userId()).equals(c.verifierId()))
                    .filter(u -> found.stream().noneMatch(f -> f.user().userId() == u.userId()))
                    .forEach(u -> found.add(new VerifierCandidate(u, role, null)));
        }
        var barred = policy.objections(
                Duty.VERIFY_COMPLAINT,
                found.stream().map(f -> f.user().userId()).collect(Collectors.toSet()),
                duties.on(c));
        var interested = changes.of(c.complaintId()).stream()
                .filter(k -> k.cause() == VerifierCause.CONFLICT_OF_INTEREST)
                .map(VerifierChange::beforeId)
                .collect(Collectors.toSet());
        return found.stream()
                .map(f -> new VerifierCandidate(
                        f.user(),
                        f.role(),
                        interested.contains(f.user().userId())
                                ? "Người này đã được thay vì có xung đột lợi ích."
                                : objection(barred, f.user().userId())))
                .toList();
    }

    private static @Nullable String objection(Map<Long, DutyObjection> barred, long userId) {
        return Optional.ofNullable(barred.get(userId))
                .map(DutyObjection::toPerson)
                .orElse(null);
    }

    /**
     * The chosen one.
     *
     * @throws BusinessException when nobody of the candidates was chosen, or one who may not
     */
    VerifierCandidate require(Complaint c, long userId) {
        var chosen = candidates(c).stream()
                .filter(k -> k.user().userId() == userId)
                .findFirst()
                .orElseThrow(() -> new BusinessException("Hãy chọn người xác minh trong danh sách."));
        if (chosen.objection() != null) {
            throw new BusinessException(chosen.user().fullName() + " không xác minh được: " + chosen.objection());
        }
        return chosen;
    }
}
