package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.Card;
import vn.tungho.support.CaseDocument;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** Which papers came. */
class ReceiveForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final TaskFrame frame;
    private final CheckboxGroup<CaseDocument> papers = new CheckboxGroup<>("Giấy tờ đã nhận");

    ReceiveForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Tiếp nhận đề nghị");
        this.desk = desk;
        this.c = c;
        this.frame = frame;
        papers.setItems(desk.cases().documents(c.caseId()));
        papers.setItemLabelGenerator(d ->
                d.name() + (d.form() == null ? "" : " (" + d.form() + ")") + (d.isRequired() ? " – bắt buộc" : ""));
        papers.setValue(desk.cases().documents(c.caseId()).stream()
                .filter(d -> d.receivedOn() != null)
                .collect(Collectors.toSet()));
        papers.addThemeName("vertical");
        papers.addClassName("th-support-choices");
        body(
                false,
                new Card(
                        new Paragraph(
                                "Đánh dấu giấy tờ hộ đã nộp. Thiếu giấy bắt buộc thì hướng dẫn hộ bổ sung, chưa tiếp nhận."),
                        papers));
        if (desk.acts().papers().mayAsk(c)) {
            add(supplement());
        }
    }

    /** The applicant's own term for papers: asked in writing, stopped in writing when it is over. */
    private Card supplement() {
        var card = new Card("Hộ còn thiếu giấy tờ");
        var due = c.stepDueOn();
        if (c.stepRule() == null || due == null) {
            var remote = new Checkbox("Hộ ở vùng đặc biệt khó khăn (thời hạn dài hơn)");
            card.add(
                    new Paragraph("Thời hạn hộ bổ sung: "
                            + length(desk.edition(c).supplementRule()) + "; vùng đặc biệt khó khăn: "
                            + length(desk.edition(c).supplementRemoteRule()) + "."),
                    remote,
                    new Button("Yêu cầu hộ bổ sung bằng văn bản", e -> ask(remote.getValue())));
        } else {
            card.add(new Paragraph("Đã yêu cầu hộ bổ sung giấy tờ, hạn đến hết " + VietnameseFormat.date(due) + "."));
            if (desk.today().isAfter(due)) {
                card.add(new Button("Dừng vì hộ không bổ sung", e -> stop()));
            }
        }
        return card;
    }

    private String length(@Nullable String rule) {
        return rule == null ? "không có" : desk.calendar().rule(rule).length();
    }

    private void ask(boolean isRemote) {
        try {
            var due = desk.acts().papers().ask(c.caseId(), received(), isRemote);
            frame.done("Đã yêu cầu bổ sung giấy tờ, hạn đến hết " + VietnameseFormat.date(due)
                    + ". In văn bản ở trang hồ sơ.");
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private void stop() {
        new ActDialog(
                        new ActDialog.Words(
                                "Dừng giải quyết",
                                "Hồ sơ kết thúc; hộ được báo bằng văn bản và có thể đề nghị lại khi đủ giấy tờ.",
                                "Dừng giải quyết",
                                "Để sau",
                                "Đã dừng. In thông báo ở trang hồ sơ."),
                        () -> desk.acts().papers().stop(c.caseId()),
                        () -> frame.done("Đã dừng giải quyết vì hộ không bổ sung giấy tờ."))
                .open();
    }

    private Set<Integer> received() {
        return papers.getValue().stream().map(CaseDocument::documentNo).collect(Collectors.toSet());
    }

    @Override
    protected String act() {
        desk.acts().intake().receive(c.caseId(), received());
        return "Đã tiếp nhận đề nghị của " + c.subject() + ". Việc tiếp theo là xác minh tại nhà.";
    }
}
