package vn.tungho.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/** Writes households and members, with their acts and audit lines; the services decide what is written. */
@Component
class HouseholdWriter {
    private final HouseholdMapper households;
    private final MemberMapper members;
    private final LedgerMapper ledger;
    private final AreaDirectory areas;
    private final RegistryAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    HouseholdWriter(
            HouseholdMapper households,
            MemberMapper members,
            LedgerMapper ledger,
            AreaDirectory areas,
            RegistryAccess access,
            AuditTrail audit,
            AppClock clock) {
        this.households = households;
        this.members = members;
        this.ledger = ledger;
        this.areas = areas;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    long register(HouseholdData data, List<Member> people) {
        var village = areas.village(data.villageCode());
        access.require(village.area(), RegistryAccess.EDITORS);
        var head = MemberRules.check(people, clock.today());
        long id = create(village, data, head, people.size(), PovertyStatus.NOT_POOR);
        int position = 0;
        for (var person : headFirst(head, people)) {
            members.insert(members.nextId(), id, ++position, person);
        }
        act(id, village.area(), ActKind.REGISTERED, null, null, clock.today(), "Hộ đề nghị rà soát", "");
        audit.write("register-household", "household", id, village.area(), people.size() + " nhân khẩu");
        return id;
    }

    /** Makes the household's row without its members. */
    long create(Village village, HouseholdData data, Member head, int memberCount, PovertyStatus status) {
        long id = households.nextId();
        households.insert(new Household(
                id,
                1,
                "%s-%06d".formatted(village.communeCode(), id),
                village.provinceCode(),
                village.communeCode(),
                village.villageCode(),
                head.fullName(),
                head.gender(),
                head.birthOn(),
                head.birthYear(),
                head.citizenId(),
                head.ethnicityCode(),
                data.phone(),
                data.address(),
                data.isEthnicMinority(),
                data.lacksLabour(),
                data.hasMeritoriousMember(),
                PovertyCause.toCodes(data.causes()),
                memberCount,
                status,
                null,
                null,
                null,
                "",
                null,
                null,
                true,
                null,
                null,
                data.note(),
                clock.now()));
        households.insertNameParts(id);
        return id;
    }

    void update(Household before, int version, HouseholdData data, List<Member> people) {
        access.require(before.area(), RegistryAccess.EDITORS);
        if (!before.isActive()) {
            throw new BusinessException(
                    "Hộ này đã đưa ra khỏi danh sách theo dõi nên không sửa được. Đưa lại vào danh sách trước, rồi sửa.");
        }
        if (!data.villageCode().equals(before.villageCode())) {
            throw new BusinessException("Đổi thôn của hộ bằng việc “Chuyển nơi ở”, để lịch sử của hộ được giữ.");
        }
        var head = MemberRules.check(people, clock.today());
        save(before.householdId(), version, data, head);
        var present = members.present(before.householdId());
        var kept = new HashSet<Long>();
        var added = new ArrayList<String>();
        int position = 0;
        for (var person : headFirst(head, people)) {
            if (person.memberId() == 0) {
                long id = members.nextId();
                members.insert(id, before.householdId(), ++position, person);
                act(
                        before.householdId(),
                        before.area(),
                        ActKind.MEMBER_ADDED,
                        null,
                        id,
                        clock.today(),
                        "Sửa thông tin hộ",
                        person.fullName());
                added.add(person.fullName());
            } else {
                if (present.stream().noneMatch(m -> m.memberId() == person.memberId())) {
                    throw new BusinessException("“%s” không còn là thành viên của hộ. Tải lại trang rồi sửa lại."
                            .formatted(person.fullName()));
                }
                members.update(++position, person);
                kept.add(person.memberId());
            }
        }
        for (var person : present) {
            if (!kept.contains(person.memberId())) {
                members.leave(person.memberId(), clock.today(), LeftReason.CORRECTED);
                act(
                        before.householdId(),
                        before.area(),
                        ActKind.MEMBER_LEFT,
                        null,
                        person.memberId(),
                        clock.today(),
                        "Sửa thông tin hộ",
                        person.fullName());
            }
        }
        refresh(before.householdId());
        act(before.householdId(), before.area(), ActKind.UPDATED, null, null, clock.today(), "Sửa thông tin hộ", "");
        audit.write(
                "update-household",
                "household",
                before.householdId(),
                before.area(),
                added.isEmpty() ? "Sửa thông tin" : "Sửa thông tin, thêm " + String.join(", ", added));
    }

    /** Saves the facts; fails when somebody else was faster. */
    void save(long householdId, int version, HouseholdData data, Member head) {
        saved(households.update(householdId, version, data, PovertyCause.toCodes(data.causes()), head));
    }

    /** Puts the household into another village. */
    void move(Household household, Village to) {
        saved(households.move(household.householdId(), household.version(), to));
    }

    /** Follows the household from now on, or no longer. */
    void follow(Household household, boolean isActive, @Nullable String reason, @Nullable LocalDate on) {
        saved(households.follow(household.householdId(), household.version(), isActive, reason, on));
    }

    private static void saved(int rows) {
        if (rows == 0) {
            throw new StaleException("hộ này");
        }
    }

    /** Brings the count of members and the searchable parts of the name up to date. */
    void refresh(long householdId) {
        households.recountMembers(householdId);
        households.deleteNameParts(householdId);
        households.insertNameParts(householdId);
    }

    void act(
            long householdId,
            Area area,
            ActKind kind,
            @Nullable Long other,
            @Nullable Long memberId,
            LocalDate on,
            String reason,
            String detail) {
        ledger.insertAct(
                new HouseholdAct(0, householdId, other, memberId, kind, on, reason, detail, Actor.name(), clock.now()),
                area);
    }

    static List<Member> headFirst(Member head, List<Member> people) {
        var ordered = new ArrayList<Member>();
        ordered.add(head);
        people.stream().filter(p -> p != head).forEach(ordered::add);
        return ordered;
    }
}
