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
import java.util.List;
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

/** What waits for me: the list; a task opens its own page, and the list stays as it was left. */
@Route(WorklistNavigation.HOME)
@PageTitle("Việc cần làm · Từng Hộ")
@PermitAll
@StyleSheet("context://css/worklist.css")
@JsModule("context://js/worklist.js")
class HomeView extends Div implements BeforeEnterObserver {
    private static final int PAGES_ELSEWHERE = 2;

    private final TaskServices services;
    private final Person person;
    private final PageHeader header = new PageHeader("Việc cần làm");
    private final FilterBar filters;
    private final WorkRows rows;
    private final BulkBar bulk;
    private final AreaSummary summary;
    private final LiveNotice live;
    private @Nullable Registration keys;

    HomeView(TaskServices services, SavedFilters savedFilters, WorkChanges changes) {
        this.services = services;
        this.person = services.current.require();
        addClassName("th-home");
        filters = new FilterBar(services, person, this::filterChanged);
        bulk = new BulkBar(services, filters::filter, this::reload, this::setPicking);
        rows = new WorkRows(services, filters::filter, this::nothing, this::open, () -> bulk.show(pickedRows()));
        summary = new AreaSummary(services);
        live = new LiveNotice(changes, person, filters::filter, this::reload);
        header.addAction(
                new Button("Bộ lọc đã lưu", e -> new SavedFilterDialog(savedFilters, filters.filter()).open()),
                new Button("Chọn nhiều việc", e -> setPicking(true)),
                KeyboardHelp.button());
        var list = new Div(live, rows);
        list.addClassName("th-home-list");
        var desk = new Div(list, summary);
        desk.addClassName("th-home-desk");
        add(header, filters, bulk, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filters.show(FilterQuery.read(query.getParameters()));
        var last = LastList.get();
        reload();
        if (last.opened() != null) {
            rows.focus(last.goOn(shown()).orElse(null));
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

    private List<WorkItem> pickedRows() {
        return rows.pickedItems();
    }

    private void filterChanged() {
        reload();
        address();
    }

    private void reload() {
        live.clear();
        filters.show(filters.filter());
        rows.reload();
        bulk.show(List.of());
        var isArea = filters.filter().whose() == WorkFilter.Whose.AREA;
        summary.show(isArea ? filters.filter() : null);
        var count = services.worklist.count(filters.filter());
        header.setSubtitle(count == 0 ? "" : FilterBar.capped(count) + " việc đang chờ");
    }

    private void setPicking(boolean isPicking) {
        bulk.setActive(isPicking);
        rows.setPicking(isPicking);
    }

    private void open(WorkItem item) {
        remember(item.workItemId());
        UI.getCurrent().navigate(WorklistNavigation.task(item.workItemId()));
    }

    private List<Long> shown() {
        return rows.items().stream().map(WorkItem::workItemId).toList();
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

    /** Puts the filter into the address without leaving the page. */
    private void address() {
        getElement()
                .executeJs(
                        "history.replaceState(history.state, '', location.pathname + ($0 ? '?' + $0 : ''))",
                        remember(null));
    }

    private String remember(@Nullable Long opened) {
        var query = FilterQuery.write(filters.filter());
        LastList.remember(query, shown(), opened);
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
