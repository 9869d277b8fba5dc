package vn.tungho.support.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import vn.tungho.shared.ui.Card;
import vn.tungho.support.CaseDocument;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** Which papers came. */
class ReceiveForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final CheckboxGroup<CaseDocument> papers = new CheckboxGroup<>("Giấy tờ đã nhận");

    ReceiveForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Tiếp nhận đề nghị");
        this.desk = desk;
        this.c = c;
        papers.setItems(desk.cases().documents(c.caseId()));
        papers.setItemLabelGenerator(d ->
                d.name() + (d.form() == null ? "" : " (" + d.form() + ")") + (d.isRequired() ? " – bắt buộc" : ""));
        papers.addThemeName("vertical");
        papers.addClassName("th-support-choices");
        body(
                false,
                new Card(
                        new Paragraph(
                                "Đánh dấu giấy tờ hộ đã nộp. Thiếu giấy bắt buộc thì hướng dẫn hộ bổ sung, chưa tiếp nhận."),
                        papers));
    }

    @Override
    protected String act() {
        desk.acts()
                .intake()
                .receive(
                        c.caseId(),
                        papers.getValue().stream().map(CaseDocument::documentNo).collect(Collectors.toSet()));
        return "Đã tiếp nhận đề nghị của " + c.subject() + ". Việc tiếp theo là xác minh tại nhà.";
    }
}
