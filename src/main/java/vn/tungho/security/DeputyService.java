package vn.tungho.security;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;

/** Who stands in for whom: appointed by the person who holds the role, for a role of one's own, from day to day. */
@Service
public class DeputyService {
    private final DeputyMapper deputies;
    private final UserMapper users;
    private final CurrentUser current;
    private final PersonCache people;
    private final AuditTrail audit;
    private final AppClock clock;

    DeputyService(
            DeputyMapper deputies,
            UserMapper users,
            CurrentUser current,
            PersonCache people,
            AuditTrail audit,
            AppClock clock) {
        this.deputies = deputies;
        this.users = users;
        this.current = current;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets somebody stand in for the person at work; returns the id. */
    @Transactional
    public long appoint(long deputyUserId, Role role, LocalDate fromOn, LocalDate toOn, String reason) {
        var me = current.require();
        if (deputyUserId == me.userId()) {
            throw new BusinessException("Bạn không thể tự thay mình. Hãy chọn người khác.");
        }
        var mine = me.grants().stream()
                .filter(g -> g.onBehalfOf() == null && g.role() == role)
                .findFirst()
                .orElseThrow(() -> new BusinessException("Bạn không giữ vai trò “" + role.label()
                        + "” của chính mình nên không giao lại được. Hãy chọn một vai trò của bạn."));
        if (toOn.isBefore(fromOn)) {
            throw new BusinessException("Ngày cuối " + VietnameseFormat.date(toOn) + " đứng trước ngày đầu "
                    + VietnameseFormat.date(fromOn) + ". Hãy sửa một trong hai ngày.");
        }
        if (toOn.isBefore(clock.today())) {
            throw new BusinessException("Khoảng ngày đã qua. Hãy chọn ngày cuối từ hôm nay trở đi.");
        }
        if (reason.isBlank()) {
            throw new BusinessException("Chưa ghi lý do. Hãy ghi ngắn gọn, ví dụ “Đi tập huấn”.");
        }
        var deputy = users.findById(deputyUserId)
                .filter(AppUser::isActive)
                .orElseThrow(() -> new BusinessException("Người được chọn không còn làm việc. Hãy chọn người khác."));
        if (!Deputies.mayStandIn(role, mine.area(), userGrants(deputyUserId))) {
            throw new BusinessException(deputy.fullName() + " không giữ vai trò nào đủ để thay “" + role.label()
                    + "” tại địa bàn này. Hãy chọn người trong danh sách gợi ý.");
        }
        var id = deputies.nextId();
        deputies.insert(id, me.userId(), deputyUserId, role, fromOn, toOn, reason.strip());
        audit.write(
                "appoint-deputy",
                "deputy",
                id,
                mine.area(),
                deputy.username() + " thay " + me.username() + ", " + role + ", " + fromOn + " – " + toOn);
        audit.fact(RoleFacts.DEPUTY, id);
        people.forget();
        return id;
    }

    /** Calls a deputyship back, by the person stood in for or by an administrator; it ends at once. */
    @Transactional
    public void end(long deputyId) {
        var me = current.require();
        var deputyship = deputies.findById(deputyId)
                .orElseThrow(() -> new BusinessException("Không có lần thay này. Hãy tải lại trang."));
        if (deputyship.userId() != me.userId() && !me.has(Role.ADMINISTRATOR)) {
            throw new BusinessException(
                    "Chỉ người được thay mới kết thúc được. Hãy nhờ " + deputyship.userName() + ".");
        }
        if (deputies.end(deputyId, clock.now()) == 0) {
            throw new BusinessException("Lần thay này đã kết thúc trước đó. Hãy tải lại trang.");
        }
        audit.write("end-deputy", "deputy", deputyId, null, deputyship.role().name());
        audit.fact(RoleFacts.DEPUTY, deputyId);
        people.forget();
    }

    /** Those in which the person at work stands on either side, the latest first. */
    @Transactional(readOnly = true)
    public List<Deputyship> mine() {
        return deputies.of(current.require().userId());
    }

    /** People who may stand in for the person at work in the role, by their own roles there; by name. */
    @Transactional(readOnly = true)
    public List<UserRef> candidates(Role role, String text, int limit) {
        return deputies.candidates(current.require().userId(), role, Deputies.rolesFor(role), text.strip(), limit);
    }

    private List<Grant> userGrants(long userId) {
        return users.grants(userId).stream().map(UserMapper.GrantRow::grant).toList();
    }
}
