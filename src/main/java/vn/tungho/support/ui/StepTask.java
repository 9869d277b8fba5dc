package vn.tungho.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.support.ApprovalCorrections;
import vn.tungho.support.SupportCase;
import vn.tungho.support.SupportEscalations;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The forms of all steps of a case, with the case's facts beside them. */
@org.springframework.stereotype.Component
class StepTask implements TaskForm {
    private final SupportDesk desk;

    StepTask(SupportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                "receiveRequest",
                "verifyConditions",
                "recordSelection",
                "postSelected",
                "confirmSelectedPosting",
                "approveSupport",
                "deliverStage",
                "checkUse",
                "settleReturn",
                "resumeCase",
                ApprovalCorrections.SIGN,
                SupportEscalations.KIND);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var c = desk.cases().find(Long.parseLong(item.businessKey()));
        return switch (item.kind()) {
            case "receiveRequest" -> new ReceiveForm(desk, c, frame);
            case "verifyConditions" ->
                desk.programmes().book().asksHouse(c.programmeEditionId())
                        ? new VerifyHouseForm(desk, c, frame)
                        : new VerifyForm(desk, c, frame);
            case "recordSelection" -> new SelectionForm(desk, c, frame);
            case "postSelected" -> new PostForm(desk, c, frame);
            case "confirmSelectedPosting" -> new ConfirmForm(desk, c, frame);
            case "approveSupport" -> new ApproveForm(desk, c, frame);
            case "deliverStage" -> new DeliverForm(desk, c, frame);
            case "checkUse" -> new UseCheckForm(desk, c, frame);
            case "settleReturn" -> new ReturnForm(desk, c, frame);
            case "resumeCase" -> new ResumeForm(desk, c, frame);
            case ApprovalCorrections.SIGN -> new ApprovalChangeForm(desk, c, frame);
            default -> new UrgeForm(desk, item, frame);
        };
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        var c = desk.cases().find(Long.parseLong(item.businessKey()));
        return Optional.of(new Facts(desk, c));
    }

    /** The case beside the form. */
    @StyleSheet("context://css/support.css")
    private static final class Facts extends Div {
        Facts(SupportDesk desk, SupportCase c) {
            addClassName("th-stack-v");
            add(new CaseFacts(desk, c));
            if (!desk.cases().findings(c.caseId()).isEmpty()) {
                add(CaseParts.findings(desk, c));
            }
            if (desk.edition(c).isSelectionNeeded()) {
                add(CaseParts.selection(desk, c));
            }
            if (c.approvedAmount() != null) {
                add(new DeliveryCard(desk, c, () -> {}));
            }
            add(PathLink.button("Mở cả hồ sơ", SupportNavigation.supportCase(c.caseId())));
        }
    }
}
