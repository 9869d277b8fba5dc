package vn.tungho.registry;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.RelativeService;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;

/** Who has relatives among the households: declared by the person himself, seen and put right by those who keep the register. */
@Service
public class HouseholdRelatives {
    private static final int MOST = 500;

    private final RelativeNoteMapper notes;
    private final RelativeService relatives;
    private final HouseholdService households;
    private final RegistryAccess access;

    HouseholdRelatives(
            RelativeNoteMapper notes, RelativeService relatives, HouseholdService households, RegistryAccess access) {
        this.notes = notes;
        this.relatives = relatives;
        this.households = households;
        this.access = access;
    }

    /** The person's own relatives. */
    @Transactional(readOnly = true)
    public List<RelativeNote> mine() {
        return notes.ofUser(access.person().userId());
    }

    /** True for those who see what all people declared about the households of their area. */
    public boolean mayOversee() {
        var person = access.person();
        return mayPutRight() || person.has(Role.STEERING_COMMITTEE);
    }

    /** True for those who take a wrong note back. */
    public boolean mayPutRight() {
        var person = access.person();
        return person.has(Role.ADMINISTRATOR) || person.has(Role.POVERTY_OFFICER);
    }

    /** What all people declared about the households of the person's area, at most 500. */
    @Transactional(readOnly = true)
    public List<RelativeNote> inArea() {
        if (!mayOversee()) {
            throw new BusinessException("Danh sách này dành cho Ban Chỉ đạo, công chức giảm nghèo và quản trị.");
        }
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : notes.within(scope, MOST);
    }

    /** Declares a household of the person's area as one of his own relatives. */
    @Transactional
    public void declare(long householdId, String relation) {
        access.requireSees(households.find(householdId).area());
        relatives.put(access.person().userId(), householdId, relation);
    }

    /** Takes a note about a household of the person's area back. */
    @Transactional
    public void remove(RelativeNote note) {
        access.requireSees(households.find(note.householdId()).area());
        relatives.remove(note.userId(), note.householdId());
    }
}
