package vn.tungho.assignment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Grant;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;

/** Party cells and helpers of a commune, kept by its officer and its committee. */
@Service
public class HelperService {
    private final HelperMapper helpers;
    private final UserService users;
    private final HelpAccess access;
    private final AreaDirectory areas;
    private final AuditTrail audit;

    HelperService(HelperMapper helpers, UserService users, HelpAccess access, AreaDirectory areas, AuditTrail audit) {
        this.helpers = helpers;
        this.users = users;
        this.access = access;
        this.areas = areas;
        this.audit = audit;
    }

    /** The helper that the person at work is; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<Helper> me() {
        return access.me();
    }

    /** The helper, whoever asks. */
    @Transactional(readOnly = true)
    public Helper find(long helperId) {
        return helpers.findById(helperId)
                .orElseThrow(() -> new BusinessException("Không có người giúp này. Hãy tải lại danh sách."));
    }

    /** Cells of a commune: those of villages first. */
    @Transactional(readOnly = true)
    public List<PartyCell> cells(String communeCode) {
        access.requireSees(areas.commune(communeCode).area());
        return helpers.cells(communeCode);
    }

    /** The cells whose secretary is at work. */
    @Transactional(readOnly = true)
    public List<PartyCell> myCells() {
        return helpers.cellsOfSecretary(access.person().userId());
    }

    /** The helpers of a commune with today's load, by cell and name. */
    @Transactional(readOnly = true)
    public List<HelperRow> helpers(String communeCode) {
        access.requireSees(areas.commune(communeCode).area());
        return helpers.rows(communeCode);
    }

    /** Cadres with an account in the commune who are not helpers yet. */
    @Transactional(readOnly = true)
    public List<UserRef> candidates(String communeCode) {
        var known = helpers.rows(communeCode).stream().map(HelperRow::userId).toList();
        return users.usersWithRole(Role.CADRE, areas.commune(communeCode).area()).stream()
                .filter(u -> !known.contains(u.userId()))
                .toList();
    }

    /**
     * Adds a cell of a village, or of the commune's offices when the area is the commune.
     *
     * @param secretaryId user id of the secretary, who needs the role; null for none yet
     * @return the cell's id
     */
    @Transactional
    public long openCell(Area area, String name, @Nullable Long secretaryId) {
        var commune = communeOf(area);
        access.require(commune, HelpAccess.ARRANGERS);
        if (name.isBlank()) {
            throw new BusinessException("Chưa ghi tên chi bộ, ví dụ “Chi bộ thôn Tân Lý”.");
        }
        var communeCode = commune.code();
        if (helpers.cellNamed(communeCode, name.strip()) != null) {
            throw new BusinessException("Xã đã có “" + name.strip() + "”. Hãy đặt tên khác.");
        }
        var id = helpers.nextCellId();
        helpers.insertCell(new PartyCell(
                id, area.provinceCode(), communeCode, area.villageCode(), name.strip(), secretaryId, true));
        audit.write("open-cell", "party_cell", id, area, name.strip());
        return id;
    }

    /** Names a cell's secretary. */
    @Transactional
    public void nameSecretary(long cellId, @Nullable Long secretaryId) {
        var cell = helpers.cell(cellId).orElseThrow(() -> new BusinessException("Không có chi bộ này."));
        access.require(communeOf(cell.area()), HelpAccess.ARRANGERS);
        helpers.updateCell(new PartyCell(
                cellId,
                cell.provinceCode(),
                cell.communeCode(),
                cell.villageCode(),
                cell.name(),
                secretaryId,
                cell.isActive()));
        audit.write("name-secretary", "party_cell", cellId, cell.area(), String.valueOf(secretaryId));
    }

    /** Makes a cadre with an account a helper; returns the helper's id. */
    @Transactional
    public long add(NewHelper data) {
        var cell = helpers.cell(data.cellId())
                .orElseThrow(() -> new BusinessException("Chưa chọn chi bộ của người giúp."));
        access.require(communeOf(cell.area()), HelpAccess.ARRANGERS);
        var user = users.find(data.userId())
                .orElseThrow(() -> new BusinessException("Chưa chọn tài khoản của người giúp."));
        if (helpers.ofUser(data.userId()).isPresent()) {
            throw new BusinessException(user.fullName() + " đã có trong danh sách người giúp.");
        }
        var commune = communeOf(cell.area());
        if (users.grants(data.userId()).stream().noneMatch(g -> isCadre(g, commune))) {
            throw new BusinessException(
                    user.fullName() + " chưa có vai trò Cán bộ giúp hộ ở xã này. Hãy nhờ người quản trị giao vai trò.");
        }
        checkCapacity(data.capacity());
        var id = helpers.nextId();
        helpers.insert(new Helper(
                id,
                1,
                data.userId(),
                user.fullName(),
                data.cellId(),
                cell.provinceCode(),
                cell.communeCode(),
                cell.villageCode(),
                data.jobTitle().strip(),
                data.phone(),
                data.capacity(),
                true));
        audit.write("add-helper", "helper", id, commune, user.fullName());
        return id;
    }

    /** Changes what is known of a helper; {@code isActive} false keeps him but gives him no more households. */
    @Transactional
    public void change(Helper helper) {
        var old = find(helper.helperId());
        access.require(old.commune(), HelpAccess.ARRANGERS);
        checkCapacity(helper.capacity());
        if (helpers.update(helper) == 0) {
            throw new StaleException("người giúp này");
        }
        audit.write("change-helper", "helper", helper.helperId(), old.commune(), helper.fullName());
    }

    private static boolean isCadre(Grant grant, Area commune) {
        return grant.role() == Role.CADRE && grant.area().contains(commune);
    }

    private static void checkCapacity(@Nullable Integer capacity) {
        if (capacity != null && (capacity < 0 || capacity > 20)) {
            throw new BusinessException("Số hộ nhận được phải từ 0 đến 20. Hãy nhập lại.");
        }
    }

    static Area communeOf(Area area) {
        var code = area.communeCode();
        if (code == null) {
            throw new BusinessException("Hãy chọn một xã.");
        }
        return Area.commune(area.provinceCode(), code);
    }
}
