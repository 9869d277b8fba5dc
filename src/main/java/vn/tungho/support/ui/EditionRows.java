package vn.tungho.support.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.support.programme.EditionDraft;

/** The papers and the stages of an edition as rows. */
final class EditionRows {
    private EditionRows() {}

    /** A paper that is asked for. */
    static final class PaperRow extends Div {
        private final TextField name = new TextField("Tên giấy tờ");
        private final TextField form = new TextField("Số mẫu");
        private final Checkbox required = new Checkbox("Bắt buộc");

        PaperRow(EditionDraft.Paper paper) {
            addClassName("th-support-rowfields");
            name.setMaxLength(250);
            name.setValue(paper.name());
            form.setMaxLength(30);
            form.setValue(paper.form());
            required.setValue(paper.required());
            add(name, form, required);
        }

        EditionDraft.Paper paper() {
            return new EditionDraft.Paper(name.getValue(), form.getValue(), required.getValue());
        }
    }

    /** A part in which it is handed over. */
    static final class StageRow extends Div {
        private final TextField name = new TextField("Tên đợt");
        private final CountField share = Asked.one(new CountField("Phần chi (%)", 0, 100));
        private final Checkbox confirmed = new Checkbox("Đã đối chiếu văn bản");

        StageRow(EditionDraft.Stage stage) {
            addClassName("th-support-rowfields");
            name.setMaxLength(150);
            name.setValue(stage.name());
            share.write(stage.share());
            confirmed.setValue(stage.confirmed());
            add(name, share, confirmed);
        }

        EditionDraft.Stage stage() {
            // a share left empty is no share that could be summed up: -1 is refused at the field
            return new EditionDraft.Stage(
                    name.getValue(), Objects.requireNonNullElse(share.number(), -1), confirmed.getValue());
        }
    }

    static RowsEditor<PaperRow> papers(List<EditionDraft.Paper> papers) {
        var editor =
                new RowsEditor<>("Giấy tờ", "Thêm giấy tờ", () -> new PaperRow(new EditionDraft.Paper("", "", true)));
        papers.forEach(p -> editor.add(new PaperRow(p)));
        return editor;
    }

    static RowsEditor<StageRow> stages(List<EditionDraft.Stage> stages) {
        var editor = new RowsEditor<>(
                "Các đợt giao (cộng lại 100 %)", "Thêm đợt", () -> new StageRow(new EditionDraft.Stage("", 0, false)));
        stages.forEach(s -> editor.add(new StageRow(s)));
        return editor;
    }
}
