package vn.tungho.worklist;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;

/**
 * Taking, giving back and handing over work, one item or many. The engine's task always has the same assignee as the item.
 * Many items go in batches, each a transaction of its own, and each item tells whether it was changed.
 */
@Service
public class WorkActions {
    /** The most items of one bulk act. */
    public static final int BULK_LIMIT = 5_000;

    private static final int BATCH = 200;

    private final WorklistService worklist;
    private final AssignmentWriter writer;
    private final AssignmentRules rules;
    private final UserService users;
    private final CurrentUser currentUser;

    WorkActions(
            WorklistService worklist,
            AssignmentWriter writer,
            AssignmentRules rules,
            UserService users,
            CurrentUser currentUser) {
        this.worklist = worklist;
        this.writer = writer;
        this.rules = rules;
        this.users = users;
        this.currentUser = currentUser;
    }

    /**
     * Takes the item, so that the others of the role see that somebody is at it.
     *
     * @throws BusinessException when somebody else has it, or it changed since it was read
     */
    @Transactional
    public Assignments claim(ItemRef ref) {
        return one(writer.assign("claim-work", List.of(ref), AssignmentRules.Target.self(currentUser.require())));
    }

    /** Gives the item back to all who hold its role. */
    @Transactional
    public Assignments release(ItemRef ref) {
        return one(writer.assign("release-work", List.of(ref), null));
    }

    /** Gives the item to a colleague of {@link #colleagues}. */
    @Transactional
    public Assignments handOver(ItemRef ref, long userId) {
        return one(writer.assign("hand-over-work", List.of(ref), target(userId)));
    }

    /** Who else holds the item's role there and may do it, by name. */
    @Transactional(readOnly = true)
    public List<UserRef> colleagues(WorkItem item) {
        var me = currentUser.require().userId();
        return users.usersWithRole(item.role(), item.area()).stream()
                .filter(u -> u.userId() != me && !Long.valueOf(u.userId()).equals(item.assigneeId()))
                .filter(u -> worklist.objection(item, u.userId()).isEmpty())
                .toList();
    }

    /** False for work that was assigned to one person by name and cannot change hands here. */
    public boolean mayChangeHands(WorkItem item) {
        return !rules.isPersonal(item);
    }

    /** What taking everything that the filter matches would do. */
    @Transactional(readOnly = true)
    public BulkPreview previewClaim(WorkFilter filter) {
        return preview(worklist.page(filter, null, BULK_LIMIT + 1), AssignmentRules.Target.self(currentUser.require()));
    }

    /** What handing everything that the filter matches to this person would do. */
    @Transactional(readOnly = true)
    public BulkPreview previewHandOver(WorkFilter filter, long userId) {
        return preview(worklist.page(filter, null, BULK_LIMIT + 1), target(userId));
    }

    /** The same for items picked one by one; null takes them oneself. */
    @Transactional(readOnly = true)
    public BulkPreview previewOf(List<WorkItem> chosen, @org.jspecify.annotations.Nullable Long userId) {
        return preview(chosen, userId == null ? AssignmentRules.Target.self(currentUser.require()) : target(userId));
    }

    /** Takes the items in batches. */
    public Assignments claimAll(List<ItemRef> refs) {
        return batches("claim-work", refs, AssignmentRules.Target.self(currentUser.require()));
    }

    /** Hands the items to a colleague in batches. */
    public Assignments handOverAll(List<ItemRef> refs, long userId) {
        return batches("hand-over-work", refs, target(userId));
    }

    /** Puts everything back that nobody has touched since; returns how many items. */
    public int undo(Assignments done) {
        var count = 0;
        for (var from = 0; from < done.changed().size(); from += BATCH) {
            count += writer.restore(done.changed()
                    .subList(from, Math.min(from + BATCH, done.changed().size())));
        }
        return count;
    }

    private Assignments batches(String action, List<ItemRef> refs, AssignmentRules.Target target) {
        if (refs.size() > BULK_LIMIT) {
            throw new BusinessException(
                    "Mỗi lần chỉ nhận hoặc chuyển tối đa 5.000 việc. Hãy lọc bớt rồi làm nhiều lần.");
        }
        var changed = new ArrayList<Assignments.Changed>();
        var refused = new ArrayList<Assignments.Refused>();
        for (var from = 0; from < refs.size(); from += BATCH) {
            var result = writer.assign(action, refs.subList(from, Math.min(from + BATCH, refs.size())), target);
            changed.addAll(result.changed());
            refused.addAll(result.refused());
        }
        return new Assignments(changed, refused);
    }

    private BulkPreview preview(List<WorkItem> found, AssignmentRules.Target target) {
        var person = currentUser.require();
        var able = new ArrayList<WorkItem>();
        var refused = new ArrayList<Assignments.Refused>();
        var items = found.subList(0, Math.min(found.size(), BULK_LIMIT));
        var refusals = rules.refusals(person, items, target);
        for (var item : items) {
            var reason = refusals.get(item.workItemId());
            if (reason == null) {
                able.add(item);
            } else {
                refused.add(new Assignments.Refused(item.workItemId(), item.title(), reason));
            }
        }
        return new BulkPreview(able, refused, found.size() > BULK_LIMIT);
    }

    private AssignmentRules.Target target(long userId) {
        return new AssignmentRules.Target(userId, users.grants(userId));
    }

    private static Assignments one(Assignments result) {
        if (!result.refused().isEmpty()) {
            throw new BusinessException(result.refused().getFirst().reason());
        }
        return result;
    }
}
