package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import vn.tungho.assignment.Assignment;
import vn.tungho.assignment.Helper;
import vn.tungho.assignment.NeedDuties;
import vn.tungho.assignment.Reminder;
import vn.tungho.assignment.VisitReminders;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The cell's secretary reminds a helper and writes down the day he promised; or gives his households to somebody else (R-VISIT-MONTHLY). */
@org.springframework.stereotype.Component
class UrgeForms implements TaskForm {
    private final HelpDesk desk;

    UrgeForms(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(NeedDuties.UNANSWERED, VisitReminders.SECRETARY);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var assignment = desk.answers().find(Long.parseLong(item.businessKey()));
        var helper = desk.helpers().find(assignment.actingHelperId(desk.today()));
        var body = new Div(who(assignment, helper), new Form(item, assignment, helper, frame));
        if (item.kind().equals(VisitReminders.SECRETARY)) {
            body.add(new Card(
                    "Bận lâu thì bàn giao",
                    new Paragraph("Bạn đề nghị, người nhận ký thì có hiệu lực; người giao được báo."),
                    PathLink.button(
                            "Bàn giao hộ cho người khác",
                            AssignmentNavigation.HANDOVER + "/" + assignment.helperId())));
        }
        body.addClassName("th-stack-v");
        return body;
    }

    private Card who(Assignment assignment, Helper helper) {
        var last = assignment.lastVisitOn();
        var facts = new FactList()
                .fact("Người giúp", helper.fullName() + ", " + helper.jobTitle())
                .fact("Điện thoại", helper.phone())
                .fact("Thăm gần nhất", last == null ? "chưa thăm lần nào" : VietnameseFormat.date(last));
        desk.urges()
                .of(assignment.assignmentId())
                .forEach(u -> facts.fact(
                        "Đã nhắc " + VietnameseFormat.date(u.urgedOn()),
                        u.what() + ", hẹn " + VietnameseFormat.date(u.promisedOn())
                                + (u.words().isBlank() ? "" : " – " + u.words()) + " (" + u.urgedBy() + ")"));
        var card = new Card("Người cần nhắc", facts);
        var links = new Div();
        links.addClassName("th-row");
        if (helper.phone() != null) {
            var call = new Anchor("tel:" + helper.phone(), "Gọi " + helper.phone());
            call.addClassName("th-button");
            links.add(call);
        }
        links.add(PathLink.button("Xem hồ sơ hộ", RegistryNavigation.household(assignment.householdId())));
        card.add(links);
        return card;
    }

    private final class Form extends ActForm {
        private final WorkItem item;
        private final Assignment assignment;
        private final Helper helper;
        private final DayField promised;
        private final TextField words = new TextField("Lời nhắn gửi người giúp (không bắt buộc)");
        private final RecordForm<Reminder> answers;

        Form(WorkItem item, Assignment assignment, Helper helper, TaskFrame frame) {
            super(desk.drafts(), desk.person(), "urge-" + item.workItemId(), frame, "Đã nhắc, ghi ngày hẹn");
            this.item = item;
            this.assignment = assignment;
            this.helper = helper;
            promised = new DayField(
                    item.kind().equals(NeedDuties.UNANSWERED) ? "Hẹn trả lời ngày" : "Hẹn thăm ngày",
                    null,
                    desk.urges().latest());
            promised.from(desk.today());
            words.setWidthFull();
            body(
                    false,
                    new Card(
                            "Đã nhắc, hẹn ngày…",
                            new Paragraph(
                                    "Việc này xong khi ghi ngày hẹn; người giúp được báo. Qua ngày hẹn mà chưa làm, việc trở lại với bạn."),
                            promised,
                            words));
            answers = binds(Reminder.class).field("promisedOn", promised).field("words", words);
        }

        @Override
        protected String act() {
            var said = answers.data();
            desk.urges().urge(item.kind(), assignment.assignmentId(), said.promisedOn(), said.words());
            return "Đã nhắc " + helper.fullName() + ", hẹn ngày " + VietnameseFormat.date(said.promisedOn()) + ".";
        }
    }
}
