package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import vn.tungho.monitoring.BodyReport;
import vn.tungho.monitoring.MonitoringEscalations;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.PlanNotice;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The forms of all steps of a plan, with the plan beside them. */
@org.springframework.stereotype.Component
class MonitoringTaskForms implements TaskForm {
    private final MonitoringDesk desk;

    MonitoringTaskForms(MonitoringDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                "sendNotice",
                "submitReport",
                "recordSession",
                "writeResult",
                "conclude",
                "answerFindings",
                "urgeAnswers",
                "pressAnswers",
                "checkRemedies",
                MonitoringEscalations.KIND);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var plan = desk.plans().find(Long.parseLong(item.businessKey()));
        var form = new MonitoringForm(desk, item.kind(), plan.planId(), frame);
        return switch (item.kind()) {
            case "sendNotice" -> notice(form, plan);
            case "submitReport" -> report(form, plan);
            case "recordSession" -> SessionForms.session(desk, form, plan);
            case "writeResult" -> SessionForms.result(desk, form, plan);
            case "conclude" -> SessionForms.conclude(desk, form, plan);
            case "answerFindings" -> new AnswerForm(desk, plan, frame);
            case "urgeAnswers" -> FollowUpForms.urge(desk, form, plan);
            case "pressAnswers" -> FollowUpForms.press(desk, form, plan);
            case "checkRemedies" -> new RemedyForm(desk, plan, frame);
            default -> FollowUpForms.call(desk, form, item);
        };
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        return Optional.of(new Facts(desk, desk.plans().find(Long.parseLong(item.businessKey()))));
    }

    private MonitoringForm notice(MonitoringForm form, MonitoringPlan plan) {
        var number = form.number("Số quyết định", "12/QĐ-MTTQ");
        var to = form.line("Nơi nhận", plan.object());
        var answers = form.to(PlanNotice.class).field("number", number).field("recipients", to);
        form.show(
                "Gửi thông báo",
                "Xã nhận quyết định, kế hoạch, đề cương và phải báo cáo; buổi giám sát ngày "
                        + VietnameseFormat.weekdayDate(plan.sessionOn()) + ".",
                () -> {
                    var notice = answers.data();
                    desk.sessions().sendNotice(plan.planId(), notice.number(), notice.recipients());
                    return "Đã gửi thông báo. Xã có việc gửi báo cáo.";
                },
                new Card(
                        "Văn bản",
                        new DocumentLinks(
                                "Quyết định, kế hoạch, đề cương",
                                "giam-sat-" + plan.planId() + "-quyet-dinh",
                                () -> desk.documents().notice(plan.planId()))),
                form(number, to));
        return form;
    }

    private MonitoringForm report(MonitoringForm form, MonitoringPlan plan) {
        var number = form.number("Số báo cáo", "45/BC-UBND");
        var signer = form.line("Người ký báo cáo", "Chủ tịch UBND xã");
        var content = form.text("Nội dung báo cáo");
        content.setMinRows(6);
        var answers = form.to(BodyReport.class)
                .field("number", number)
                .field("signer", signer)
                .field("content", content);
        var outline = new Card("Đề cương");
        plan.outline().lines().forEach(l -> outline.add(new Paragraph("• " + l)));
        form.show(
                "Gửi báo cáo",
                "Báo cáo gửi đoàn giám sát và không sửa được nữa.",
                () -> {
                    var report = answers.data();
                    desk.sessions().submitReport(plan.planId(), report.number(), report.signer(), report.content());
                    return "Đã gửi báo cáo cho đoàn giám sát.";
                },
                outline,
                form(number, signer, content));
        return form;
    }

    static Card form(Component... fields) {
        var card = new Card(fields);
        card.addClassName("th-form");
        return card;
    }

    /** The plan beside the form. */
    @StyleSheet("context://css/monitoring.css")
    @StyleSheet("context://css/registry.css")
    private static final class Facts extends Div {
        Facts(MonitoringDesk desk, MonitoringPlan plan) {
            addClassName("th-stack-v");
            add(PlanParts.steps(desk, plan));
            var findings = desk.findings().ofPlan(plan.planId());
            if (!findings.isEmpty()) {
                var card = new Card("Phát hiện");
                findings.forEach(f -> card.add(Badges.line(desk, f)));
                add(card);
            }
            add(PathLink.button("Mở cả kế hoạch", MonitoringNavigation.plan(plan.planId())));
        }
    }
}
