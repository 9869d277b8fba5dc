package vn.tungho.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionLodged;
import vn.tungho.posting.ObjectionService;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.worklist.WorklistService;

/** The second look at a household after an objection: other people, at most 7 working days from receipt (R-REVERIFY-*). */
@Service
public class ReverificationService {
    private final ReverificationMapper reverifications;
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final SheetMapper sheetRows;
    private final SheetService sheets;
    private final ReviewAccess access;
    private final HouseholdHands hands;
    private final DutyPolicy policy;
    private final ObjectionService objections;
    private final HouseholdService households;
    private final UserService users;
    private final ReviewProcess process;
    private final WorklistService work;
    private final FollowUps followUps;
    private final AuditTrail audit;

    ReverificationService(
            ReverificationMapper reverifications,
            ReviewMapper reviews,
            CaseMapper cases,
            SheetMapper sheetRows,
            SheetService sheets,
            ReviewAccess access,
            HouseholdHands hands,
            DutyPolicy policy,
            ObjectionService objections,
            HouseholdService households,
            UserService users,
            ReviewProcess process,
            WorklistService work,
            FollowUps followUps,
            AuditTrail audit) {
        this.reverifications = reverifications;
        this.reviews = reviews;
        this.cases = cases;
        this.sheetRows = sheetRows;
        this.sheets = sheets;
        this.access = access;
        this.hands = hands;
        this.policy = policy;
        this.objections = objections;
        this.households = households;
        this.users = users;
        this.process = process;
        this.work = work;
        this.followUps = followUps;
        this.audit = audit;
    }

    /** An objection came in time: its household joins the review if it was left out, and the second look starts. */
    @EventListener
    @Transactional
    public void on(ObjectionLodged event) {
        var objection = event.objection();
        var village = reviews.findVillage(event.subjectId()).orElseThrow();
        var reviewCase = cases.findByHousehold(village.reviewId(), objection.householdId())
                .orElseGet(() -> add(village, objection));
        reverifications.insert(new Reverification(
                objection.objectionId(),
                1,
                village.reviewId(),
                reviewCase.caseId(),
                objection.provinceCode(),
                objection.communeCode(),
                objection.villageCode(),
                null,
                null,
                null,
                false));
        process.openReverification(objection.objectionId(), Objects.requireNonNull(objection.dueOn()));
    }

    private ReviewCase add(VillageReview village, Objection objection) {
        var household = households.find(objection.householdId());
        if (!household.villageCode().equals(village.villageCode())) {
            throw new BusinessException("Hộ " + household.headName() + " không thuộc " + village.villageName()
                    + ". Hãy ghi ý kiến vào danh sách niêm yết của thôn hộ đang ở.");
        }
        var added = ReviewCase.joined(cases.nextId(), village, household, CaseSource.OBJECTION, CaseState.AGREED);
        cases.insert(added);
        return added;
    }

    @Transactional(readOnly = true)
    public Reverification find(long objectionId) {
        var found = reverifications.findById(objectionId).orElseThrow();
        access.reviewCase(found.caseId());
        return found;
    }

    /** Who may verify: enumerators of the commune who neither surveyed this household nor are its relatives. */
    @Transactional(readOnly = true)
    public List<UserRef> candidates(long objectionId) {
        var barred = barred(objectionId);
        return enumerators(objectionId).stream()
                .filter(u -> !barred.containsKey(u))
                .toList();
    }

    /** The commune's enumerators who may not verify this household again, each with the reason in words. */
    @Transactional(readOnly = true)
    public Map<UserRef, String> barred(long objectionId) {
        var reviewCase = cases.findById(find(objectionId).caseId()).orElseThrow();
        return policy.barred(Duty.REVERIFY, enumerators(objectionId), hands.onCase(reviewCase));
    }

    private List<UserRef> enumerators(long objectionId) {
        var review = reviews.findById(find(objectionId).reviewId()).orElseThrow();
        return users.usersWithRole(Role.ENUMERATOR, review.area());
    }

    /** Names who goes; refuses whoever surveyed the household before. */
    @Transactional
    public void assignTeam(long objectionId, long verifierId, String partnerName) {
        var item = work.requireMine("assignTeam", objectionId);
        if (candidates(objectionId).stream().noneMatch(u -> u.userId() == verifierId)) {
            throw new BusinessException(
                    "Người này đã khảo sát hộ, là người thân của hộ hoặc không phải rà soát viên của xã. Hãy cử người khác.");
        }
        var reverification = find(objectionId);
        reverifications.assign(objectionId, verifierId, partnerName);
        audit.write("assign-team", "objection", objectionId, reverification.area(), "");
        process.teamAssigned(item.sourceId());
    }

    /** Keeps what the verifier typed so far. */
    @Transactional
    public void saveDraft(long objectionId, Map<String, String> answers) {
        work.requireMine("reverify", objectionId);
        var reverification = find(objectionId);
        sheets.saveReverificationDraft(cases.findById(reverification.caseId()).orElseThrow(), objectionId, answers);
    }

    /** The verifier sends the new sheet; returns the class it leads to. */
    @Transactional
    public PovertyStatus reverify(long objectionId, Map<String, String> answers) {
        var item = work.requireMine("reverify", objectionId);
        var reverification = find(objectionId);
        var reviewCase = cases.findById(reverification.caseId()).orElseThrow();
        var sheet = sheets.submitReverification(reviewCase, objectionId, answers);
        reverifications.setSheet(objectionId, sheet.sheetId());
        audit.write("reverify", "objection", objectionId, reverification.area(), "");
        process.reverified(item.sourceId());
        return Objects.requireNonNull(sheet.status());
    }

    /** What the second sheet says, for the conclusion. */
    @Transactional(readOnly = true)
    public SurveySheet sheet(long objectionId) {
        var id = find(objectionId).sheetId();
        if (id == null) {
            throw new BusinessException("Chưa có phiếu phúc tra của hộ này.");
        }
        return sheetRows.findById(id).orElseThrow();
    }

    /** The committee accepts the objection (the new sheet's class holds) or leaves the posted result, with the reason. */
    @Transactional
    public void conclude(long objectionId, boolean upheld, String reason) {
        var item = work.requireMine("concludeReverification", objectionId);
        if (reason.isBlank()) {
            throw new BusinessException("Chưa ghi lý do kết luận. Người nêu ý kiến có quyền được biết lý do.");
        }
        var reverification = find(objectionId);
        var person = access.person();
        var reviewCase = cases.findById(reverification.caseId()).orElseThrow();
        var sheet = sheet(objectionId);
        var posted = reviewCase.postedStatus() == null ? reviewCase.statusBefore() : reviewCase.postedStatus();
        var after = upheld ? Objects.requireNonNull(sheet.status()) : posted;
        if (upheld) {
            cases.objected(reviewCase.caseId(), sheet.aScore(), sheet.bScore(), sheet.deprivations(), after);
        } else {
            cases.objected(reviewCase.caseId(), null, null, "", after);
        }
        reverifications.conclude(objectionId, person.username());
        followUps.reverificationDone(objectionId, person.username());
        // the task first: the posting may go on with the objection's end
        process.reverificationConcluded(item.sourceId(), upheld);
        objections.conclude(objectionId, upheld, after, reason);
    }

    /** The seven working days are over: the chair is told, nothing is decided by time. */
    @Transactional
    public void flagOverdue(long objectionId) {
        reverifications.flagOverdue(objectionId);
        followUps.reverificationOverdue(
                reverifications.findById(objectionId).orElseThrow(),
                "Hộ " + objections.get(objectionId).headName());
    }
}
