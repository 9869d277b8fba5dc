package vn.tungho.terms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.terms.LegalTextService;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The second administrator's work: what was entered with its two answers, as on the page of the texts. */
@org.springframework.stereotype.Component
class ConfirmLegalTextForm implements TaskForm {
    private final LegalTextService texts;
    private final CurrentUser current;

    ConfirmLegalTextForm(LegalTextService texts, CurrentUser current) {
        this.texts = texts;
        this.current = current;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(LegalTextService.CONFIRM);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new Waiting(Long.parseLong(item.businessKey()), frame);
    }

    @StyleSheet("context://css/standard.css")
    private class Waiting extends Div {
        Waiting(long entryId, TaskFrame frame) {
            addClassNames("th-standard", "th-stack-v");
            var waiting = texts.waiting(entryId);
            if (waiting.isEmpty()) {
                add(new Paragraph("Số, ngày này đã được xử lý. Hãy tải lại danh sách việc."));
            }
            waiting.ifPresent(t -> add(new LegalTextCard(
                    texts, t, current.require(), () -> frame.done("Đã xử lý số, ngày văn bản làm căn cứ."))));
            add(PathLink.button("Xem mọi văn bản", TermPages.TEXTS));
        }
    }
}
