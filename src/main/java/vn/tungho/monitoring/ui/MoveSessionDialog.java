package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.NewSessionDay;
import vn.tungho.monitoring.PlanState;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.ChosenFiles;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.DocumentNumberField;

/** Puts the session on another day; after the notice with the body's new day to report and, for a shorter time, its written consent. */
class MoveSessionDialog {
    private final MonitoringDesk desk;
    private final MonitoringPlan plan;
    private final Runnable done;
    private final DayField day;
    private final DayField reportDue;
    private final TextArea reason = Asked.one(new TextArea("Lý do dời"));
    private final DocumentNumberField consentNumber = new DocumentNumberField("Số văn bản đồng ý của xã", "45/UBND-VP");
    private final DayField consentOn;
    private final Div consent = new Div();
    private final ChosenFiles scan =
            new ChosenFiles(new Button("Thêm bản quét văn bản đồng ý", VaadinIcon.FILE_ADD.create()), 1);

    MoveSessionDialog(MonitoringDesk desk, MonitoringPlan plan, Runnable done) {
        this.desk = desk;
        this.plan = plan;
        this.done = done;
        var first = desk.plans().earliestSession();
        day = new DayField("Ngày giám sát mới", first, null);
        reportDue = new DayField("Xã nộp báo cáo chậm nhất", desk.moves().usualReportDue(first), null);
        consentOn = new DayField("Ngày của văn bản", null, desk.today());
        day.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                reportDue.setValue(desk.moves().usualReportDue(e.getValue()));
            }
        });
        reportDue.setVisible(plan.state() == PlanState.REPORT);
        reason.setMaxLength(400);
        reason.setWidthFull();
        consent.setVisible(plan.state() != PlanState.NOTICE);
        consent.addClassNames("th-stack-v", "th-form");
        consent.add(
                new Paragraph("Chỉ khi dời sang trước " + VietnameseFormat.weekdayDate(first)
                        + " hoặc rút ngắn thời gian xã báo cáo: ghi văn bản đồng ý của xã, hoặc tải bản quét."),
                consentNumber,
                consentOn,
                scan);
    }

    void open() {
        new ActDialog("Dời buổi giám sát", consequence(), this::move, done, day, reportDue, reason, consent)
                .about("monitoring-plan/" + plan.planId(), plan.sessionOn())
                .open();
    }

    private String consequence() {
        return plan.state() == PlanState.NOTICE
                ? "Hạn gửi thông báo và hạn báo cáo của xã dời theo."
                : "Xã đã được báo ngày cũ, nên dời là một thông báo mới: xã được báo ngay ngày mới và hạn báo cáo mới.";
    }

    private void move() {
        desk.moves()
                .move(
                        plan.planId(),
                        new NewSessionDay(
                                day.given(),
                                reportDue.isVisible() ? reportDue.given() : null,
                                reason.getValue(),
                                consentNumber.number(),
                                consentOn.getValue(),
                                scan.files().stream()
                                        .map(f -> new NewSessionDay.Scan(f.fileName(), f.mediaType(), f.content()))
                                        .findFirst()
                                        .orElse(null)));
    }
}
