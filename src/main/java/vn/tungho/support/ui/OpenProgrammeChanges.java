package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.support.programme.EditionDiff;
import vn.tungho.support.programme.EditionDraft;
import vn.tungho.support.programme.ProgrammeChange;
import vn.tungho.support.programme.ProgrammeChangeService;

/** What waits for a second administrator: every line that changes, the document, and the two answers. */
class OpenProgrammeChanges extends Div {
    private final SupportDesk desk;
    private final ProgrammeChangeService changes;
    private final @Nullable String administrator;
    private final Runnable refresh;

    /** {@code administrator} is null for somebody who may only look. */
    OpenProgrammeChanges(
            SupportDesk desk,
            ProgrammeChangeService changes,
            @Nullable String administrator,
            List<ProgrammeChange> open,
            Runnable refresh) {
        this.desk = desk;
        this.changes = changes;
        this.administrator = administrator;
        this.refresh = refresh;
        addClassName("th-std-list");
        setVisible(!open.isEmpty());
        add(new H2("Chờ người thứ hai xác nhận (" + open.size() + ")"));
        open.forEach(c -> add(row(c)));
    }

    private Div row(ProgrammeChange c) {
        var head = new Span(c.kind().label() + ": " + c.name());
        head.addClassName("th-strong");
        var who = new Span("Lý do: " + c.reason() + " · " + c.enteredBy() + " đề nghị lúc "
                + VietnameseFormat.dateTime(c.enteredAt()));
        who.addClassName("th-muted");
        var words = new Div(head, lines(c), who);
        words.addClassName("th-std-words");
        var row = new Div(words, answers(c));
        row.addClassName("th-std-row");
        return row;
    }

    private UnorderedList lines(ProgrammeChange c) {
        var list = new UnorderedList();
        list.addClassName("th-support-diff");
        if (c.kind() == ProgrammeChange.Kind.RETIREMENT) {
            list.add(new ListItem("Ngày cuối áp dụng: " + VietnameseFormat.date(changes.lastDay(c))
                    + ". Hồ sơ đang làm vẫn đi tiếp."));
            return list;
        }
        var draft = changes.draft(c);
        var from = draft.validFromOn();
        if (from != null) {
            list.add(new ListItem("Áp dụng từ ngày " + VietnameseFormat.date(from)));
        }
        diff(c, draft)
                .forEach(l -> list.add(new ListItem(
                        l.what() + ": " + (l.before().isEmpty() ? "" : named(l.before()) + " → ") + named(l.after()))));
        return list;
    }

    private List<EditionDiff.Line> diff(ProgrammeChange c, EditionDraft draft) {
        var book = desk.programmes().book();
        return c.kind() == ProgrammeChange.Kind.PROGRAMME
                ? EditionDiff.words(draft).stream()
                        .filter(l -> !l.after().isEmpty() && !l.after().equals("không hỏi"))
                        .toList()
                : book.newest(c.programmeCode())
                        .map(e -> EditionDiff.of(EditionDraft.copy(book, book.programme(c.programmeCode()), e), draft))
                        .orElse(List.of());
    }

    /** A legal term by its name and length, anything else as it is. */
    private String named(String text) {
        return desk.calendar().rules().stream()
                .filter(r -> r.deadlineRule().equals(text))
                .findFirst()
                .map(r -> r.length() + " (" + r.name() + ")")
                .orElse(text.isEmpty() ? "để trống" : text);
    }

    private Div answers(ProgrammeChange c) {
        var side = new Div();
        side.addClassName("th-std-side");
        if (administrator == null) {
            return side;
        }
        if (c.enteredBy().equals(administrator)) {
            side.add(new Span("Chờ quản trị viên khác"), new Button("Rút lại", e -> refuse(c, "Rút lại đề nghị")));
            return side;
        }
        var confirm = new Button("Xác nhận đúng văn bản", e -> confirm(c));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        side.add(confirm, new Button("Không đúng", e -> refuse(c, "Không xác nhận")));
        return side;
    }

    private void confirm(ProgrammeChange c) {
        new ActDialog(
                        new ActDialog.Words(
                                "Xác nhận: " + c.name(),
                                "Bạn đã đối chiếu từng điều với văn bản. Quyền của mọi hộ được tính lại; hồ sơ đang làm giữ lần"
                                        + " ban hành của nó.",
                                "Xác nhận đúng văn bản",
                                "Để sau",
                                "Đã xác nhận."),
                        () -> changes.confirm(c.programmeChangeId()),
                        refresh)
                .open();
    }

    private void refuse(ProgrammeChange c, String title) {
        var reason = new TextField("Lý do");
        reason.setMaxLength(300);
        reason.setWidthFull();
        new ActDialog(
                        new ActDialog.Words(title + ": " + c.name(), "", title, "Để sau", "Đã ghi: " + title + "."),
                        () -> changes.refuse(c.programmeChangeId(), reason.getValue()),
                        refresh,
                        reason)
                .about("programme-change/" + c.programmeChangeId())
                .open();
    }
}
