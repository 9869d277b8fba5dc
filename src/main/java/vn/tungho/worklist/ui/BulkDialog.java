package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.BusyTask;
import vn.tungho.shared.ui.Notices;
import vn.tungho.worklist.Assignments;
import vn.tungho.worklist.BulkPreview;
import vn.tungho.worklist.ItemRef;

/** Shows what a bulk act will do before it does it, and afterwards which items were left out and why. */
class BulkDialog extends Dialog {
    private static final int AT_ONCE = 200;
    private static final int SHOWN = 20;

    private final TaskServices services;
    private final Runnable reload;

    BulkDialog(
            TaskServices services,
            BulkPreview preview,
            String verb,
            Function<List<ItemRef>, Assignments> act,
            Runnable reload) {
        this.services = services;
        this.reload = reload;
        setMaxWidth("36rem");
        setHeaderTitle(verb + " " + VietnameseFormat.number(preview.able().size()) + " việc");
        if (preview.isCut()) {
            add(new Paragraph("Bộ lọc khớp nhiều hơn 5.000 việc; lần này làm 5.000 việc gần hạn nhất."));
        }
        preview.able().stream()
                .collect(Collectors.groupingBy(i -> i.title(), java.util.LinkedHashMap::new, Collectors.counting()))
                .forEach((title, number) -> add(new Paragraph(VietnameseFormat.number(number) + " × " + title)));
        refused(preview.refused());
        var go = new Button(verb.replace(":", "") + " ("
                + VietnameseFormat.number(preview.able().size()) + ")");
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(!preview.able().isEmpty());
        go.addClickListener(e -> run(preview.refs(), act));
        getFooter().add(new Button("Thôi", e -> close()), go);
    }

    private void refused(List<Assignments.Refused> refused) {
        if (refused.isEmpty()) {
            return;
        }
        var byReason = refused.stream().collect(Collectors.groupingBy(Assignments.Refused::reason));
        var list = new UnorderedList();
        byReason.forEach(
                (reason, rows) -> list.add(new ListItem(VietnameseFormat.number(rows.size()) + " việc: " + reason
                        + " ("
                        + rows.stream()
                                .map(Assignments.Refused::title)
                                .distinct()
                                .limit(SHOWN)
                                .collect(Collectors.joining("; "))
                        + ")")));
        var details = new Details(VietnameseFormat.number(refused.size()) + " việc không làm được, vì sao", list);
        details.setOpened(true);
        add(details);
    }

    private void run(List<ItemRef> refs, Function<List<ItemRef>, Assignments> act) {
        if (refs.size() <= AT_ONCE) {
            finish(act.apply(refs));
            return;
        }
        getFooter().removeAll();
        var busy = new BusyTask("Đang ghi " + VietnameseFormat.number(refs.size()) + " việc");
        add(busy);
        busy.start(progress -> act.apply(refs), this::finish);
    }

    private void finish(Assignments done) {
        reload.run();
        Notices.undo("Đã xong " + VietnameseFormat.number(done.changed().size()) + " việc.", () -> {
            var back = services.actions.undo(done);
            Notices.success("Đã hoàn tác " + VietnameseFormat.number(back) + " việc.");
            reload.run();
        });
        if (done.refused().isEmpty()) {
            close();
            return;
        }
        removeAll();
        setHeaderTitle("Một số việc chưa làm được");
        refused(done.refused());
        getFooter().removeAll();
        getFooter().add(new Button("Đóng", e -> close()));
    }
}
