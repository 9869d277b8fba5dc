package vn.tungho.worklist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Person;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.worklist.FilterQuery;
import vn.tungho.worklist.ItemRef;
import vn.tungho.worklist.SavedFilters;
import vn.tungho.worklist.WorkChanges;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;

/** What waits for me: the list, on a desk with the opened task beside it. */
@Route(WorklistNavigation.HOME)
@PageTitle("Việc cần làm · Từng Hộ")
@PermitAll
@StyleSheet("context://css/worklist.css")
@JsModule("context://js/worklist.js")
class HomeView extends Div implements BeforeEnterObserver {
    /** From this window width in pixels the task opens beside the list. */
    static final int WIDE = 1_000;

    private static final String OPEN = "viec";
    private static final int PAGES_ELSEWHERE = 2;

    private final TaskServices services;
    private final Person person;
    private final PageHeader header = new PageHeader("Việc cần làm");
    private final FilterBar filters;
    private final WorkRows rows;
    private final BulkBar bulk;
    private final DeskPane pane;
    private final AreaSummary summary;
    private final LiveNotice live;
    private @Nullable Long openId;
    private @Nullable Registration keys;

    HomeView(TaskServices services, SavedFilters savedFilters, WorkChanges changes) {
        this.services = services;
        this.person = services.current.require();
        addClassName("th-home");
        filters = new FilterBar(services, person, this::filterChanged);
        bulk = new BulkBar(services, filters::filter, this::reload, this::setPicking);
        rows = new WorkRows(services, filters::filter, this::nothing, this::open, () -> bulk.show(pickedRows()));
        summary = new AreaSummary(services);
        pane = new DeskPane(services, summary, this::afterDone, this::closePane, this::reopen);
        live = new LiveNotice(changes, person, filters::filter, this::reload);
        header.addAction(
                new Button("Bộ lọc đã lưu", e -> new SavedFilterDialog(savedFilters, filters.filter()).open()),
                new Button("Chọn nhiều việc", e -> setPicking(true)),
                KeyboardHelp.button());
        var left = new Div(live, rows);
        left.addClassName("th-home-list");
        var desk = new Div(left, pane);
        desk.addClassName("th-home-desk");
        add(header, filters, bulk, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filters.show(FilterQuery.read(query.getParameters()));
        openId = query.getSingleParameter(OPEN)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        var isBack = LastList.wasFinished();
        remember();
        reload();
        pane.clear();
        if (openId != null) {
            pane.show(openId);
        } else if (isBack) {
            rows.focus(null);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keys = rows.getElement()
                .addEventListener(
                        "th-claim",
                        e -> claim(e.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        rows.getElement().executeJs("window.thWorklist && window.thWorklist.attach(this)");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (keys != null) {
            keys.remove();
        }
    }

    private java.util.List<WorkItem> pickedRows() {
        return rows.pickedItems();
    }

    private void filterChanged() {
        address();
        reload();
    }

    private void reload() {
        live.clear();
        filters.show(filters.filter());
        rows.reload();
        rows.markOpen(openId);
        bulk.show(java.util.List.of());
        var isArea = filters.filter().whose() == WorkFilter.Whose.AREA;
        summary.show(isArea ? filters.filter() : null);
        var count = services.worklist.count(filters.filter());
        header.setSubtitle(count == 0 ? "" : FilterBar.capped(count) + " việc đang chờ");
    }

    private void setPicking(boolean isPicking) {
        bulk.setActive(isPicking);
        rows.setPicking(isPicking);
    }

    private void open(WorkItem item, boolean isWide) {
        if (!isWide) {
            UI.getCurrent().navigate(WorklistNavigation.task(item.workItemId()));
            return;
        }
        openId = item.workItemId();
        address();
        rows.markOpen(openId);
        pane.show(item.workItemId());
    }

    private void claim(String id) {
        rows.find(Long.parseLong(id)).ifPresent(item -> {
            try {
                var done = services.actions.claim(ItemRef.of(item));
                Notices.undo("Đã nhận “" + item.title() + "”.", () -> {
                    services.actions.undo(done);
                    reload();
                });
                reload();
                rows.focus(item.workItemId());
            } catch (BusinessException e) {
                Notices.error(e.getMessage());
            }
        });
    }

    /** The list moves on: the item that followed the finished one is opened. */
    private void afterDone(WorkItem item, String message) {
        var before = rows.items();
        var at = before.stream().map(WorkItem::workItemId).toList().indexOf(item.workItemId());
        Notices.success(message);
        openId = null;
        reload();
        var left = rows.items();
        var next = left.isEmpty() ? null : left.get(Math.clamp(at, 0, left.size() - 1));
        address();
        pane.clear();
        rows.focus(next == null ? null : next.workItemId());
    }

    private void closePane() {
        var was = openId;
        openId = null;
        address();
        pane.clear();
        rows.markOpen(null);
        rows.focus(was);
    }

    private void reopen(WorkItem item) {
        reload();
        pane.show(item.workItemId());
    }

    /** Puts filter and opened task into the address without leaving the page. */
    private void address() {
        var query = remember();
        var open = openId == null ? "" : OPEN + "=" + openId;
        var all = query.isEmpty() || open.isEmpty() ? query + open : query + "&" + open;
        getElement()
                .executeJs("history.replaceState(history.state, '', location.pathname + ($0 ? '?' + $0 : ''))", all);
    }

    private String remember() {
        var query = FilterQuery.write(filters.filter());
        LastList.remember(query);
        return query;
    }

    private Component nothing() {
        if (FilterQuery.write(filters.filter()).isEmpty()) {
            return new EmptyState(
                    "Không còn việc nào chờ bạn",
                    "Khi quy trình đến bước của bạn, việc sẽ tự hiện ở đây, kèm hạn và hướng dẫn. Bạn không cần tải lại trang. Trong lúc chờ, bạn có thể xem:",
                    elsewhere());
        }
        return new EmptyState(
                "Không có việc nào khớp với bộ lọc",
                "Hãy bỏ bớt điều kiện, hoặc xem lại tất cả việc của bạn.",
                new Button("Xem tất cả việc của tôi", e -> filterBy(WorkFilter.all())));
    }

    /** Where somebody for whom nothing waits looks next: the others' work, and the first pages of the own navigation. */
    private Component[] elsewhere() {
        var area = new WorkFilter(WorkFilter.Whose.AREA, null, null, null, null);
        return Stream.concat(
                        Stream.of(new Button("Việc của cả địa bàn", e -> filterBy(area))),
                        services.pages(PAGES_ELSEWHERE).map(p -> PathLink.button(p.label(), p.path())))
                .toArray(Component[]::new);
    }

    private void filterBy(WorkFilter filter) {
        filters.show(filter);
        filterChanged();
    }
}
