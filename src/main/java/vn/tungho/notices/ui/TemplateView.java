package vn.tungho.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tungho.notices.NoticeTemplate;
import vn.tungho.notices.TemplateService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;

/** The words of every notice, to be changed by an administrator. */
@Route(NoticesNavigation.WORDS)
@PageTitle("Lời thông báo · Từng Hộ")
@RolesAllowed("ADMINISTRATOR")
class TemplateView extends Div {
    private final TemplateService templates;
    private final Div cards = new Div();

    TemplateView(TemplateService templates) {
        this.templates = templates;
        addClassName("th-stack-v");
        cards.addClassName("th-stack-v");
        add(
                new PageHeader(
                        "Lời thông báo",
                        "Chữ trong ngoặc nhọn được hệ thống điền khi gửi. Sửa ở đây có hiệu lực với tin gửi sau đó."),
                cards);
        show();
    }

    private void show() {
        cards.removeAll();
        templates.all().forEach(t -> cards.add(card(t)));
    }

    private Card card(NoticeTemplate template) {
        var errors = new ErrorSummary();
        var title = new TextField("Tiêu đề");
        title.setValue(template.title());
        title.setMaxLength(200);
        title.setWidthFull();
        var body = new TextArea("Nội dung");
        body.setValue(template.body());
        body.setMaxLength(2000);
        body.setWidthFull();
        var words = new Paragraph(
                template.words().isEmpty()
                        ? "Không có ô để điền."
                        : "Các ô: {" + String.join("}, {", template.words()) + "}");
        words.addClassName("th-muted");
        var actions = new Div(new Button("Lưu lời này", e -> save(template, title.getValue(), body, errors)));
        actions.addClassName("th-row");
        var first = template.firstTitle();
        var firstBody = template.firstBody();
        if (first != null
                && firstBody != null
                && !(first.equals(template.title()) && firstBody.equals(template.body()))) {
            actions.add(new Button("Lấy lại lời ban đầu", e -> {
                title.setValue(first);
                body.setValue(firstBody);
            }));
        }
        var card = new Card(template.title(), errors, title, body, words, actions);
        card.addClassName("th-form");
        return card;
    }

    private void save(NoticeTemplate template, String title, TextArea body, ErrorSummary errors) {
        errors.clear();
        try {
            templates.change(template, title, body.getValue());
            Notices.success("Đã lưu lời thông báo.");
            show();
        } catch (BusinessException e) {
            errors.show(List.of(new ErrorSummary.Problem(e.getMessage(), body)));
        }
    }
}
