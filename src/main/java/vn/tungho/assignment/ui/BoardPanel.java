package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tungho.assignment.HelpNeed;
import vn.tungho.assignment.HelpRule;
import vn.tungho.assignment.HelperRow;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/**
 * The board: households at the left, helpers with their load at the right. Tick households and press a helper's button, or drag; what
 * was changed is kept as a draft until the decision is signed. Relatives are refused at once.
 */
class BoardPanel extends Div {
    private final HelpDesk desk;
    private final String commune;
    private final Map<Long, HelpNeed> needs = new LinkedHashMap<>();
    private final Map<Long, HelperRow> helpers = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> kin;
    private final Map<Long, Long> plan = new TreeMap<>();
    private final Set<Long> ticked = new LinkedHashSet<>();
    private final int usual;
    private final int most;
    private final Div left = new Div();
    private final Div right = new Div();
    private final Span summary = new Span();

    BoardPanel(
            HelpDesk desk,
            String commune,
            List<HelpNeed> needs,
            List<HelperRow> helpers,
            boolean maySign,
            Runnable signed) {
        this.desk = desk;
        this.commune = commune;
        needs.forEach(n -> this.needs.put(n.householdId(), n));
        helpers.stream().filter(HelperRow::isActive).forEach(h -> this.helpers.put(h.helperId(), h));
        this.kin = desk.assignments().kin(commune);
        this.usual = desk.rules().amount(HelpRule.Name.MOST_HOUSEHOLDS);
        this.most = desk.rules().amount(HelpRule.Name.WARN_HOUSEHOLDS);
        addClassNames("th-help-board", "th-stack-v");
        restore();
        summary.getElement().setAttribute("role", "status");
        summary.addClassName("th-strong");
        left.addClassName("th-help-households");
        right.addClassName("th-help-helpers");
        var columns = new Div(left, right);
        columns.addClassName("th-help-columns");
        add(bar(), columns);
        if (maySign) {
            add(new SignPart(desk, commune, () -> plan, this.needs.size(), () -> {
                desk.drafts().clear(desk.person().userId(), key());
                signed.run();
            }));
        }
        show();
    }

    private Div bar() {
        var again = new Button("Dùng lại đề xuất của hệ thống", e -> {
            plan.clear();
            plan.putAll(desk.assignments().propose(commune));
            keep();
            show();
        });
        var empty = new Button("Bỏ trống các hộ đã chọn", e -> {
            ticked.forEach(plan::remove);
            ticked.clear();
            keep();
            show();
        });
        var bar = new Div(summary, again, empty);
        bar.addClassNames("th-row", "th-help-bar");
        return bar;
    }

    private void show() {
        var without =
                needs.keySet().stream().filter(id -> !plan.containsKey(id)).count();
        summary.setText(VietnameseFormat.number(needs.size()) + " hộ · "
                + (without == 0 ? "đủ người giúp" : VietnameseFormat.number(without) + " hộ chưa chọn người"));
        left.removeAll();
        left.add(new H2("Hộ cần người giúp"));
        needs.values().stream()
                .collect(Collectors.groupingBy(HelpNeed::villageName, LinkedHashMap::new, Collectors.toList()))
                .forEach((village, lines) -> {
                    left.add(new H3(village + " (" + lines.size() + " hộ)"));
                    lines.forEach(n -> left.add(household(n)));
                });
        showHelpers();
    }

    private void showHelpers() {
        right.removeAll();
        right.add(new H2("Người giúp"));
        helpers.values().forEach(h -> right.add(helper(h)));
    }

    private Div household(HelpNeed need) {
        var tick = new Checkbox(need.headName(), e -> {
            if (Boolean.TRUE.equals(e.getValue())) {
                ticked.add(need.householdId());
            } else {
                ticked.remove(need.householdId());
            }
            showHelpers();
        });
        tick.setValue(ticked.contains(need.householdId()));
        var row = new Div(tick, StatusBadge.of(need.povertyStatus(), need.classYear()));
        if (!need.groups().isEmpty()) {
            var groups = new Span(String.join(", ", need.groups()));
            groups.addClassName("th-muted");
            row.add(groups);
        }
        var chosen = helpers.get(plan.getOrDefault(need.householdId(), 0L));
        var who = new Span(chosen == null ? "chưa chọn người" : "→ " + chosen.fullName());
        who.addClassNames("th-help-who", chosen == null ? "th-help-nobody" : "th-help-somebody");
        row.add(who);
        row.addClassName("th-help-need");
        DragSource.create(row).setDragData(need.householdId());
        return row;
    }

    private Card helper(HelperRow helper) {
        var own = needs.values().stream()
                .filter(n -> plan.getOrDefault(n.householdId(), 0L) == helper.helperId())
                .map(HelpNeed::headName)
                .toList();
        var load = helper.load() + own.size();
        var name = new Span(helper.fullName());
        name.addClassName("th-strong");
        var where = new Span(helper.cellName() + " · " + helper.jobTitle());
        where.addClassName("th-muted");
        var limit = helper.capacity() == null ? usual : helper.capacity();
        var card = new Card(name, where, load(load, limit));
        if (!own.isEmpty()) {
            card.add(new Span(String.join(", ", own)));
        }
        if (!ticked.isEmpty()) {
            var give = new Button("Giao " + ticked.size() + " hộ đã chọn", e -> give(helper, new ArrayList<>(ticked)));
            give.addThemeVariants(ButtonVariant.LUMO_SMALL);
            give.setAriaLabel("Giao " + ticked.size() + " hộ đã chọn cho " + helper.fullName());
            card.add(give);
        }
        card.addClassName("th-help-helper");
        DropTarget.create(card)
                .addDropListener(e -> e.getDragData()
                        .filter(Long.class::isInstance)
                        .ifPresent(id -> give(helper, List.of((Long) id))));
        return card;
    }

    private StatusBadge load(int load, int limit) {
        var words = load + "/" + limit + " hộ";
        if (load > most) {
            return new StatusBadge(words + ", quá nhiều", Tone.BAD);
        }
        return load > limit ? new StatusBadge(words + ", vượt mức", Tone.WARN) : new StatusBadge(words, Tone.NEUTRAL);
    }

    private void give(HelperRow helper, List<Long> households) {
        var own = kin.getOrDefault(helper.helperId(), Set.of());
        var refused = households.stream()
                .filter(own::contains)
                .map(needs::get)
                .filter(Objects::nonNull)
                .map(HelpNeed::headName)
                .collect(Collectors.joining(", "));
        if (!refused.isEmpty()) {
            Notices.error(helper.fullName() + " là người thân của hộ " + refused + " nên không được giúp hộ này.");
        }
        households.stream().filter(id -> !own.contains(id)).forEach(id -> plan.put(id, helper.helperId()));
        ticked.clear();
        keep();
        show();
    }

    private String key() {
        return "help-board/" + commune;
    }

    private void keep() {
        desk.drafts()
                .save(
                        desk.person().userId(),
                        key(),
                        plan.entrySet().stream()
                                .map(e -> e.getKey() + ":" + e.getValue())
                                .collect(Collectors.joining(",")));
    }

    /** The draft as far as it still fits, else the system's proposal. */
    private void restore() {
        var draft = desk.drafts().load(desk.person().userId(), key());
        draft.ifPresent(d -> Arrays.stream(d.content().split(","))
                .map(pair -> pair.split(":"))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> {
                    var household = Long.valueOf(pair[0]);
                    var helper = Long.valueOf(pair[1]);
                    if (needs.containsKey(household) && helpers.containsKey(helper)) {
                        plan.put(household, helper);
                    }
                }));
        if (draft.isEmpty()) {
            plan.putAll(desk.assignments().propose(commune));
        }
    }
}
