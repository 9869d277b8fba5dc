package vn.tungho.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;

/**
 * What happens to households in life: they part, join, move, lose a member, end. Each act is written on every household it
 * touches, with its day and reason, and nothing is deleted.
 */
@Service
public class HouseholdActs {
    private final HouseholdMapper households;
    private final MemberMapper members;
    private final HouseholdWriter writer;
    private final RegistryAccess access;
    private final AreaDirectory areas;
    private final AuditTrail audit;

    HouseholdActs(
            HouseholdMapper households,
            MemberMapper members,
            HouseholdWriter writer,
            RegistryAccess access,
            AreaDirectory areas,
            AuditTrail audit) {
        this.households = households;
        this.members = members;
        this.writer = writer;
        this.access = access;
        this.areas = areas;
        this.audit = audit;
    }

    /**
     * Makes a household of its own out of some members. It keeps the class of the household it comes from until it is reviewed.
     *
     * @param leaving the members who leave; the head of the old household is not among them
     * @param newHead the one of them who becomes the head
     * @return the new household's id
     */
    @Transactional
    public long split(long householdId, Set<Long> leaving, long newHead, LocalDate on, String reason) {
        var old = kept(householdId);
        var people = members.present(householdId);
        var going = people.stream().filter(m -> leaving.contains(m.memberId())).toList();
        if (going.isEmpty() || going.size() != leaving.size()) {
            throw new BusinessException("Chọn ít nhất một thành viên đang ở trong hộ để tách ra.");
        }
        if (going.stream().anyMatch(m -> m.relationship() == Relationship.HEAD)) {
            throw new BusinessException("Chủ hộ ở lại hộ cũ. Bỏ chọn chủ hộ, hoặc đổi chủ hộ trước khi tách.");
        }
        var head = going.stream()
                .filter(m -> m.memberId() == newHead)
                .findFirst()
                .orElseThrow(() -> new BusinessException("Chủ hộ mới phải là một trong những người tách ra."));
        var village = areas.village(old.villageCode());
        long id = writer.create(village, old.data(), head, going.size(), old.povertyStatus());
        int position = 1;
        for (var person : HouseholdWriter.headFirst(head, going)) {
            var to = person.memberId() == newHead ? Relationship.HEAD : Relationship.OTHER;
            members.place(person.memberId(), id, position++, to);
        }
        writer.refresh(householdId);
        var names = String.join(", ", going.stream().map(Member::fullName).toList());
        writer.act(householdId, old.area(), ActKind.SPLIT, id, null, on, reason, "Tách ra: " + names);
        writer.act(id, old.area(), ActKind.SPLIT, householdId, null, on, reason, "Tách từ hộ " + old.householdCode());
        audit.write("split-household", "household", householdId, old.area(), "Hộ mới số " + id + ": " + names);
        return id;
    }

    /** Brings all members of one household into another of the same commune; the first is no longer followed. */
    @Transactional
    public void merge(long fromId, long intoId, LocalDate on, String reason) {
        if (fromId == intoId) {
            throw new BusinessException("Chọn hai hộ khác nhau để nhập.");
        }
        var from = kept(fromId);
        var into = kept(intoId);
        if (!from.communeCode().equals(into.communeCode())) {
            throw new BusinessException("Hai hộ ở hai xã. Chuyển hộ về cùng một xã trước khi nhập.");
        }
        int position = members.present(intoId).size();
        for (var person : members.present(fromId)) {
            members.place(person.memberId(), intoId, ++position, Relationship.OTHER);
        }
        writer.follow(from, false, "Nhập vào hộ " + into.householdCode(), on);
        writer.refresh(fromId);
        writer.refresh(intoId);
        writer.act(
                fromId, from.area(), ActKind.MERGED, intoId, null, on, reason, "Nhập vào hộ " + into.householdCode());
        writer.act(intoId, into.area(), ActKind.MERGED, fromId, null, on, reason, "Nhận hộ " + from.householdCode());
        audit.write("merge-households", "household", fromId, from.area(), "Nhập vào hộ số " + intoId);
    }

    /** Moves the whole household to another village, also of another commune. */
    @Transactional
    public void move(long householdId, String villageCode, LocalDate on, String reason) {
        var household = kept(householdId);
        var to = areas.village(villageCode);
        if (to.villageCode().equals(household.villageCode())) {
            throw new BusinessException("Hộ đang ở thôn này rồi. Chọn thôn khác.");
        }
        writer.move(household, to);
        var detail = "%s → %s".formatted(areas.displayName(household.area()), areas.displayName(to.area()));
        writer.act(householdId, household.area(), ActKind.MOVED, null, null, on, reason, detail);
        // seen by both communes: the one it left and the one it came to
        audit.write("move-household", "household", householdId, household.area(), detail);
        if (!to.communeCode().equals(household.communeCode())) {
            audit.write("receive-household", "household", householdId, to.area(), detail);
        }
    }

    /**
     * Records that a member died. When it was the head, the successor becomes the head; when it was the last person, the
     * household is no longer followed.
     *
     * @param newHeadId the successor; 0 when the person was not the head or lived alone
     */
    @Transactional
    public void recordDeath(long householdId, long memberId, LocalDate on, long newHeadId) {
        var household = kept(householdId);
        var people = members.present(householdId);
        var person = one(people, memberId);
        var others = people.stream().filter(m -> m.memberId() != memberId).toList();
        boolean wasHead = person.relationship() == Relationship.HEAD;
        if (wasHead && !others.isEmpty()) {
            makeHead(household, others, newHeadId, on);
        }
        members.leave(memberId, on, LeftReason.DIED);
        writer.refresh(householdId);
        writer.act(householdId, household.area(), ActKind.DIED, null, memberId, on, "Qua đời", person.fullName());
        audit.write("record-death", "household", householdId, household.area(), person.fullName());
        if (others.isEmpty()) {
            deactivate(households.findById(householdId).orElseThrow(), on, "Không còn thành viên");
        }
    }

    /** Records that a member left the household for good. */
    @Transactional
    public void recordLeaving(long householdId, long memberId, LocalDate on, String reason) {
        var household = kept(householdId);
        var person = one(members.present(householdId), memberId);
        if (person.relationship() == Relationship.HEAD) {
            throw new BusinessException("Đây là chủ hộ. Đổi chủ hộ trước, rồi ghi người này rời hộ.");
        }
        members.leave(memberId, on, LeftReason.MOVED);
        writer.refresh(householdId);
        writer.act(householdId, household.area(), ActKind.MEMBER_LEFT, null, memberId, on, reason, person.fullName());
        audit.write("record-leaving", "household", householdId, household.area(), person.fullName());
    }

    /** Makes another member the head. */
    @Transactional
    public void changeHead(long householdId, long newHeadId, LocalDate on, String reason) {
        var household = kept(householdId);
        var people = members.present(householdId);
        if (people.stream().anyMatch(m -> m.memberId() == newHeadId && m.relationship() == Relationship.HEAD)) {
            throw new BusinessException("Người này đang là chủ hộ rồi. Tải lại trang để thấy thay đổi vừa ghi.");
        }
        makeHead(household, people, newHeadId, on);
        writer.refresh(householdId);
        audit.write("change-head", "household", householdId, household.area(), reason);
    }

    /** Takes the household out of the lists, keeping its record: it moved out of the province, or exists no more. */
    @Transactional
    public void markInactive(long householdId, LocalDate on, String reason) {
        deactivate(kept(householdId), on, reason);
    }

    /** Follows the household again. */
    @Transactional
    public void reactivate(long householdId, LocalDate on, String reason) {
        var household = households.findById(householdId).orElseThrow();
        access.require(household.area(), RegistryAccess.KEEPERS);
        writer.follow(household, true, null, null);
        writer.act(householdId, household.area(), ActKind.REACTIVATED, null, null, on, reason, "");
        audit.write("reactivate-household", "household", householdId, household.area(), reason);
    }

    private void deactivate(Household household, LocalDate on, String reason) {
        writer.follow(household, false, reason, on);
        writer.act(household.householdId(), household.area(), ActKind.DEACTIVATED, null, null, on, reason, "");
        audit.write("deactivate-household", "household", household.householdId(), household.area(), reason);
    }

    private void makeHead(Household household, List<Member> people, long newHeadId, LocalDate on) {
        var head = one(people, newHeadId);
        int position = 1;
        for (var person : HouseholdWriter.headFirst(head, people)) {
            var to = person.memberId() == newHeadId
                    ? Relationship.HEAD
                    : person.relationship() == Relationship.HEAD ? Relationship.OTHER : person.relationship();
            members.place(person.memberId(), household.householdId(), position++, to);
        }
        writer.save(household.householdId(), household.version(), household.data(), head);
        writer.act(
                household.householdId(),
                household.area(),
                ActKind.HEAD_CHANGED,
                null,
                newHeadId,
                on,
                "Đổi chủ hộ",
                household.headName() + " → " + head.fullName());
    }

    private static Member one(List<Member> people, long memberId) {
        return people.stream()
                .filter(m -> m.memberId() == memberId)
                .findFirst()
                .orElseThrow(() -> new BusinessException("Chọn một người đang là thành viên của hộ."));
    }

    /** The household, when the person may keep the register there and the household is followed. */
    private Household kept(long householdId) {
        var household = households
                .findById(householdId)
                .orElseThrow(() -> new BusinessException("Không có hộ này trong sổ. Tìm lại theo tên hoặc mã hộ."));
        access.require(household.area(), RegistryAccess.KEEPERS);
        if (!household.isActive()) {
            throw new BusinessException(
                    "Hộ này đã đưa ra khỏi danh sách theo dõi. Đưa lại vào danh sách trước khi làm tiếp.");
        }
        return household;
    }
}
