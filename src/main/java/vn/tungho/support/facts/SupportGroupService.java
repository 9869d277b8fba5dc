package vn.tungho.support.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Household;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/** Households of the resolution's groups: one person enters the paper, another compares it; the class stays what it is. */
@Service
public class SupportGroupService {
    private static final int DOCUMENT = 300;

    private final SupportGroupMapper groups;
    private final FactAccess access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final AppClock clock;

    SupportGroupService(
            SupportGroupMapper groups,
            FactAccess access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            AppClock clock) {
        this.groups = groups;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a household into a group; returns the membership's id.
     *
     * @throws BusinessException when the paper or the first day is missing, the days are the wrong way round or over, or the
     *     household is in the group already
     */
    @Transactional
    public long enter(long householdId, NewMembership data) {
        var household = access.writes(householdId, "công chức giảm nghèo hoặc trưởng thôn", FactAccess.ENTER_GROUPS);
        var from = check(data);
        groups.running(householdId, data.group()).ifPresent(this::giveWay);
        var id = groups.nextId();
        groups.insert(new GroupMembership(
                id,
                householdId,
                data.group(),
                data.document().strip(),
                from,
                data.untilOn(),
                data.note().strip(),
                Actor.name(),
                clock.now(),
                null,
                null,
                null,
                null,
                null));
        done("enter-support-group", household, data.group() + " " + data.document());
        return id;
    }

    private LocalDate check(NewMembership data) {
        var paper = data.document().strip();
        if (paper.isEmpty() || Texts.length(paper) > DOCUMENT) {
            throw new BusinessException(
                    "Ghi giấy tờ làm căn cứ: tên, số, ngày, cơ quan lập (không quá " + DOCUMENT + " chữ).");
        }
        var from = data.fromOn();
        if (from == null) {
            throw new BusinessException("Chọn ngày bắt đầu thuộc nhóm, theo giấy tờ.");
        }
        if (from.isAfter(clock.today())) {
            throw new BusinessException("Ngày bắt đầu còn ở phía trước. Hãy ghi khi đã đến ngày.");
        }
        var until = data.untilOn();
        if (until != null && until.isBefore(from)) {
            throw new BusinessException("Ngày cuối ở trước ngày bắt đầu. Hãy xem lại giấy tờ.");
        }
        if (until != null && until.isBefore(clock.today())) {
            throw new BusinessException("Thời gian thuộc nhóm đã hết từ " + VietnameseFormat.date(until)
                    + ". Hãy ghi giấy tờ còn hiệu lực.");
        }
        if (Texts.length(data.note().strip()) > DOCUMENT) {
            throw new BusinessException("Ghi chú dài quá " + DOCUMENT + " chữ. Hãy viết gọn lại.");
        }
        return from;
    }

    /** A membership whose time is over gives way to a new one; one that runs does not. */
    private void giveWay(GroupMembership running) {
        var until = running.untilOn();
        if (until == null || !until.isBefore(clock.today())) {
            throw new BusinessException("Hộ đang thuộc nhóm này theo “" + running.document()
                    + "”. Hãy kết thúc lần đó trước khi ghi giấy tờ mới.");
        }
        groups.end(running.membershipId(), until.plusDays(1), "Hết thời gian theo giấy tờ", Actor.name());
    }

    /** Compares the paper; whoever entered it may not. From now on the group gives rights. */
    @Transactional
    public void confirm(long membershipId) {
        var row = lock(membershipId);
        var household = access.writes(
                row.householdId(), "công chức giảm nghèo hoặc lãnh đạo UBND xã", FactAccess.CONFIRM_GROUPS);
        if (row.isConfirmed() || !row.holdsOn(clock.today())) {
            throw new BusinessException("Lần ghi nhóm này đã được xác nhận hoặc đã kết thúc. Hãy tải lại trang.");
        }
        if (row.enteredBy().equals(Actor.name())) {
            throw new BusinessException("Nhóm này do chính bạn ghi. Cần một người khác đối chiếu giấy tờ và xác nhận.");
        }
        groups.confirm(membershipId, Actor.name(), clock.now());
        done("confirm-support-group", household, row.supportGroup() + " " + row.document());
    }

    /** Ends it from a day on, today or earlier, with the reason. What was given stays given, a running case goes on. */
    @Transactional
    public void end(long membershipId, @Nullable LocalDate from, String reason) {
        var row = lock(membershipId);
        var household =
                access.writes(row.householdId(), "công chức giảm nghèo hoặc trưởng thôn", FactAccess.ENTER_GROUPS);
        if (row.endedOn() != null) {
            throw new BusinessException("Lần ghi nhóm này đã kết thúc rồi. Hãy tải lại trang.");
        }
        if (reason.isBlank() || Texts.length(reason.strip()) > DOCUMENT) {
            throw new BusinessException("Ghi vì sao hộ không còn thuộc nhóm, không quá " + DOCUMENT + " chữ.");
        }
        if (from == null || from.isBefore(row.fromOn()) || from.isAfter(clock.today())) {
            throw new BusinessException(
                    "Ngày thôi thuộc nhóm phải từ " + VietnameseFormat.date(row.fromOn()) + " đến hôm nay.");
        }
        groups.end(membershipId, from, reason.strip(), Actor.name());
        done("end-support-group", household, row.supportGroup() + " " + reason.strip());
    }

    private GroupMembership lock(long id) {
        return groups.lock(id)
                .orElseThrow(() -> new BusinessException("Không có lần ghi nhóm này. Hãy tải lại trang."));
    }

    private void done(String action, Household household, String detail) {
        audit.write(action, "household", household.householdId(), household.area(), detail);
        events.publishEvent(new SupportFactsChanged(household.householdId()));
    }

    /** All memberships of a household, the newest first. */
    @Transactional(readOnly = true)
    public List<GroupMembership> ofHousehold(long householdId) {
        access.sees(householdId);
        return groups.ofHousehold(householdId);
    }

    /** The memberships that hold on a day, for those who compute rights. */
    public Map<Long, List<GroupMembership>> holding(Collection<Long> householdIds, LocalDate day) {
        return householdIds.isEmpty()
                ? Map.of()
                : groups.holding(householdIds, day).stream()
                        .collect(Collectors.groupingBy(GroupMembership::householdId));
    }

    /** How many households of the person's area belong to each group today. */
    @Transactional(readOnly = true)
    public List<GroupTotals> totals() {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : groups.totals(scope, clock.today());
    }

    /** True when the signed-in person may enter and end groups here. */
    public boolean mayEnter(Household household) {
        return household.isActive() && access.has(household.area(), FactAccess.ENTER_GROUPS);
    }

    /** True when the signed-in person may confirm this membership. */
    public boolean mayConfirm(Household household, GroupMembership row) {
        return household.isActive()
                && !row.isConfirmed()
                && row.holdsOn(clock.today())
                && !row.enteredBy().equals(access.person().username())
                && access.has(household.area(), FactAccess.CONFIRM_GROUPS);
    }
}
