package vn.tungho.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.tungho.notices.InboxService;
import vn.tungho.notices.Notice;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** What the person at work was told, newest first. Opening the page of a notice marks it as read. */
@Route(NoticesNavigation.INBOX)
@PageTitle("Thông báo · Từng Hộ")
@PermitAll
class InboxView extends Div {
    private final InboxService inbox;
    private final EmailField email = new EmailField("Báo tin qua thư điện tử");
    private final ErrorSummary errors = new ErrorSummary();
    private final KeysetList<Notice> list;
    private final Card mail = new Card("Nhận tin ngoài hệ thống");
    private final DraftFields draft;

    InboxView(InboxService inbox) {
        this.inbox = inbox;
        addClassName("th-stack-v");
        list = new KeysetList<>(
                (after, limit) -> inbox.page(after == null ? Long.MAX_VALUE : after.noticeId(), limit),
                this::card,
                () -> new EmptyState("Chưa có thông báo nào", "Khi có việc liên quan đến bạn, hệ thống sẽ báo ở đây."));
        var all = new Button("Đánh dấu đã đọc hết", e -> {
            inbox.markAllRead();
            list.reload();
        });
        add(
                new PageHeader("Thông báo", "Việc của bạn vẫn nằm ở trang đầu; đây là những tin để biết.", all),
                list,
                mail);
        fillMail();
        draft = DraftFields.mine("inbox/email").on(mail);
        list.reload();
    }

    private void fillMail() {
        email.setValue(inbox.email().orElse(""));
        email.setHelperText("Thư chỉ nói có tin mới, không ghi tên ai. Bỏ trống thì không gửi thư.");
        email.setMaxLength(200);
        email.setWidthFull();
        mail.add(errors, email, new Button("Lưu địa chỉ thư", e -> save()));
        mail.addClassName("th-form");
    }

    private void save() {
        errors.clear();
        try {
            draft.perform(() -> inbox.putEmail(email.getValue()));
            Notices.success(email.isEmpty() ? "Đã thôi gửi thư." : "Đã lưu. Từ nay có tin mới sẽ có thư báo.");
        } catch (BusinessException e) {
            errors.show(List.of(new ErrorSummary.Problem(e.getMessage(), email)));
        }
    }

    private Card card(Notice notice) {
        var title = new Span(notice.title());
        title.addClassName("th-strong");
        var when = new Span(VietnameseFormat.dateTime(notice.createdAt()));
        when.addClassName("th-muted");
        var line = new Div(title, when);
        line.addClassName("th-row");
        var card = new Card(line, new Paragraph(notice.body()));
        if (notice.readAt() == null) {
            line.addComponentAsFirst(new StatusBadge("Chưa đọc", Tone.WARN));
            var read = new Button(notice.link().isEmpty() ? "Đã đọc" : "Mở xem", e -> {
                inbox.markRead(notice.noticeId());
                if (notice.link().isEmpty()) {
                    list.reload();
                } else {
                    open(notice);
                }
            });
            card.add(new Div(read));
        } else if (!notice.link().isEmpty()) {
            card.add(new Div(new Button("Mở xem", e -> open(notice))));
        }
        return card;
    }

    private void open(Notice notice) {
        getUI().ifPresent(ui -> ui.navigate(notice.link()));
    }
}
