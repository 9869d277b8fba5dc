package vn.tungho.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Involvement;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.worklist.WorklistService;

/** Deals a commune's households to its enumerators, by village and evenly; nobody gets a relative's household. */
@Service
public class EnumeratorService {
    private final CaseMapper cases;
    private final ReviewAccess access;
    private final DutyPolicy policy;
    private final UserService users;
    private final ReviewProcess process;
    private final WorklistService work;
    private final DraftStore drafts;
    private final AuditTrail audit;

    EnumeratorService(
            CaseMapper cases,
            ReviewAccess access,
            DutyPolicy policy,
            UserService users,
            ReviewProcess process,
            WorklistService work,
            DraftStore drafts,
            AuditTrail audit) {
        this.cases = cases;
        this.access = access;
        this.policy = policy;
        this.users = users;
        this.process = process;
        this.work = work;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** The commune's enumerators. */
    @Transactional(readOnly = true)
    public List<UserRef> enumerators(long reviewId) {
        return users.usersWithRole(Role.ENUMERATOR, access.review(reviewId).area());
    }

    /** Village code → how many households are on the list. */
    @Transactional(readOnly = true)
    public Map<String, Integer> sizes(long reviewId) {
        access.review(reviewId);
        var sizes = new TreeMap<String, Integer>();
        cases.sizes(reviewId).forEach(s -> sizes.put(s.villageCode(), s.households()));
        return sizes;
    }

    /** An even plan to start from. */
    @Transactional(readOnly = true)
    public AssignmentPlan propose(long reviewId) {
        return AssignmentPlan.balanced(
                sizes(reviewId),
                enumerators(reviewId).stream().map(UserRef::userId).toList());
    }

    /** Under which an unfinished plan is kept. */
    public static String draftKey(long reviewId) {
        return "assign/" + reviewId;
    }

    /** Gives every household an enumerator by the plan and ends the task. */
    @Transactional
    public void assign(long reviewId, AssignmentPlan plan) {
        var item = work.requireMine("assignEnumerators", reviewId);
        var review = access.review(reviewId);
        var allowed = enumerators(reviewId).stream().map(UserRef::userId).toList();
        var byUser = new HashMap<Long, List<Long>>();
        var turn = new HashMap<String, Integer>();
        var all = cases.ofReview(reviewId);
        var barred = barred(allowed, all);
        for (var c : all) {
            var hands = plan.enumeratorsByVillage().getOrDefault(c.villageCode(), List.of());
            if (hands.isEmpty()) {
                throw new BusinessException("Thôn có hộ " + c.headName()
                        + " chưa có rà soát viên. Hãy chọn ít nhất một người cho mỗi thôn.");
            }
            if (!allowed.containsAll(hands)) {
                throw new BusinessException("Có người được chọn không phải rà soát viên của xã. Hãy chọn lại.");
            }
            var start = turn.merge(c.villageCode(), 1, Integer::sum);
            var user = hand(hands, allowed, start, c, barred);
            byUser.computeIfAbsent(user, u -> new ArrayList<>()).add(c.caseId());
        }
        byUser.forEach((user, ids) -> cases.assign(ids, user));
        drafts.clear(access.person().userId(), draftKey(reviewId));
        audit.write("assign-enumerators", "review", reviewId, review.area(), byUser.size() + " rà soát viên");
        process.enumeratorsAssigned(item.sourceId());
    }

    /** User id → the cases in which the policy keeps that person from surveying. */
    private Map<Long, Set<Long>> barred(List<Long> allowed, List<ReviewCase> all) {
        var involvements = all.stream()
                .collect(Collectors.toMap(ReviewCase::caseId, c -> Involvement.ofHousehold(c.householdId())));
        return allowed.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        user -> policy.objections(Duty.SURVEY, user, involvements)
                                .keySet()));
    }

    private static long hand(
            List<Long> hands, List<Long> allowed, int start, ReviewCase c, Map<Long, Set<Long>> barred) {
        var all = new ArrayList<>(hands);
        allowed.stream().filter(u -> !hands.contains(u)).forEach(all::add);
        for (var i = 0; i < all.size(); i++) {
            var candidate = i < hands.size() ? hands.get((start + i) % hands.size()) : all.get(i);
            if (!barred.getOrDefault(candidate, Set.of()).contains(c.caseId())) {
                return candidate;
            }
        }
        throw new BusinessException(
                "Hộ " + c.headName() + " là người thân của mọi rà soát viên. Hãy thêm một rà soát viên khác cho xã.");
    }
}
