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
    private final CurrentUser current;
    private final AuditTrail audit;
    private final AppClock clock;

    RelativeService(RelativeMapper relatives, CurrentUser current, AuditTrail audit, AppClock clock) {
        this.relatives = relatives;
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
        if (me.userId() != userId && !me.has(Role.ADMINISTRATOR) && !me.has(Role.POVERTY_OFFICER)) {
            throw new BusinessException("Chỉ quản trị hoặc công chức giảm nghèo được ghi người thân của người khác.");
        }
        return me;
    }
}
