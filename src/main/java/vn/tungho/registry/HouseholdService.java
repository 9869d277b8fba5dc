package vn.tungho.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Scope;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/**
 * The register of households. Reads of lists take a {@link Scope}; {@link #open} and the writing methods check that the signed-in
 * person may act in the household's area. Acts that join, part or end households are in {@link HouseholdActs}.
 */
@Service
public class HouseholdService {
    private final HouseholdMapper households;
    private final MemberMapper members;
    private final LedgerMapper ledger;
    private final HouseholdWriter writer;
    private final HouseholdSearch search;
    private final ClassLedger classes;
    private final RegistryAccess access;
    private final AuditTrail audit;

    HouseholdService(
            HouseholdMapper households,
            MemberMapper members,
            LedgerMapper ledger,
            HouseholdWriter writer,
            HouseholdSearch search,
            ClassLedger classes,
            RegistryAccess access,
            AuditTrail audit) {
        this.households = households;
        this.members = members;
        this.ledger = ledger;
        this.writer = writer;
        this.search = search;
        this.classes = classes;
        this.access = access;
        this.audit = audit;
    }

    /** The household, whoever asks: for other modules' own use cases. Fails when there is none. */
    @Transactional(readOnly = true)
    public Household find(long householdId) {
        return households
                .findById(householdId)
                .orElseThrow(() -> new BusinessException("Không có hộ này trong sổ. Tìm lại theo tên hoặc mã hộ."));
    }

    /** The households of these ids, in no special order. */
    @Transactional(readOnly = true)
    public List<Household> findAll(Collection<Long> householdIds) {
        return householdIds.isEmpty() ? List.of() : households.findByIds(householdIds);
    }

    /** The household for the signed-in person's screen; fails outside their area. */
    @Transactional(readOnly = true)
    public Household open(long householdId) {
        var household = find(householdId);
        access.requireSees(household.area());
        return household;
    }

    /** True when the signed-in person may change households here. */
    public boolean mayEdit(Household household) {
        return access.has(household.area(), RegistryAccess.EDITORS);
    }

    /** True when the signed-in person may perform the acts of {@link HouseholdActs} here. */
    public boolean mayKeep(Household household) {
        return access.has(household.area(), RegistryAccess.KEEPERS);
    }

    /** True when the signed-in person may see whole ID numbers here. */
    public boolean mayIdentify(Household household) {
        return access.has(household.area(), RegistryAccess.IDENTIFIERS);
    }

    /** The present members, the head first. */
    @Transactional(readOnly = true)
    public List<Member> members(long householdId) {
        return members.present(householdId);
    }

    /** The present members of many households, by household id. */
    @Transactional(readOnly = true)
    public Map<Long, List<Member>> membersOf(Collection<Long> householdIds) {
        return householdIds.isEmpty()
                ? Map.of()
                : members.presentOf(householdIds).stream().collect(Collectors.groupingBy(Member::householdId));
    }

    /** Present and former members; the former ones last. */
    @Transactional(readOnly = true)
    public List<Member> allMembers(long householdId) {
        return members.all(householdId);
    }

    /** Whole ID numbers of the present members by member id; the reading goes to the audit log. */
    @Transactional
    public Map<Long, String> revealCitizenIds(long householdId) {
        var household = find(householdId);
        access.require(household.area(), RegistryAccess.IDENTIFIERS);
        audit.read("reveal-citizen-ids", "household", householdId, household.area(), "Xem đủ số CCCD của hộ");
        return members.present(householdId).stream()
                .flatMap(m -> m.citizenId() instanceof CitizenId id
                        ? Stream.of(Map.entry(m.memberId(), id.number()))
                        : Stream.empty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Enters a new household that asks for review; its class is {@code NOT_POOR} until a decision. Returns its id. */
    @Transactional
    public long register(HouseholdData data, List<Member> people) {
        return writer.register(data, people);
    }

    /**
     * Changes a household and its members; people without an id are added, present ones that are missing from the list leave.
     *
     * @param version the version read; fails when somebody else changed the household since
     */
    @Transactional
    public void update(long householdId, int version, HouseholdData data, List<Member> people) {
        writer.update(find(householdId), version, data, people);
    }

    /** A page of the list in the order of the heads' names; {@code after} is the last row's key of the page before. */
    @Transactional(readOnly = true)
    public List<HouseholdRow> search(HouseholdFilter filter, Scope scope, @Nullable HouseholdKey after, int limit) {
        return search.page(filter, scope, after, limit);
    }

    /** How many households there are, counted no further than {@code cap}. */
    @Transactional(readOnly = true)
    public int count(HouseholdFilter filter, Scope scope, int cap) {
        return search.count(filter, scope, cap);
    }

    /** The classes the household has had, the latest first. */
    @Transactional(readOnly = true)
    public List<StatusPeriod> history(long householdId) {
        return ledger.statuses(householdId);
    }

    /** What happened to the household, the latest first. */
    @Transactional(readOnly = true)
    public List<HouseholdAct> acts(long householdId) {
        return ledger.acts(householdId);
    }

    /**
     * Households that may be the same one: with the same ID number of any person, or the same head's whole name in the same village
     * where the birth year is the same or not known on both sides. A name with other marks is another name.
     *
     * @param except the household itself while it is edited, else 0
     */
    @Transactional(readOnly = true)
    public List<Duplicate> duplicatesOf(HouseholdData data, List<Member> people, long except) {
        var numbers = people.stream()
                .flatMap(m -> m.citizenId() instanceof CitizenId id ? Stream.of(id.number()) : Stream.empty())
                .distinct()
                .toList();
        var byNumber = numbers.isEmpty() ? List.<Duplicate>of() : households.sameCitizenId(numbers, except);
        var byName = people.stream()
                .filter(m -> m.relationship() == Relationship.HEAD)
                .flatMap(m ->
                        households.sameNameVillage(m.plainName(), m.birthYear(), data.villageCode(), except).stream()
                                .filter(d -> TextNormalizer.identity(d.headName())
                                        .equals(TextNormalizer.identity(m.fullName()))))
                .toList();
        return Stream.concat(byNumber.stream(), byName.stream()).toList();
    }

    /** Records the classes that signed decisions give; tells the other modules by {@link HouseholdClassified}. */
    @Transactional
    public void recognise(List<Recognition> recognitions) {
        classes.recognise(recognitions, Actor.name());
    }

    /**
     * Puts the household back to the class it had before a decision that was stopped, by a new line of its history; false, and
     * nothing changed, when a later decision has classified it since.
     */
    @Transactional
    public boolean putBack(long householdId, String decisionNumber, LocalDate decidedOn) {
        var stopped = classes.putBack(householdId, decisionNumber, decidedOn, Actor.name());
        stopped.ifPresent(s -> {
            var household = find(householdId);
            audit.write(
                    "put-class-back",
                    "household",
                    householdId,
                    household.area(),
                    "Dừng hiệu lực quyết định " + decisionNumber + ": từ "
                            + s.povertyStatus().label() + " về "
                            + household.povertyStatus().label());
        });
        return stopped.isPresent();
    }

    /**
     * Records a class that a decision gives for a year that is over: in the history only.
     *
     * @param before the household's class in that year
     */
    @Transactional
    public void recognisePast(Recognition recognition, PovertyStatus before) {
        classes.recognisePast(recognition, before, Actor.name());
    }
}
