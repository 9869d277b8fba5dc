package vn.tungho.inyear.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import vn.tungho.inyear.ChangeReportService;
import vn.tungho.inyear.ReportPaper;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The officer sends the month's changes to the province. */
@org.springframework.stereotype.Component
class ChangeReportTask implements TaskForm {
    private final InYearDesk desk;

    ChangeReportTask(InYearDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ChangeReportService.KIND);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var report = desk.reports().find(item.businessKey());
        var errors = new ErrorSummary();
        var number = new DocumentNumberField("Số báo cáo", "12/BC-UBND");
        var send = new Card(number);
        send.addClassName("th-form");
        var paper = new RecordForm<>(ReportPaper.class, send).field("number", number);
        var draft = DraftFields.mine("change-report/" + report.key()).on(send);
        var page = new Div(errors, new Card("Biến động " + report.time(), new ReportTable(desk, report)), send);
        page.addClassName("th-stack-v");
        frame.mainAction("Gửi báo cáo lên tỉnh", () -> {
            if (!errors.passes(send, paper.problems())) {
                return;
            }
            try {
                draft.perform(
                        () -> desk.reports().send(report.key(), paper.data().number()));
                frame.done("Đã gửi báo cáo " + report.time() + ".");
            } catch (BusinessException e) {
                errors.show(e.getMessage());
            }
        });
        return page;
    }
}
