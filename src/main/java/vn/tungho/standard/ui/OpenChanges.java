package vn.tungho.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.standard.StandardChange;
import vn.tungho.standard.StandardChangeService;

/** What waits for a second administrator: old and new value, source, and the two answers to it. */
class OpenChanges extends Div {
    private final StandardChangeService changes;
    private final @Nullable String administrator;
    private final Runnable refresh;

    /** {@code administrator} is null for somebody who may only look. */
    OpenChanges(StandardChangeService changes, String editionId, @Nullable String administrator, Runnable refresh) {
        this.changes = changes;
        this.administrator = administrator;
        this.refresh = refresh;
        addClassName("th-std-list");
        var open = changes.open(editionId);
        setVisible(!open.isEmpty());
        add(new H2("Chờ người thứ hai xác nhận (" + open.size() + ")"));
        var mine = open.stream().filter(c -> !mayConfirm(c)).count();
        if (administrator != null && open.size() - mine > 1) {
            var all = open.stream()
                    .filter(this::mayConfirm)
                    .map(StandardChange::standardChangeId)
                    .toList();
            add(new Button("Xác nhận tất cả " + all.size() + " giá trị đã đối chiếu", e -> confirm(all)));
        }
        open.forEach(c -> add(row(c)));
    }

    private boolean mayConfirm(StandardChange c) {
        return administrator != null && !c.enteredBy().equals(administrator);
    }

    private Div row(StandardChange c) {
        var head = new Span(ClosedChanges.what(c));
        head.addClassName("th-strong");
        var from = new Span("Nguồn: " + c.source() + " · " + c.enteredBy() + " nhập lúc "
                + VietnameseFormat.dateTime(c.enteredAt()));
        from.addClassName("th-muted");
        var words = new Div(head, new Span(ClosedChanges.fromTo(c)), from);
        words.addClassName("th-std-words");
        var side = new Div();
        side.addClassName("th-std-side");
        if (mayConfirm(c)) {
            var confirm = new Button("Xác nhận đúng văn bản", e -> confirm(List.of(c.standardChangeId())));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            side.add(confirm, new Button("Không đúng", e -> refuse(c)));
        } else if (administrator != null) {
            side.add(new Span("Chờ quản trị viên khác"), new Button("Rút lại", e -> refuse(c)));
        }
        var row = new Div(words, side);
        row.addClassName("th-std-row");
        return row;
    }

    private void confirm(List<Long> ids) {
        try {
            changes.confirm(ids);
            Notices.success("Đã xác nhận. Giá trị có hiệu lực từ bây giờ; điểm đã tính trước đó giữ nguyên.");
        } catch (BusinessException problem) {
            Notices.error(problem.getMessage());
        }
        refresh.run();
    }

    private void refuse(StandardChange c) {
        var dialog = new Dialog("Không xác nhận: " + ClosedChanges.what(c));
        var reason = new TextField("Lý do");
        reason.setWidthFull();
        var errors = new ErrorSummary();
        dialog.add(errors, reason);
        var button = new Button("Không xác nhận giá trị này", e -> {
            try {
                changes.refuse(c.standardChangeId(), reason.getValue());
                dialog.close();
                refresh.run();
            } catch (BusinessException problem) {
                errors.show(problem.getMessage());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Để sau", e -> dialog.close()), button);
        dialog.open();
    }
}
