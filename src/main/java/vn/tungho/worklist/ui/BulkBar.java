package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.tungho.security.UserRef;
import vn.tungho.shared.ui.Notices;
import vn.tungho.worklist.BulkPreview;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;

/** Taking or handing over many items: those picked, or all that the filter matches. */
class BulkBar extends Div {
    private static final int ROLES_ASKED = 10;

    private final TaskServices services;
    private final Supplier<WorkFilter> filter;
    private final Runnable reload;
    private final Span words = new Span();
    private final Checkbox all = new Checkbox("Tất cả việc khớp bộ lọc");
    private List<WorkItem> picked = List.of();

    BulkBar(TaskServices services, Supplier<WorkFilter> filter, Runnable reload, Consumer<Boolean> picking) {
        this.services = services;
        this.filter = filter;
        this.reload = reload;
        addClassNames("th-bulk", "th-no-print");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "Làm với nhiều việc");
        words.getElement().setAttribute("role", "status");
        all.addValueChangeListener(e -> show(picked));
        add(
                words,
                all,
                new Button("Nhận", e -> claim()),
                new Button("Chuyển cho…", e -> chooseColleague()),
                new Button("Thôi chọn", e -> picking.accept(false)));
        setVisible(false);
    }

    void setActive(boolean isActive) {
        all.setValue(false);
        setVisible(isActive);
        show(List.of());
    }

    /** Takes down what is picked now. */
    final void show(List<WorkItem> items) {
        picked = items;
        words.setText(
                all.getValue()
                        ? "Đã chọn " + FilterBar.capped(services.worklist.count(filter.get())) + " việc"
                        : items.isEmpty() ? "Đánh dấu các việc cần làm chung" : "Đã chọn " + items.size() + " việc");
    }

    private boolean isEmpty() {
        if (!all.getValue() && picked.isEmpty()) {
            Notices.error("Chưa chọn việc nào. Hãy đánh dấu ít nhất một việc trong danh sách.");
            return true;
        }
        return false;
    }

    private void claim() {
        if (isEmpty()) {
            return;
        }
        BulkPreview preview =
                all.getValue() ? services.actions.previewClaim(filter.get()) : services.actions.previewOf(picked, null);
        new BulkDialog(services, preview, "Nhận", services.actions::claimAll, reload).open();
    }

    private void chooseColleague() {
        if (isEmpty()) {
            return;
        }
        new ColleagueDialog("Chuyển nhiều việc", "Người nhận", colleagues(), this::handOver).open();
    }

    private void handOver(UserRef colleague) {
        var preview = all.getValue()
                ? services.actions.previewHandOver(filter.get(), colleague.userId())
                : services.actions.previewOf(picked, colleague.userId());
        new BulkDialog(
                        services,
                        preview,
                        "Chuyển cho " + colleague.fullName() + ":",
                        refs -> services.actions.handOverAll(refs, colleague.userId()),
                        reload)
                .open();
    }

    /** The holders of the roles that the first of the items wait for. */
    private List<UserRef> colleagues() {
        var items = all.getValue() ? services.worklist.page(filter.get(), null, 200) : picked;
        var byAudience = new LinkedHashMap<String, WorkItem>();
        items.forEach(i -> byAudience.putIfAbsent(i.audience(), i));
        return byAudience.values().stream()
                .limit(ROLES_ASKED)
                .flatMap(i -> services.actions.colleagues(i).stream())
                .distinct()
                .toList();
    }
}
