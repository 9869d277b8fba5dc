package vn.tungho.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.security.factor.FactorPolicy;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.Actor;

/**
 * Which changes of accounts one administrator does not make alone: a role of those who sign, administer or oversee is given by two, and
 * so is a new password or the end of the second factor of somebody who holds one. Nobody changes his own roles.
 */
@Component
class TwoHands {
    private final FactorPolicy policy;
    private final AccountChangeMapper changes;
    private final AdministratorGuard guard;

    TwoHands(FactorPolicy policy, AccountChangeMapper changes, AdministratorGuard guard) {
        this.policy = policy;
        this.changes = changes;
        this.guard = guard;
    }

    /**
     * True when a second administrator has to confirm these roles: one of them is guarded and new. As long as there is only one
     * administrator he sets up the others alone; the audit log shows it.
     */
    boolean isNeeded(List<Grant> before, List<Grant> after) {
        var added = new ArrayList<>(after);
        added.removeAll(before);
        return !Actor.isApplication()
                && policy.isGuarded(added)
                && changes.administrators(added.getFirst().area().provinceCode()) > 1;
    }

    /** True when one administrator alone does not let this person in anew. */
    boolean isGuarded(List<Grant> grants) {
        return !Actor.isApplication() && policy.isGuarded(grants);
    }

    void requireAlone(long userId, List<Grant> before, List<Grant> after) {
        guard.checkNotSelf(userId, "Bạn không tự đổi vai trò của mình. Hãy nhờ một quản trị khác.");
        if (isNeeded(before, after)) {
            throw new BusinessException(
                    "Vai trò ký, quản trị hoặc giám sát cần hai quản trị. Hãy gửi đề nghị để quản trị thứ hai xác nhận.");
        }
    }

    void requireAlone(List<Grant> grants) {
        if (isGuarded(grants)) {
            throw new BusinessException("Tài khoản của người ký, quản trị hoặc giám sát cần hai quản trị."
                    + " Hãy gửi đề nghị để quản trị thứ hai xác nhận.");
        }
    }
}
