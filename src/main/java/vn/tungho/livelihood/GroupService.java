package vn.tungho.livelihood;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;

/** Groups of households: who belongs, who leads, what was given and what came of it. */
@Service
public class GroupService {
    private final GroupMapper groups;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final LivelihoodAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    GroupService(
            GroupMapper groups,
            HouseholdService households,
            AreaDirectory areas,
            LivelihoodAccess access,
            AuditTrail audit,
            AppClock clock) {
        this.groups = groups;
        this.households = households;
        this.areas = areas;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Founds a group with its leading household; returns its id. */
    @Transactional
    public long found(GroupData data, long leaderHouseholdId) {
        require(!data.name().isBlank(), "Chưa ghi tên tổ nhóm, ví dụ “Tổ hợp tác nuôi ong Tân Lý”.");
        require(!data.purpose().isBlank(), "Chưa ghi tổ nhóm cùng làm gì.");
        requirePast(data.foundedOn(), "Ngày lập");
        var province = areas.commune(data.communeCode()).provinceCode();
        var area = data.villageCode() == null
                ? Area.commune(province, data.communeCode())
                : Area.village(province, data.communeCode(), data.villageCode());
        access.requireKeeper(area);
        var id = groups.nextId();
        groups.insert(id, province, data);
        audit.write("found-group", "livelihood_group", id, area, data.name());
        join(id, leaderHouseholdId, data.foundedOn());
        lead(id, leaderHouseholdId);
        return id;
    }

    /** A household joins; it must live in the group's commune. */
    @Transactional
    public void join(long groupId, long householdId, LocalDate on) {
        var group = writable(groupId);
        requirePast(on, "Ngày vào");
        require(!on.isBefore(group.foundedOn()), "Ngày vào trước ngày lập tổ nhóm.");
        var household = households.find(householdId);
        require(household.isActive(), "Hộ này không còn được theo dõi.");
        require(
                household.communeCode().equals(group.communeCode()),
                "Hộ " + household.headName() + " ở xã khác. Chỉ ghi hộ trong xã.");
        require(
                groups.members(groupId).stream().noneMatch(m -> m.householdId() == householdId && m.leftOn() == null),
                "Hộ " + household.headName() + " đã ở trong tổ nhóm này.");
        groups.join(groupId, householdId, false, on);
        audit.write("join-group", "livelihood_group", groupId, group.area(), "hộ " + householdId);
    }

    /** A household leaves; the leading one only after another took over. */
    @Transactional
    public void leave(long groupId, long householdId, LocalDate on) {
        var group = writable(groupId);
        requirePast(on, "Ngày ra");
        var member = groups.members(groupId).stream()
                .filter(m -> m.householdId() == householdId && m.leftOn() == null)
                .findFirst()
                .orElseThrow(() -> new BusinessException("Hộ này không ở trong tổ nhóm. Hãy tải lại trang."));
        require(!member.isLeader(), "Hộ này đang làm tổ trưởng. Hãy chọn tổ trưởng khác trước.");
        require(!on.isBefore(member.joinedOn()), "Ngày ra trước ngày vào.");
        groups.leave(groupId, householdId, on);
        audit.write("leave-group", "livelihood_group", groupId, group.area(), "hộ " + householdId);
    }

    /** Makes a member household the leading one. */
    @Transactional
    public void lead(long groupId, long householdId) {
        var group = writable(groupId);
        require(
                groups.members(groupId).stream().anyMatch(m -> m.householdId() == householdId && m.leftOn() == null),
                "Tổ trưởng phải là một hộ trong tổ nhóm.");
        groups.lead(groupId, householdId);
        audit.write("lead-group", "livelihood_group", groupId, group.area(), "hộ " + householdId);
    }

    /** Writes down what went in or came out. */
    @Transactional
    public void record(long groupId, GroupEntry entry) {
        var group = writable(groupId);
        require(!entry.content().isBlank(), "Chưa ghi nội dung, ví dụ “20 đàn ong giống”.");
        require(entry.amount() >= 0, "Số tiền không thể là số âm.");
        requirePast(entry.onDay(), "Ngày ghi");
        require(
                entry.households() == null || (entry.households() >= 0 && entry.households() <= group.households()),
                "Số hộ có phần không thể nhiều hơn số hộ trong tổ nhóm (" + group.households() + ").");
        groups.insertEntry(groupId, entry, access.person().username());
        audit.write(
                entry.isResult() ? "group-result" : "group-input",
                "livelihood_group",
                groupId,
                group.area(),
                entry.content() + ", " + VietnameseFormat.money(entry.amount()));
    }

    /** The group ends; its history stays. */
    @Transactional
    public void end(long groupId, LocalDate on, String reason) {
        var group = writable(groupId);
        requirePast(on, "Ngày kết thúc");
        require(!reason.isBlank(), "Chưa ghi vì sao kết thúc.");
        groups.end(groupId, on, reason.strip());
        audit.write("end-group", "livelihood_group", groupId, group.area(), reason);
    }

    @Transactional(readOnly = true)
    public Group find(long groupId) {
        return groups.find(groupId)
                .filter(g -> access.person().scope().covers(g.area()))
                .orElseThrow(() -> new BusinessException("Không có tổ nhóm này trong địa bàn của bạn."));
    }

    /** Groups of the area, the latest first. */
    @Transactional(readOnly = true)
    public List<Group> page(boolean active, @Nullable Group after, int limit) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : groups.page(scope, active, after, limit);
    }

    /** The groups a household belongs to today; the caller may see the household. */
    @Transactional(readOnly = true)
    public List<Group> ofHousehold(long householdId) {
        return groups.ofHousehold(householdId);
    }

    /** Those of today first, the leader on top. */
    @Transactional(readOnly = true)
    public List<GroupMember> members(long groupId) {
        find(groupId);
        return groups.members(groupId);
    }

    @Transactional(readOnly = true)
    public List<GroupEntry> entries(long groupId) {
        find(groupId);
        return groups.entries(groupId);
    }

    public boolean mayKeep(Group group) {
        return access.mayKeep(group.area());
    }

    /** True when the person may keep groups anywhere. */
    public boolean mayKeep() {
        return access.mayKeep();
    }

    private Group writable(long groupId) {
        groups.lock(groupId);
        var group = find(groupId);
        access.requireKeeper(group.area());
        require(group.isActive(), "Tổ nhóm này đã kết thúc.");
        return group;
    }

    private void requirePast(LocalDate on, String what) {
        require(!on.isAfter(clock.today()), what + " còn ở phía trước. Hãy chọn hôm nay hoặc ngày đã qua.");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new BusinessException(message);
        }
    }
}
