package vn.tungho.review;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** Who takes the second look: other people than the first time. */
@Service
public class ReverificationTeams {
    private final ReverificationService reverifications;
    private final ReverificationMapper mapper;
    private final HouseholdHands hands;
    private final DutyPolicy policy;
    private final UserService users;
    private final ReviewProcess process;
    private final WorklistService work;
    private final AuditTrail audit;

    ReverificationTeams(
            ReverificationService reverifications,
            ReverificationMapper mapper,
            HouseholdHands hands,
            DutyPolicy policy,
            UserService users,
            ReviewProcess process,
            WorklistService work,
            AuditTrail audit) {
        this.reverifications = reverifications;
        this.mapper = mapper;
        this.hands = hands;
        this.policy = policy;
        this.users = users;
        this.process = process;
        this.work = work;
        this.audit = audit;
    }

    /** Who may verify: enumerators of the commune who neither surveyed this household nor are its relatives. */
    @Transactional(readOnly = true)
    public List<UserRef> candidates(long objectionId) {
        var barred = barred(objectionId);
        return enumerators(objectionId).stream()
                .filter(u -> !barred.containsKey(u))
                .toList();
    }

    /** The commune's enumerators who may not verify this household again, each with the reason in words. */
    @Transactional(readOnly = true)
    public Map<UserRef, String> barred(long objectionId) {
        return policy.barred(
                Duty.REVERIFY, enumerators(objectionId), hands.onCase(reverifications.reviewCase(objectionId)));
    }

    private List<UserRef> enumerators(long objectionId) {
        var found = reverifications.find(objectionId);
        return users.usersWithRole(Role.ENUMERATOR, Area.commune(found.provinceCode(), found.communeCode()));
    }

    /** Names who goes; refuses whoever surveyed the household before. */
    @Transactional
    public void assignTeam(long objectionId, long verifierId, String partnerName) {
        var item = work.requireMine("assignTeam", objectionId);
        if (candidates(objectionId).stream().noneMatch(u -> u.userId() == verifierId)) {
            throw new BusinessException(
                    "Người này đã khảo sát hộ, là người thân của hộ hoặc không phải rà soát viên của xã. Hãy cử người khác.");
        }
        RecordRules.check(new VerifierTeam(verifierId, partnerName));
        var area = reverifications.find(objectionId).area();
        mapper.assign(objectionId, verifierId, partnerName);
        audit.write("assign-team", "objection", objectionId, area, "");
        process.teamAssigned(item.sourceId());
    }
}
