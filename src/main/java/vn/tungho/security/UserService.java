package vn.tungho.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.session.SessionEnd;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;

/**
 * User accounts and their roles. Changing them is for administrators of the area concerned, and for the application itself at
 * start-up, when nobody is signed in.
 */
@Service
public class UserService {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    private final UserMapper users;
    private final PersonCache people;
    private final AdministratorGuard guard;
    private final TwoHands hands;
    private final PasswordService passwords;
    private final SessionStamps stamps;
    private final AuditTrail audit;

    UserService(
            UserMapper users,
            PersonCache people,
            AdministratorGuard guard,
            TwoHands hands,
            PasswordService passwords,
            SessionStamps stamps,
            AuditTrail audit) {
        this.users = users;
        this.people = people;
        this.guard = guard;
        this.hands = hands;
        this.passwords = passwords;
        this.stamps = stamps;
        this.audit = audit;
    }

    /** Creates an account; returns its id. */
    @Transactional
    public long create(NewUser user) {
        guard.checkAll(user.grants());
        var username = user.username().strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw new BusinessException(
                    "Tên đăng nhập “" + username
                            + "” chưa đúng. Hãy dùng 3–60 chữ thường không dấu, chữ số, dấu chấm hoặc gạch ngang, ví dụ ha.nguyen.");
        }
        if (user.fullName().isBlank()) {
            throw new BusinessException("Chưa nhập họ và tên của người dùng. Hãy nhập đầy đủ họ, tên đệm và tên.");
        }
        if (users.findByName(username).isPresent()) {
            throw new BusinessException("Tên đăng nhập “" + username + "” đã có người dùng. Hãy chọn tên khác.");
        }
        hands.requireAlone(0, List.of(), user.grants());
        PasswordRules.checkGiven(username, user.password());
        checkLevels(user.grants());
        var id = users.nextId();
        users.insert(new AppUser(
                id,
                username,
                TextNormalizer.clean(user.fullName()),
                blankToNull(user.phone()),
                passwords.hash(user.password()),
                user.mustChangePassword(),
                user.mustChangePassword() ? passwords.oneTimeEnd() : null,
                true,
                0,
                null,
                1));
        putGrants(id, user.grants());
        audit.write("create-user", "app_user", id, areaOf(user.grants()), username + ": " + words(user.grants()));
        audit.fact(RoleFacts.ROLES, id);
        people.forget();
        return id;
    }

    /** Replaces the roles of the user; those that two administrators give are refused here, see {@link AccountChangeService}. */
    @Transactional
    public void changeRoles(long userId, int version, List<Grant> grants) {
        hands.requireAlone(userId, grants(userId), grants);
        change(get(userId).asRead(version), grants);
    }

    /** What two administrators agreed on. */
    void changeConfirmed(long userId, List<Grant> grants) {
        change(get(userId), grants);
    }

    private void change(AppUser user, List<Grant> grants) {
        var userId = user.userId();
        var before = grants(userId);
        guard.checkAll(before);
        guard.checkAll(grants);
        checkLevels(grants);
        store(user);
        users.deleteGrants(userId);
        putGrants(userId, grants);
        if (!grants.containsAll(before)) {
            stamps.end(userId, null, SessionEnd.ROLE);
        }
        var detail = user.username() + ": " + words(before) + " → " + words(grants);
        audit.write("change-roles", "app_user", userId, areaOf(grants), detail);
        audit.fact(RoleFacts.ROLES, userId);
        people.forget();
    }

    /** Closes the account; nothing is deleted, and {@link #activate} opens it again. */
    @Transactional
    public void deactivate(long userId) {
        guard.checkNotSelf(userId, "Bạn không thể tự khóa tài khoản của mình. Hãy nhờ một quản trị khác.");
        setActive(userId, false);
    }

    @Transactional
    public void activate(long userId) {
        setActive(userId, true);
    }

    /** Changes name and telephone number. */
    @Transactional
    public void rename(long userId, int version, String fullName, @Nullable String phone) {
        var user = getForAdministrator(userId).asRead(version);
        if (fullName.isBlank()) {
            throw new BusinessException("Chưa nhập họ và tên của người dùng. Hãy nhập đầy đủ họ, tên đệm và tên.");
        }
        store(user.withName(TextNormalizer.clean(fullName), blankToNull(phone)));
        audit.write("rename-user", "app_user", userId, areaOf(grants(userId)), user.fullName() + " → " + fullName);
    }

    /** Gives the user a one-time password and lifts a lock; the return value is shown once and kept nowhere. One who signs: by two. */
    @Transactional
    public String resetPassword(long userId) {
        hands.requireAlone(grants(userId));
        return resetConfirmed(userId);
    }

    /** What two administrators agreed on. */
    String resetConfirmed(long userId) {
        var user = getForAdministrator(userId);
        var password = passwords.reset(user);
        audit.write("reset-password", "app_user", userId, areaOf(grants(userId)), user.username());
        return password;
    }

    /** Active users whose role is held for an area that contains {@code area} or lies in it, by name. */
    @Transactional(readOnly = true)
    public List<UserRef> usersWithRole(Role role, Area area) {
        return users.withRole(role, area);
    }

    /** The name of whoever holds the role there, the first by name; null when nobody does. */
    @Transactional(readOnly = true)
    public @Nullable String nameOf(Role role, Area area) {
        return usersWithRole(role, area).stream()
                .map(UserRef::fullName)
                .findFirst()
                .orElse(null);
    }

    /** The user as shown to others. */
    @Transactional(readOnly = true)
    public Optional<UserRef> find(long userId) {
        return users.findById(userId).map(UserService::ref);
    }

    @Transactional(readOnly = true)
    public Optional<UserRef> find(String username) {
        return users.findByName(username).map(UserService::ref);
    }

    /** The user with all that an administrator of the area may see; empty when there is no such user. */
    @Transactional(readOnly = true)
    public Optional<UserDetail> detail(long userId) {
        return users.findById(userId).map(user -> {
            var grants = grants(userId);
            guard.checkAll(grants);
            return new UserDetail(
                    userId, user.version(), user.username(), user.fullName(), user.phone(), user.isActive(), grants);
        });
    }

    /** The users of these ids in one query; unknown ids are left out. */
    @Transactional(readOnly = true)
    public Map<Long, UserRef> findAll(Collection<Long> userIds) {
        return userIds.isEmpty()
                ? Map.of()
                : users.refs(userIds).stream().collect(Collectors.toMap(UserRef::userId, Function.identity()));
    }

    /** The user's own roles, without deputyships. */
    @Transactional(readOnly = true)
    public List<Grant> grants(long userId) {
        return users.grants(userId).stream().map(UserMapper.GrantRow::grant).toList();
    }

    /** Users with a role in the scope by name, after the given row (null for the first page). */
    @Transactional(readOnly = true)
    public List<UserRow> page(Scope scope, UserFilter filter, @Nullable UserRow after, int limit) {
        return users.page(scope, filter, after, limit);
    }

    /** True as long as there is no account at all. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return users.count() == 0;
    }

    private void setActive(long userId, boolean active) {
        var user = getForAdministrator(userId);
        store(user.withActive(active));
        if (!active) {
            stamps.end(userId, null, SessionEnd.CLOSED);
        }
        audit.write(
                active ? "activate-user" : "deactivate-user",
                "app_user",
                userId,
                areaOf(grants(userId)),
                user.username());
        audit.fact(RoleFacts.ROLES, userId);
    }

    private void store(AppUser user) {
        if (users.update(user) == 0) {
            throw new StaleException("tài khoản này");
        }
        people.forget();
    }

    private AppUser getForAdministrator(long userId) {
        var user = get(userId);
        guard.checkAll(grants(userId));
        return user;
    }

    private AppUser get(long userId) {
        return users.findById(userId)
                .orElseThrow(
                        () -> new BusinessException("Không có người dùng số " + userId + ". Hãy tải lại danh sách."));
    }

    private void putGrants(long userId, List<Grant> grants) {
        if (!grants.isEmpty()) {
            users.insertGrants(userId, grants.stream().distinct().toList());
        }
    }

    static void checkLevels(List<Grant> grants) {
        for (var grant : grants) {
            var given = grant.area().villageCode() != null
                    ? Role.Level.VILLAGE
                    : grant.area().communeCode() != null ? Role.Level.COMMUNE : Role.Level.PROVINCE;
            if (grant.onBehalfOf() != null || !grant.role().mayBeHeldAt(given)) {
                throw new BusinessException("Vai trò “" + grant.role().label() + "” cần địa bàn cấp "
                        + grant.role().level().label() + ". Hãy chọn lại địa bàn.");
            }
        }
    }

    private static @Nullable Area areaOf(List<Grant> grants) {
        return grants.isEmpty() ? null : grants.getFirst().area();
    }

    private static String words(List<Grant> grants) {
        return grants.stream().map(Grant::audience).collect(Collectors.joining(", "));
    }

    private static UserRef ref(AppUser user) {
        return new UserRef(user.userId(), user.username(), user.fullName());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
