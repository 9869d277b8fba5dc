package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.BusyTask;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.Notices;
import vn.tungho.support.BulkOpening;
import vn.tungho.support.RightFilter;
import vn.tungho.support.SupportRight;

/** Opens cases for everybody the filter matches: first who, and who not and why; then the work with its progress. */
class BulkOpenDialog extends Dialog {
    private final SupportDesk desk;
    private final BulkOpening.Preview preview;
    private final Runnable changed;
    private final TextArea need = new TextArea("Nhu cầu chung, ghi vào từng hồ sơ");
    private final Div body = new Div();
    private final DraftFields draft;

    BulkOpenDialog(SupportDesk desk, BulkOpening.Preview preview, RightFilter filter, Runnable changed) {
        this.desk = desk;
        this.preview = preview;
        this.changed = changed;
        var name = desk.programmes()
                .book()
                .programme(Objects.requireNonNull(filter.programmeCode()))
                .name();
        setHeaderTitle("Mở hồ sơ hàng loạt: " + name);
        setWidth("36rem");
        need.setWidthFull();
        need.setMaxLength(600);
        need.setValue(name);
        body.addClassName("th-stack-v");
        body.add(new Paragraph("Sẽ mở " + VietnameseFormat.number(preview.able().size()) + " hồ sơ, bỏ qua "
                + VietnameseFormat.number(preview.skipped().size()) + " hộ."
                + (preview.isCut() ? " Mỗi lần tối đa " + BulkOpening.LIMIT + " dòng; làm tiếp sau lần này." : "")));
        body.add(new Details(
                "Hộ sẽ có hồ sơ",
                names(preview.able().stream().map(SupportRight::headName).toList())));
        body.add(new Details(
                "Hộ bỏ qua và lý do",
                names(preview.skipped().stream()
                        .map(s -> s.headName() + ": " + s.reason())
                        .toList())));
        body.add(need);
        draft = DraftFields.mine("dialog.bulk-open/" + filter.programmeCode()).every(body);
        body.addComponentAsFirst(draft.bar());
        add(body);
        var go = new Button("Mở " + preview.able().size() + " hồ sơ", e -> open(e.getSource()));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(!preview.able().isEmpty());
        getFooter().add(new Button("Đóng", e -> close()), go);
    }

    private void open(Button button) {
        if (need.getValue().isBlank()) {
            need.setInvalid(true);
            need.setErrorMessage("Ghi nhu cầu, ví dụ “làm bể nước”.");
            return;
        }
        button.setEnabled(false);
        var task = new BusyTask("Đang mở hồ sơ");
        body.add(task);
        var words = need.getValue();
        task.start(progress -> desk.acts().bulk().open(preview.able(), words, progress::at), result -> {
            draft.clear();
            close();
            Notices.success("Đã mở " + VietnameseFormat.number(result.opened()) + " hồ sơ"
                    + (result.skipped().isEmpty()
                            ? "."
                            : ", không mở được " + result.skipped().size() + ": "
                                    + result.skipped().getFirst().reason()));
            changed.run();
        });
    }

    private static UnorderedList names(List<String> lines) {
        var list = new UnorderedList();
        lines.stream().limit(100).forEach(line -> list.add(new ListItem(line)));
        if (lines.size() > 100) {
            list.add(new ListItem("… và " + (lines.size() - 100) + " hộ nữa"));
        }
        return list;
    }
}
