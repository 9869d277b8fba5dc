package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Involvement;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.document.Attachment;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.document.sent.SentFile;

/** Writes findings and reads them. What is written is never changed; only the Front writes. */
@Service
public class FindingService {
    /** What evidence files belong to. */
    static final String TYPE = "finding";

    private final FindingMapper findings;
    private final MonitoringPlanMapper plans;
    private final MonitoringAccess access;
    private final HouseholdService households;
    private final SurveyorMapper surveyors;
    private final DutyPolicy policy;
    private final AreaDirectory areas;
    private final AttachmentService files;
    private final AuditTrail audit;
    private final AppClock clock;

    FindingService(
            FindingMapper findings,
            MonitoringPlanMapper plans,
            MonitoringAccess access,
            HouseholdService households,
            SurveyorMapper surveyors,
            DutyPolicy policy,
            AreaDirectory areas,
            AttachmentService files,
            AuditTrail audit,
            AppClock clock) {
        this.findings = findings;
        this.plans = plans;
        this.access = access;
        this.households = households;
        this.surveyors = surveyors;
        this.policy = policy;
        this.areas = areas;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a finding down and returns its id. Refused for whoever is no monitor there, has relatives in the household, or
     * surveyed it.
     */
    @Transactional
    public long write(NewFinding data) {
        var plan = access.plan(data.planId());
        access.requireMonitor(plan.commune(), "ghi phát hiện");
        plans.lock(plan.planId());
        if (!plan.state().takesFindings()) {
            throw new BusinessException("Cuộc giám sát “" + plan.title()
                    + "” đã có kết luận, không ghi thêm phát hiện. Hãy ghi vào kế hoạch giám sát đang chạy.");
        }
        PlanChecks.require(data.description(), "Chưa ghi điều đã thấy.");
        PlanChecks.require(data.recommendation(), "Chưa ghi kiến nghị: xã cần làm gì.");
        var person = access.person();
        var id = findings.nextId();
        var householdId = data.householdId();
        String subject;
        var village = data.villageCode() == null ? plan.villageCode() : data.villageCode();
        if (householdId != null) {
            var household = households.find(householdId);
            if (!plan.commune().contains(household.area())) {
                throw new BusinessException("Hộ này không thuộc xã của cuộc giám sát.");
            }
            if (!plan.area().contains(household.area())) {
                throw new BusinessException("Cuộc giám sát này chỉ về " + areas.displayName(plan.area())
                        + "; hộ này ở thôn khác. Hãy ghi vào kế hoạch giám sát của cả xã.");
            }
            policy.require(
                    Duty.MONITOR,
                    person.userId(),
                    Involvement.ofHousehold(householdId).with(Duty.SURVEY, surveyors.of(householdId)));
            subject = "Hộ " + household.headName();
            village = household.villageCode();
        } else {
            subject = village == null
                    ? areas.commune(plan.communeCode()).name()
                    : areas.village(village).name();
        }
        var finding = new Finding(
                id,
                code(plan),
                plan.planId(),
                plan.provinceCode(),
                plan.communeCode(),
                village,
                data.step(),
                householdId,
                subject,
                data.description().strip(),
                data.basis().isBlank() ? data.step().basis() : data.basis().strip(),
                data.recommendation().strip(),
                data.level(),
                data.receiver().isBlank() ? plan.object() : data.receiver().strip(),
                person.userId(),
                person.fullName(),
                clock.today(),
                "",
                FindingState.OPEN,
                null,
                1);
        findings.insert(finding);
        var stored = findings.findById(id).orElseThrow();
        findings.insertAct(new FindingAct(
                id,
                1,
                stored.contentHash(),
                FindingAct.Kind.RAISED,
                person.username(),
                person.fullName(),
                Role.FRONT_MONITOR.name(),
                clock.today(),
                "",
                null,
                clock.now()));
        audit.write("write-finding", TYPE, id, stored.area(), stored.code());
        return id;
    }

    private String code(MonitoringPlan plan) {
        var year = clock.today().getYear();
        var number = findings.countSince(plan.communeCode(), LocalDate.of(year, 1, 1)) + 1;
        return "PH-%s-%d-%03d".formatted(plan.communeCode(), year, number);
    }

    /** The finding, within the person's area. */
    @Transactional(readOnly = true)
    public Finding find(long findingId) {
        return findings.findById(findingId)
                .filter(f -> access.sees(f.area()))
                .orElseThrow(() -> new BusinessException("Không tìm thấy phát hiện này trong địa bàn của bạn."));
    }

    /** What was done about it, in order. */
    @Transactional(readOnly = true)
    public List<FindingAct> acts(long findingId) {
        find(findingId);
        return findings.acts(findingId);
    }

    /** The findings of a plan within the person's area, the first first. */
    @Transactional(readOnly = true)
    public List<Finding> ofPlan(long planId) {
        return findings.ofPlan(planId).stream()
                .filter(f -> access.sees(f.area()))
                .toList();
    }

    /** The findings about a household, the newest first. */
    @Transactional(readOnly = true)
    public List<Finding> ofHousehold(long householdId) {
        return findings.ofHousehold(householdId).stream()
                .filter(f -> access.sees(f.area()))
                .toList();
    }

    /** Findings by the newest first; {@code state} null for all. */
    @Transactional(readOnly = true)
    public List<Finding> page(@Nullable FindingState state, long before, int limit) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : findings.page(scope, state, before, limit);
    }

    /** How many findings stand in each state in the person's area. */
    @Transactional(readOnly = true)
    public Map<FindingState, Integer> counts() {
        var scope = access.person().scope();
        var found = new EnumMap<FindingState, Integer>(FindingState.class);
        if (!scope.isEmpty()) {
            findings.countByState(scope).forEach(c -> found.put(c.state(), c.number()));
        }
        return found;
    }

    /** A plan that still takes findings about this place, a commune or a village, the latest; null when none runs. */
    @Transactional(readOnly = true)
    public @Nullable MonitoringPlan planFor(Area place) {
        return plans.page(access.person().scope(), true, Long.MAX_VALUE, 50).stream()
                .filter(p -> p.state().takesFindings())
                .filter(p -> place.villageCode() == null
                        ? p.communeCode().equals(place.communeCode())
                        : p.area().contains(place))
                .findFirst()
                .orElse(null);
    }

    /** Adds a file as evidence; the Front's monitor only, until the finding is closed. */
    @Transactional
    public void addEvidence(long findingId, String fileName, String mediaType, byte[] content) {
        var finding = find(findingId);
        access.requireMonitor(finding.commune(), "thêm bằng chứng");
        if (finding.state() == FindingState.REMEDIED) {
            throw new BusinessException("Phát hiện này đã đóng, không thêm bằng chứng được nữa.");
        }
        files.store(TYPE, findingId, finding.area(), fileName, mediaType, content);
    }

    /** The files that belong to the finding. */
    @Transactional(readOnly = true)
    public List<Attachment> evidence(long findingId) {
        find(findingId);
        return files.list(TYPE, findingId);
    }

    /** The content of such a file. */
    @Transactional
    public SentFile evidenceFile(long findingId, long attachmentId) {
        var finding = find(findingId);
        if (!files.find(attachmentId).objectId().equals(Long.toString(findingId))) {
            throw new BusinessException("Tệp này không thuộc phát hiện đang mở.");
        }
        audit.read("read-evidence", TYPE, findingId, finding.area(), finding.code());
        return files.open(attachmentId);
    }
}
