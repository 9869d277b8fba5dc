package vn.tungho.review.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tungho.review.AssignmentPlan;
import vn.tungho.review.EnumeratorService;
import vn.tungho.review.VillageReview;
import vn.tungho.security.UserRef;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** The board: who surveys which village, with everybody's load; starts with an even proposal. */
@StyleSheet("context://css/review-field.css")
class AssignPanel extends Div {
    private final long reviewId;
    private final EnumeratorService service;
    private final List<VillageReview> villages;
    private final DraftStore drafts;
    private final long userId;
    private final TaskFrame frame;
    private final Map<Long, UserRef> people;
    private final Map<String, Integer> sizes;
    private final Map<String, List<Long>> plan = new TreeMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div board = new Div();
    private final LoadPart load;

    /** The plan as it is kept: village code → user ids. */
    record Words(Map<String, List<Long>> plan) {}

    AssignPanel(
            long reviewId,
            EnumeratorService service,
            List<VillageReview> villages,
            DraftStore drafts,
            long userId,
            TaskFrame frame) {
        this.reviewId = reviewId;
        this.service = service;
        this.drafts = drafts;
        this.userId = userId;
        this.frame = frame;
        this.sizes = service.sizes(reviewId);
        this.villages = villages.stream()
                .filter(v -> sizes.containsKey(v.villageCode()))
                .toList();
        this.people = service.enumerators(reviewId).stream()
                .collect(Collectors.toMap(
                        UserRef::userId, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        this.load = new LoadPart(people, sizes);
        addClassName("th-stack-v");
        if (people.isEmpty()) {
            add(new EmptyState(
                    "Xã chưa có rà soát viên",
                    "Nhờ người quản trị giao vai trò Rà soát viên cho cán bộ, rồi mở lại trang này."));
            return;
        }
        var kept = drafts.loadWords(userId, key(), Words.class);
        plan.putAll(kept.map(k -> k.words().plan())
                .orElseGet(() -> service.propose(reviewId).enumeratorsByVillage()));
        kept.ifPresent(k -> frame.draftSaved(k.savedAt()));
        board.addClassName("th-board");
        var again = new Button("Dùng lại đề xuất của hệ thống", e -> propose());
        var side = new Div(load, again);
        side.addClassNames("th-stack-v", "th-board-side");
        var both = new Div(board, side);
        both.addClassName("th-board-page");
        add(errors, both);
        show();
        frame.mainAction("Giao hộ", this::assign);
    }

    private String key() {
        return EnumeratorService.draftKey(reviewId);
    }

    private void propose() {
        plan.clear();
        plan.putAll(service.propose(reviewId).enumeratorsByVillage());
        drafts.clear(userId, key());
        errors.clear();
        show();
    }

    private void show() {
        board.removeAll();
        villages.forEach(v -> board.add(village(v)));
        load.show(plan);
    }

    private Div village(VillageReview village) {
        var hands = new CheckboxGroup<Long>();
        hands.setLabel(village.villageName() + ": "
                + VietnameseFormat.number(sizes.getOrDefault(village.villageCode(), 0)) + " hộ");
        hands.setItems(people.keySet());
        hands.setItemLabelGenerator(id -> name(id));
        hands.select(plan.getOrDefault(village.villageCode(), List.of()).stream()
                .filter(people::containsKey)
                .toList());
        hands.addValueChangeListener(e -> {
            plan.put(village.villageCode(), List.copyOf(e.getValue()));
            frame.draftSaved(drafts.saveWords(userId, key(), new Words(plan)));
            load.show(plan);
        });
        var card = new Div(hands);
        card.addClassNames("th-card", "th-board-village");
        return card;
    }

    private String name(long userId) {
        var person = people.get(userId);
        return person == null ? "" : person.fullName();
    }

    private void assign() {
        try {
            service.assign(reviewId, new AssignmentPlan(plan));
            frame.done("Đã giao "
                    + sizes.values().stream().mapToInt(Integer::intValue).sum() + " hộ cho rà soát viên.");
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
