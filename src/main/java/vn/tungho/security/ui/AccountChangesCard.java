package vn.tungho.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.tungho.security.AccountChange;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ConfirmButton;

/** What one administrator asked for this account and a second one confirms or refuses. */
class AccountChangesCard extends Card {
    AccountChangesCard(
            List<AccountChange> open, String me, Consumer<AccountChange> confirm, Consumer<AccountChange> refuse) {
        super(
                "Chờ quản trị thứ hai",
                new Paragraph("Hãy hỏi lại người dùng bằng cách khác (gặp, gọi số đã biết) trước khi xác nhận."));
        for (var change : open) {
            var mine = change.askedBy().equals(me);
            var what = new Span(change.kind().label()
                    + (change.roles().isEmpty() ? "" : " thành: " + GrantsEditor.words(change.roles())));
            what.addClassName("th-strong");
            var who = new Span(change.askerName() + " đề nghị lúc " + VietnameseFormat.dateTime(change.askedAt()));
            who.addClassName("th-muted");
            var row = new Div(what, who);
            row.addClassName("th-row");
            if (!mine) {
                row.add(new ConfirmButton("Xác nhận", () -> confirm.accept(change)));
            }
            row.add(new Button(mine ? "Rút đề nghị" : "Từ chối", e -> refuse.accept(change)));
            add(row);
        }
    }
}
