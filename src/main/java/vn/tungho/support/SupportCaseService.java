package vn.tungho.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.assignment.VisitRequests;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Scope;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.input.Texts;
import vn.tungho.support.facts.Indicators;

/** Opens cases and reads them. */
@Service
public class SupportCaseService {
    private static final int NEED_LENGTH = 600;

    private final SupportCaseMapper cases;
    private final ProgrammeService programmes;
    private final HouseholdService households;
    private final RightComputer rights;
    private final SupportProcess process;
    private final CaseDesk desk;
    private final VisitRequests asked;
    private final SupportAccess access;
    private final CalendarService calendar;
    private final AppClock clock;

    SupportCaseService(
            SupportCaseMapper cases,
            ProgrammeService programmes,
            HouseholdService households,
            RightComputer rights,
            SupportProcess process,
            CaseDesk desk,
            VisitRequests asked,
            SupportAccess access,
            CalendarService calendar,
            AppClock clock) {
        this.cases = cases;
        this.programmes = programmes;
        this.households = households;
        this.rights = rights;
        this.process = process;
        this.desk = desk;
        this.asked = asked;
        this.access = access;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Takes down a request and starts its procedure; returns the case's id. Refused where the rules say no, or it would be double. */
    @Transactional
    public long open(NewCase data) {
        var household = households.find(data.householdId());
        access.require(household.area(), SupportAccess.PROPOSERS);
        check(data, household);
        var programme = programmes.book().programme(data.programmeCode());
        var edition = programmes
                .book()
                .on(programme.programmeCode(), clock.today())
                .filter(e -> programme.isActive())
                .orElseThrow(() -> new BusinessException("Chương trình “" + programme.name()
                        + "” hiện không nhận đề nghị mới. Hãy chọn chương trình khác."));
        refuseDouble(programme, household);
        var eligibility = rights.explain(household.householdId(), edition);
        if (eligibility.entitlement() == Entitlement.NOT_ENTITLED) {
            throw new BusinessException(
                    "Hộ %s không thuộc diện “%s”: %s. Nếu thông tin hộ chưa đúng, hãy sửa trong sổ hộ."
                            .formatted(household.headName(), programme.name(), eligibility.reason()));
        }
        var id = cases.nextId();
        var opened = fresh(id, data, household, edition, indicator(data, programme, household));
        cases.insert(opened);
        cases.copyDocuments(id, edition.programmeEditionId());
        cases.copyStages(id, edition.programmeEditionId());
        process.open(id);
        desk.note(opened, "open-support-case", data.requestedOn(), "Nhận đề nghị: " + programme.name(), data.need());
        return id;
    }

    /** The same for what a helper asked for at a visit: his request ends with it, and he is told. */
    @Transactional
    public long open(NewCase data, long visitRequestId) {
        var id = open(data);
        asked.openedCase(
                visitRequestId,
                id,
                programmes.book().programme(data.programmeCode()).name());
        return id;
    }

    private SupportCase fresh(
            long id, NewCase data, Household household, ProgrammeEdition edition, @Nullable Integer indicator) {
        return new SupportCase(
                id,
                1,
                edition.programmeCode(),
                edition.programmeEditionId(),
                household.householdId(),
                household.householdCode(),
                household.headName(),
                household.plainHeadName(),
                household.provinceCode(),
                household.communeCode(),
                household.villageCode(),
                blank(data.memberName()),
                indicator,
                data.need().strip(),
                SupportState.REQUESTED,
                false,
                null,
                data.requestedOn(),
                clock.today(),
                null,
                calendar.due(TermIds.NEXT_STEP, clock.today()),
                data.askedAmount(),
                null,
                null,
                null,
                null,
                null,
                blank(data.groupName()),
                null,
                null,
                null,
                null,
                null,
                0,
                false,
                null,
                null,
                null,
                Actor.name(),
                clock.now());
    }

    private void check(NewCase data, Household household) {
        CaseDesk.require(data.need(), "Chưa ghi hộ cần gì, ví dụ “sửa mái và tường nhà”.");
        if (Texts.length(data.need()) > NEED_LENGTH) {
            throw new BusinessException("Nhu cầu dài quá 600 chữ. Hãy viết gọn lại.");
        }
        desk.requirePast(data.requestedOn(), "Ngày đề nghị");
        if (data.askedAmount() != null && data.askedAmount() < 0) {
            throw new BusinessException("Số tiền đề nghị không thể là số âm.");
        }
        if (!household.isActive()) {
            throw new BusinessException("Hộ này đã đưa ra khỏi danh sách theo dõi, không mở hồ sơ mới được.");
        }
    }

    /** One open case of a programme at a time; what is given once is given once. */
    private void refuseDouble(Programme programme, Household household) {
        var unpaid = cases.unpaidCases(List.of(household.householdId()));
        for (var c : cases.ofHousehold(household.householdId())) {
            if (!c.programmeCode().equals(programme.programmeCode())) {
                continue;
            }
            if (c.state().isOpen()) {
                throw new BusinessException("Hộ %s đang có hồ sơ “%s” số %d (%s). Hãy làm tiếp hồ sơ đó."
                        .formatted(
                                household.headName(),
                                programme.name(),
                                c.caseId(),
                                c.state().label()));
            }
            if (c.deliveredOn() != null && !unpaid.contains(c.caseId()) && programme.frequency() == Frequency.ONCE) {
                throw new BusinessException(
                        "Hộ %s đã được hỗ trợ “%s” theo hồ sơ số %d. Chính sách này chỉ hỗ trợ một lần."
                                .formatted(household.headName(), programme.name(), c.caseId()));
            }
        }
    }

    private static @Nullable Integer indicator(NewCase data, Programme programme, Household household) {
        var asked = data.indicatorNo();
        if (asked != null && programme.answers(asked)) {
            return asked;
        }
        var deprived = Indicators.parse(household.deprivations());
        return programme.indicatorList().stream()
                .filter(deprived::contains)
                .findFirst()
                .orElse(
                        programme.indicatorList().isEmpty()
                                ? null
                                : programme.indicatorList().getFirst());
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The case, within the person's area. */
    @Transactional(readOnly = true)
    public SupportCase find(long caseId) {
        return access.supportCase(caseId);
    }

    /** Cases by the newest first; {@code before} is the last case's id of the page before. */
    @Transactional(readOnly = true)
    public List<SupportCase> page(SupportCaseFilter filter, long before, int limit) {
        var text = filter.text();
        var plain = text == null || text.isBlank() ? null : TextNormalizer.plain(text);
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : cases.page(filter, plain, scope, before, limit);
    }

    /** How many cases stand at each step in the person's area. */
    @Transactional(readOnly = true)
    public Map<SupportState, Integer> counts() {
        return counts(access.person().scope());
    }

    /** The same for an area, for those who run the system. */
    @Transactional(readOnly = true)
    public Map<SupportState, Integer> counts(Scope scope) {
        var found = new EnumMap<SupportState, Integer>(SupportState.class);
        cases.countByState(scope).forEach(c -> found.put(c.state(), c.number()));
        return found;
    }

    /** All cases of a household, the newest first. */
    @Transactional(readOnly = true)
    public List<SupportCase> ofHousehold(long householdId) {
        access.requireSees(households.find(householdId).area());
        return cases.ofHousehold(householdId);
    }

    /** Cases of the same programme that wait at the same step, in the same village or commune: they may be done in one go. */
    @Transactional(readOnly = true)
    public List<SupportCase> together(long caseId, boolean inCommune) {
        var c = access.supportCase(caseId);
        return cases
                .waitingTogether(inCommune ? null : c.villageCode(), c.communeCode(), c.programmeCode(), c.state())
                .stream()
                .filter(other -> other.programmeEditionId() == c.programmeEditionId())
                .toList();
    }

    @Transactional(readOnly = true)
    public List<CaseDocument> documents(long caseId) {
        access.supportCase(caseId);
        return cases.documents(caseId);
    }

    @Transactional(readOnly = true)
    public List<CaseFinding> findings(long caseId) {
        access.supportCase(caseId);
        return cases.findings(caseId);
    }

    @Transactional(readOnly = true)
    public List<CaseStage> stages(long caseId) {
        access.supportCase(caseId);
        return cases.stages(caseId);
    }

    /** What happened, the latest first. */
    @Transactional(readOnly = true)
    public List<CaseEvent> events(long caseId) {
        access.supportCase(caseId);
        return cases.events(caseId);
    }

    /** True when the signed-in person may open cases for this household. */
    public boolean mayOpen(Household household) {
        return mayOpen(household.area());
    }

    /** True when the signed-in person may open cases for households here. */
    public boolean mayOpen(Area area) {
        return access.has(area, SupportAccess.PROPOSERS);
    }

    /** True when the signed-in person keeps the cases here. */
    public boolean mayKeep(SupportCase c) {
        return access.has(c.area(), SupportAccess.KEEPERS);
    }

    /** The household's number of persons, for the space each has; 0 when the register holds none. */
    @Transactional(readOnly = true)
    public int persons(long caseId) {
        var c = access.supportCase(caseId);
        return households.find(c.householdId()).memberCount();
    }
}
