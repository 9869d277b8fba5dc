package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import vn.tungho.assignment.RequestReply;
import vn.tungho.assignment.VisitRequest;
import vn.tungho.assignment.VisitRequests;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The officer reads what a helper asks or reports, and answers: by a support case, or in words that reach him (R-VISIT-ASK). */
@org.springframework.stereotype.Component
class AnswerRequestForm implements TaskForm {
    private final HelpDesk desk;

    AnswerRequestForm(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(VisitRequests.KIND);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var request = desk.requests().get(VisitRequests.idOf(item));
        var body = new Div(said(request), new Form(request, frame));
        body.addClassName("th-stack-v");
        return body;
    }

    private Card said(VisitRequest r) {
        var card = new Card(
                r.kind().label(),
                new FactList()
                        .fact("Hộ", r.headName())
                        .fact("Người giúp", r.askedBy())
                        .fact("Ghi ngày", VietnameseFormat.date(r.askedAt().toLocalDate()))
                        .fact("Lời người giúp", r.words()));
        var links = new Div();
        links.addClassName("th-row");
        var open = desk.requests().openPath(r);
        if (open != null && r.kind() == VisitRequest.Kind.SUPPORT) {
            var link = PathLink.button("Lập hồ sơ hỗ trợ", open);
            link.addClassName("th-primary");
            links.add(link);
        }
        links.add(PathLink.button("Phương án, chuyến thăm của hộ", AssignmentNavigation.household(r.householdId())));
        card.add(links);
        return card;
    }

    private final class Form extends ActForm {
        private final VisitRequest request;
        private final TextArea answer = new TextArea("Trả lời người giúp: xã làm gì, khi nào");
        private final RecordForm<RequestReply> answers;

        Form(VisitRequest request, TaskFrame frame) {
            super(desk.drafts(), desk.person(), "visit-request-" + request.requestId(), frame, "Trả lời");
            this.request = request;
            answer.setWidthFull();
            var card = new Card(
                    request.kind() == VisitRequest.Kind.SUPPORT ? "Hoặc trả lời bằng lời" : "Trả lời",
                    new Paragraph("Người giúp đọc trả lời ở “Hộ của tôi” và trong hộp thông báo."),
                    answer);
            body(false, card);
            answers = binds(RequestReply.class).field("answer", answer);
        }

        @Override
        protected String act() {
            desk.requests().answer(request.requestId(), answers.data().answer());
            return "Đã trả lời " + request.askedBy() + " về hộ " + request.headName() + ".";
        }
    }
}
