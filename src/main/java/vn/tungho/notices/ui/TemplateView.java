package vn.tungho.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tungho.notices.NoticeTemplate;
import vn.tungho.notices.TemplateService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;

/** The words of every notice, to be changed by an administrator. */
@Route(NoticesNavigation.WORDS)
@PageTitle("Lời thông báo · Từng Hộ")
@RolesAllowed("ADMINISTRATOR")
class TemplateView extends Div {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("change", "loại hộ thay đổi thế nào"),
            Map.entry("code", "mã tra cứu"),
            Map.entry("commune", "tên xã"),
            Map.entry("complaint", "thời hiệu khiếu nại"),
            Map.entry("conclusion", "kết luận"),
            Map.entry("count", "số phát hiện"),
            Map.entry("date", "ngày"),
            Map.entry("day", "ngày"),
            Map.entry("due", "hạn"),
            Map.entry("kind", "loại việc"),
            Map.entry("number", "số văn bản"),
            Map.entry("outcome", "kết quả"),
            Map.entry("place", "địa điểm"),
            Map.entry("plan", "tên cuộc giám sát"),
            Map.entry("posting", "thời hạn niêm yết"),
            Map.entry("reason", "lý do"),
            Map.entry("register", "số trong sổ khiếu nại"),
            Map.entry("result", "kết quả giải quyết"),
            Map.entry("session", "ngày giám sát"),
            Map.entry("term", "thời hạn trả lời"),
            Map.entry("village", "tên thôn"));

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
        var subject = "";
        for (var template : templates.all()) {
            var next = subject(template);
            if (!next.equals(subject)) {
                cards.add(new H2(next));
                subject = next;
            }
            cards.add(card(template));
        }
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
        var fields = new Div(title, body);
        fields.addClassName("th-stack-v");
        var draft = DraftFields.mine("notice-template/" + template.template())
                .madeOn(template.version())
                .on(fields);
        var words = new Paragraph(
                template.words().isEmpty()
                        ? "Không có ô để điền."
                        : "Các ô: "
                                + template.words().stream()
                                        .map(TemplateView::meaning)
                                        .collect(Collectors.joining("; "))
                                + ".");
        words.addClassName("th-muted");
        var actions = new Div(new Button("Lưu lời này", e -> save(draft, template, title.getValue(), body, errors)));
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
        var heading = template.occasion().isEmpty() ? template.title() : template.occasion();
        var card = new Card(heading, errors, fields, words, actions);
        card.addClassName("th-form");
        return card;
    }

    /** What a template is about, by the first word of its name. */
    private static String subject(NoticeTemplate template) {
        return switch (template.template().split("-", 2)[0]) {
            case "board", "objection" -> "Ý kiến về danh sách niêm yết";
            case "complaint" -> "Khiếu nại";
            case "inyear" -> "Giấy đề nghị trong năm";
            case "monitoring" -> "Giám sát của Mặt trận";
            default -> "Việc khác";
        };
    }

    private static String meaning(String word) {
        var what = MEANINGS.get(word);
        return what == null ? "{" + word + "}" : "{" + word + "} là " + what;
    }

    private void save(DraftFields draft, NoticeTemplate template, String title, TextArea body, ErrorSummary errors) {
        errors.clear();
        try {
            errors.show(draft.problems());
            if (!draft.problems().isEmpty()) {
                return;
            }
            draft.perform(() -> templates.change(template, title, body.getValue()));
            Notices.success("Đã lưu lời thông báo.");
            show();
        } catch (BusinessException e) {
            errors.show(List.of(new ErrorSummary.Problem(e.getMessage(), body)));
        }
    }
}
