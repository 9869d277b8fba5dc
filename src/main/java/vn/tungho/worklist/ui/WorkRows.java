package vn.tungho.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Person;
import vn.tungho.security.UserRef;
import vn.tungho.shared.ui.ListFoot;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;

/** The items in order of due date under the headings of their bands, a page at a time. */
class WorkRows extends Div {
    private static final int PAGE = 30;

    private final TaskServices services;
    private final Supplier<WorkFilter> filter;
    private final Consumer<WorkItem> open;
    private final Runnable picked;
    private final Div bands = new Div();
    private final ListFoot below;
    private final Map<Long, WorkCard> cards = new LinkedHashMap<>();
    private boolean isPicking;
    private WorkFilter.@Nullable DueBand lastBand;
    private UnorderedList rows = new UnorderedList();

    WorkRows(
            TaskServices services,
            Supplier<WorkFilter> filter,
            Supplier<Component> empty,
            Consumer<WorkItem> open,
            Runnable picked) {
        this.services = services;
        this.filter = filter;
        this.below = new ListFoot(empty, this::more);
        this.open = open;
        this.picked = picked;
        addClassName("th-work-rows");
        bands.addClassName("th-work-bands");
        add(bands, below);
    }

    /** Starts again from the most urgent. */
    void reload() {
        cards.clear();
        bands.removeAll();
        lastBand = null;
        more();
    }

    /** The items shown so far. */
    List<WorkItem> items() {
        return cards.values().stream().map(WorkCard::item).toList();
    }

    Optional<WorkItem> find(long workItemId) {
        return Optional.ofNullable(cards.get(workItemId)).map(WorkCard::item);
    }

    /** Shows or hides the boxes for picking. */
    void setPicking(boolean picking) {
        isPicking = picking;
        cards.values().forEach(this::preparePick);
    }

    List<WorkItem> pickedItems() {
        return cards.values().stream()
                .filter(c -> c.pick().getValue())
                .map(WorkCard::item)
                .toList();
    }

    /** Lets the keyboard go on at this item, or at the first. */
    void focus(@Nullable Long workItemId) {
        getElement()
                .executeJs(
                        "window.thWorklist && window.thWorklist.focus(this, $0)",
                        workItemId == null ? "" : "" + workItemId);
    }

    private void more() {
        below.after(() -> {
            var known = items();
            var page = services.worklist.page(filter.get(), known.isEmpty() ? null : known.getLast(), PAGE + 1);
            var shown = page.size() > PAGE ? page.subList(0, PAGE) : page;
            var person = services.current.require();
            var people = people(shown, person);
            shown.forEach(item -> put(item, person, people));
            return ListFoot.State.of(cards.isEmpty(), page.size() > PAGE);
        });
    }

    private Map<Long, UserRef> people(List<WorkItem> items, Person person) {
        var ids = new HashSet<Long>();
        items.stream().map(WorkItem::assigneeId).forEach(id -> add(ids, id));
        person.grants().forEach(g -> add(ids, g.onBehalfOf()));
        return services.users.findAll(new ArrayList<>(ids));
    }

    private static void add(HashSet<Long> ids, @Nullable Long id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private void put(WorkItem item, Person person, Map<Long, UserRef> people) {
        var band = WorkFilter.DueBand.of(item.dueOn(), services.clock.today());
        if (band != lastBand) {
            lastBand = band;
            rows = new UnorderedList();
            rows.addClassName("th-list-rows");
            var head = new H2(band.label());
            head.addClassName("th-work-band");
            bands.add(head, rows);
        }
        var card = new WorkCard(services, item, person, people, open);
        card.pick().addValueChangeListener(e -> picked.run());
        preparePick(card);
        cards.put(item.workItemId(), card);
        rows.add(new ListItem(card));
    }

    private void preparePick(WorkCard card) {
        card.pick().setVisible(isPicking);
        if (!isPicking) {
            card.pick().setValue(false);
        }
    }
}
