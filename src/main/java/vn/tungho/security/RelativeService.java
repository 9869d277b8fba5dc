package vn.tungho.security;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;

/** Notes which households belong to a user's own relatives; kept by administrators, poverty officers and the person himself. */
@Service
public class RelativeService {
    private final RelativeMapper relatives;
    private final UserMapper users;
    private final CurrentUser current;
    private final AuditTrail audit;
    private final AppClock clock;

    RelativeService(RelativeMapper relatives, UserMapper users, CurrentUser current, AuditTrail audit, AppClock clock) {
        this.relatives = relatives;
        this.users = users;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes the household as one of the user's relatives.
     *
     * @throws BusinessException when another relation is noted already: nobody writes over what somebody else knew
     */
    @Transactional
    public void put(long userId, long householdId, String relation) {
        var me = require(userId);
        if (relation.isBlank()) {
            throw new BusinessException("Chưa ghi quan hệ. Hãy ghi ngắn gọn, ví dụ “em ruột của chủ hộ”.");
        }
        var noted = relatives.relation(userId, householdId);
        if (noted != null && !noted.equals(relation.strip())) {
            throw new BusinessException(
                    "Đã ghi quan hệ với hộ này là “" + noted + "”. Hãy nhờ gỡ ghi chú đó rồi ghi lại.");
        }
        relatives.put(userId, householdId, relation.strip(), me.username(), clock.now());
        audit.write("note-relative", "app_user", userId, null, "household " + householdId);
    }

    /** Takes the note back. One's own note is taken back only by somebody else. */
    @Transactional
    public void remove(long userId, long householdId) {
        if (require(userId).userId() == userId) {
            throw new BusinessException(
                    "Bạn không tự gỡ ghi chú về người thân của mình. Hãy nhờ công chức giảm nghèo.");
        }
        relatives.remove(userId, householdId);
        audit.write("remove-relative", "app_user", userId, null, "household " + householdId);
    }

    /** The ids of the households noted for the user. */
    @Transactional(readOnly = true)
    public List<Long> householdsOf(long userId) {
        return relatives.of(userId);
    }

    private Person require(long userId) {
        var me = current.require();
        if (me.userId() != userId && !isInCharge(me, userId)) {
            throw new BusinessException(
                    "Chỉ quản trị hoặc công chức giảm nghèo của địa bàn được ghi người thân của người khác.");
        }
        return me;
    }

    /** Of a place in which the other person works; who has no place is the administrators' matter. */
    private boolean isInCharge(Person me, long userId) {
        var places = users.grants(userId).stream().map(g -> g.grant().area()).toList();
        return places.isEmpty()
                ? me.has(Role.ADMINISTRATOR)
                : me.grants().stream()
                        .filter(g -> g.role() == Role.ADMINISTRATOR || g.role() == Role.POVERTY_OFFICER)
                        .map(Grant::area)
                        .anyMatch(mine -> places.stream().anyMatch(a -> mine.contains(a) || a.contains(mine)));
    }
}
