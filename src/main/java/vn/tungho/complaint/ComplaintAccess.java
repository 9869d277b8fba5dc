package vn.tungho.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Grant;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Who may see and do what with complaints: those who handle and oversee them, and who verifies the one at hand. */
@Component
class ComplaintAccess {
    static final Set<Role> READERS = Set.of(
            Role.PROVINCE_OVERSEER,
            Role.PROVINCE_CHAIR_OFFICE,
            Role.STEERING_COMMITTEE,
            Role.POVERTY_OFFICER,
            Role.COMMUNE_CHAIR,
            Role.FRONT_MONITOR,
            Role.ADMINISTRATOR);

    private final ComplaintMapper complaints;
    private final CurrentUser currentUser;

    ComplaintAccess(ComplaintMapper complaints, CurrentUser currentUser) {
        this.complaints = complaints;
        this.currentUser = currentUser;
    }

    Person person() {
        return currentUser.require();
    }

    /** The area in which the person reads complaints. */
    Scope scope() {
        return scope(READERS);
    }

    Scope scope(Set<Role> roles) {
        return Scope.of(person().grants().stream()
                .filter(g -> roles.contains(g.role()))
                .map(Grant::area)
                .toList());
    }

    Complaint complaint(long complaintId) {
        var person = person();
        return complaints
                .findById(complaintId)
                .filter(c -> scope().covers(c.area()) || (c.verifierId() != null && c.verifierId() == person.userId()))
                .orElseThrow(() -> new BusinessException("Không tìm thấy khiếu nại này trong phần việc của bạn."));
    }

    /** Who decides: the chair of the commune, then the office of the province's chair. */
    static Role decider(Complaint c) {
        return c.isFirst() ? Role.COMMUNE_CHAIR : Role.PROVINCE_CHAIR_OFFICE;
    }

    /** Who keeps the papers: receives, sends, makes public. */
    static Role keeper(Complaint c) {
        return c.isFirst() ? Role.POVERTY_OFFICER : Role.PROVINCE_CHAIR_OFFICE;
    }

    boolean has(Area area, Role... roles) {
        var person = person();
        return Arrays.stream(roles).anyMatch(r -> person.has(r, area));
    }

    void require(Area area, Role... roles) {
        if (!has(area, roles)) {
            throw new BusinessException("Vai trò của bạn ở địa bàn này không làm được việc này. Việc này do %s làm."
                    .formatted(roles[0].label().toLowerCase(Locale.of("vi"))));
        }
    }
}
