package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Involvement;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.standard.StandardService;
import vn.tungho.worklist.WorklistService;

/** The commune's list of households to review: those on the register and the applicants who pass Phiếu A (R-LIST, R-A-SCREEN). */
@Service
public class ListService {
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final ApplicantMapper applicants;
    private final ReviewAccess access;
    private final DutyPolicy policy;
    private final HouseholdService households;
    private final StandardService standard;
    private final ReviewProcess process;
    private final WorklistService work;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final AppClock clock;

    ListService(
            ReviewMapper reviews,
            CaseMapper cases,
            ApplicantMapper applicants,
            ReviewAccess access,
            DutyPolicy policy,
            HouseholdService households,
            StandardService standard,
            ReviewProcess process,
            WorklistService work,
            ApplicationEventPublisher events,
            AuditTrail audit,
            AppClock clock) {
        this.reviews = reviews;
        this.cases = cases;
        this.applicants = applicants;
        this.access = access;
        this.policy = policy;
        this.households = households;
        this.standard = standard;
        this.process = process;
        this.work = work;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The applicants of a review in the order they came. */
    @Transactional(readOnly = true)
    public List<Applicant> applicants(long reviewId) {
        access.review(reviewId);
        return applicants.ofReview(reviewId);
    }

    @Transactional(readOnly = true)
    public Applicant applicant(long applicantId) {
        var found = applicants.findById(applicantId).orElseThrow();
        access.review(found.reviewId());
        return found;
    }

    /**
     * Screens an applicant with Phiếu A: with fewer ticks than the limit it goes on the list, else it gets a written reply with the
     * reasons.
     *
     * @param ticks numbers of the signs that hold, 1 to 9
     */
    @Transactional
    public Applicant screen(long reviewId, long householdId, LocalDate appliedOn, Set<Integer> ticks) {
        var review = access.review(reviewId);
        requireOfficer(review);
        if (review.step() != ReviewStep.LISTING) {
            throw new BusinessException(
                    "Danh sách cần rà soát đã chốt. Hộ này có thể nêu ý kiến khi niêm yết hoặc đề nghị rà soát thường xuyên.");
        }
        policy.require(Duty.SCREEN, access.person().userId(), Involvement.ofHousehold(householdId));
        var household = households.find(householdId);
        if (!household.communeCode().equals(review.communeCode())) {
            throw new BusinessException("Hộ " + household.headName() + " không thuộc xã này.");
        }
        if (cases.findByHousehold(reviewId, householdId).isPresent()) {
            throw new BusinessException("Hộ " + household.headName() + " đã có trong danh sách cần rà soát.");
        }
        if (applicants.ofReview(reviewId).stream().anyMatch(a -> a.householdId() == householdId)) {
            throw new BusinessException("Hộ " + household.headName() + " đã được xét Phiếu A trong đợt này.");
        }
        var today = clock.today();
        if (appliedOn.isAfter(today)) {
            throw new BusinessException("Ngày nhận giấy đề nghị còn ở phía trước. Hãy kiểm tra lại ngày.");
        }
        var result = standard.screen(review.editionId(), ticks);
        var village = reviews.villages(reviewId).stream()
                .filter(v -> v.villageCode().equals(household.villageCode()))
                .findFirst()
                .orElseThrow(() -> new BusinessException("Thôn của hộ này chưa có trong đợt rà soát."));
        var applicant = new Applicant(
                applicants.nextId(),
                reviewId,
                household.provinceCode(),
                household.communeCode(),
                household.villageCode(),
                householdId,
                household.headName(),
                appliedOn,
                new TreeSet<>(ticks).stream().map(String::valueOf).collect(Collectors.joining(",")),
                result.listed(),
                String.join("\n", result.reasons()),
                null,
                null);
        applicants.insert(applicant, access.person().username(), clock.now());
        if (result.listed()) {
            cases.insert(ReviewCase.joined(cases.nextId(), village, household, CaseSource.APPLICANT, CaseState.LISTED));
        }
        audit.write(
                "screen-applicant",
                "applicant",
                applicant.applicantId(),
                applicant.area(),
                result.listed() ? "vào danh sách" : "trả lời không đưa vào danh sách");
        return applicant;
    }

    /** Closes the list; from now on nobody is added by application. Returns how many households are on it. */
    @Transactional
    public int close(long reviewId) {
        var item = work.requireMine("closeList", reviewId);
        var review = access.review(reviewId);
        var count = cases.count(reviewId);
        if (count == 0) {
            throw new BusinessException(
                    "Danh sách chưa có hộ nào. Hãy nhập danh sách hộ nghèo, cận nghèo của xã hoặc xét giấy đề nghị trước khi chốt.");
        }
        reviews.closeList(reviewId, clock.today());
        audit.write("close-list", "review", reviewId, review.area(), count + " hộ");
        process.listClosed(item.sourceId());
        events.publishEvent(new ApplicantsRefused(reviewId, false));
        return count;
    }

    private void requireOfficer(Review review) {
        var person = access.person();
        if (!person.has(Role.POVERTY_OFFICER, review.area()) && !person.has(Role.STEERING_COMMITTEE, review.area())) {
            throw new BusinessException("Phiếu A do công chức giảm nghèo hoặc Ban Chỉ đạo xã ghi.");
        }
    }
}
