package vn.tungho.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.factor.FactorReset;
import vn.tungho.security.session.SessionEnd;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;

/** Changes of accounts that two administrators make: one asks, another one confirms or refuses; never the person himself. */
@Service
public class AccountChangeService {
    private final AccountChangeMapper changes;
    private final UserService users;
    private final TwoHands hands;
    private final AdministratorGuard guard;
    private final FactorReset factors;
    private final SessionStamps stamps;
    private final AuditTrail audit;
    private final AppClock clock;
    private final ApplicationEventPublisher events;

    AccountChangeService(
            AccountChangeMapper changes,
            UserService users,
            TwoHands hands,
            AdministratorGuard guard,
            FactorReset factors,
            SessionStamps stamps,
            AuditTrail audit,
            AppClock clock,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.users = users;
        this.hands = hands;
        this.guard = guard;
        this.factors = factors;
        this.stamps = stamps;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** True when one administrator alone does not give these roles to somebody who has the others. */
    @Transactional(readOnly = true)
    public boolean needsTwo(List<Grant> before, List<Grant> after) {
        return hands.isNeeded(before, after);
    }

    /** True when one administrator alone gives nobody with these roles a new password or lifts his second factor. */
    @Transactional(readOnly = true)
    public boolean needsTwo(List<Grant> grants) {
        return hands.isGuarded(grants);
    }

    /** What waits for a second administrator. */
    @Transactional(readOnly = true)
    public List<AccountChange> open(long userId) {
        guard.checkAll(users.grants(userId));
        return changes.open(userId);
    }

    /** Asks for new roles; they hold when another administrator has confirmed them. */
    @Transactional
    public void askRoles(long userId, List<Grant> grants) {
        guard.checkAll(grants);
        UserService.checkLevels(grants);
        ask(userId, AccountChange.Kind.ROLES, RoleCodes.write(grants));
    }

    /** Asks for a new password or for the end of the second factor. */
    @Transactional
    public void ask(long userId, AccountChange.Kind kind) {
        ask(userId, kind, "");
    }

    /** Does what another administrator asked for; returns the one-time password where it was a password. */
    @Transactional
    public Optional<String> confirm(long changeId) {
        var change = close(changeId, false);
        var user = change.userId();
        var password = switch (change.kind()) {
            case PASSWORD -> users.resetConfirmed(user);
            case FACTOR -> lift(user);
            case ROLES -> {
                users.changeConfirmed(user, RoleCodes.read(change.roles()));
                yield null;
            }
        };
        audit.write("confirm-account-change", "app_user", user, areaOf(user), words(change));
        events.publishEvent(new AccountChangeDone(change, guard.person().fullName()));
        return Optional.ofNullable(password);
    }

    /** Refuses it; whoever asked may do so too. */
    @Transactional
    public void refuse(long changeId) {
        var change = close(changeId, true);
        audit.write("refuse-account-change", "app_user", change.userId(), areaOf(change.userId()), words(change));
    }

    private void ask(long userId, AccountChange.Kind kind, String roles) {
        guard.checkNotSelf(userId, "Bạn không tự đề nghị cho tài khoản của mình. Hãy nhờ một quản trị khác.");
        var grants = users.grants(userId);
        guard.checkAll(grants);
        if (changes.open(userId).stream().anyMatch(c -> c.kind() == kind)) {
            throw new BusinessException(
                    "Đã có đề nghị “" + kind.label() + "” đang chờ quản trị thứ hai. Hãy tải lại trang.");
        }
        var others = others(userId, roles.isEmpty() ? grants : RoleCodes.read(roles));
        if (others.isEmpty()) {
            throw new BusinessException("Việc này cần hai quản trị, mà chưa có quản trị thứ hai."
                    + " Hãy tạo trước một tài khoản quản trị cho người thứ hai.");
        }
        var id = changes.nextId();
        changes.insert(id, userId, kind, roles, guard.person().username(), clock.now());
        var change = changes.find(id).orElseThrow();
        audit.write("ask-account-change", "app_user", userId, areaOf(userId), words(change));
        events.publishEvent(
                new AccountChangeAsked(change, users.find(userId).orElseThrow().username(), others));
    }

    private AccountChange close(long changeId, boolean refused) {
        var change = changes.find(changeId)
                .orElseThrow(() -> new BusinessException("Đề nghị này đã được xử lý. Hãy tải lại trang."));
        var me = guard.person();
        guard.checkAll(users.grants(change.userId()));
        guard.checkAll(RoleCodes.read(change.roles()));
        if (!refused && me.username().equals(change.askedBy())) {
            throw new BusinessException("Bạn là người đề nghị. Cần một quản trị khác xác nhận.");
        }
        if (!refused) {
            guard.checkNotSelf(change.userId(), "Đây là tài khoản của bạn. Cần một quản trị khác xác nhận.");
        }
        if (changes.close(changeId, me.username(), clock.now(), refused) == 0) {
            throw new BusinessException("Đề nghị này đã được xử lý. Hãy tải lại trang.");
        }
        return change;
    }

    private @Nullable String lift(long userId) {
        factors.lift(userId);
        stamps.end(userId, null, SessionEnd.CHANGED);
        return null;
    }

    /** The administrators of that area without the person at work and the owner of the account. */
    private List<Long> others(long userId, List<Grant> grants) {
        var area = grants.isEmpty()
                ? guard.person().grants().getFirst().area()
                : grants.getFirst().area();
        return users.usersWithRole(Role.ADMINISTRATOR, Area.province(area.provinceCode())).stream()
                .map(UserRef::userId)
                .filter(id -> id != userId && id != guard.person().userId())
                .toList();
    }

    private @Nullable Area areaOf(long userId) {
        var grants = users.grants(userId);
        return grants.isEmpty() ? null : grants.getFirst().area();
    }

    private static String words(AccountChange change) {
        return change.kind().label() + (change.roles().isEmpty() ? "" : ": " + change.roles());
    }
}
