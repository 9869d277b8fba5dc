package vn.tungho.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import vn.tungho.complaint.ComplaintEscalations;
import vn.tungho.complaint.ComplaintService;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The forms of all steps of a complaint, with what is on file beside them. */
@org.springframework.stereotype.Component
class ComplaintTask implements TaskForm {
    private final ComplaintPages pages;

    ComplaintTask(ComplaintPages pages) {
        this.pages = pages;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                "considerComplaint",
                "verifyComplaint",
                "inviteDialogue",
                "holdDialogue",
                "settleComplaint",
                "sendDecision",
                "publishDecision",
                "sendSuspension",
                "continueSettlement",
                "sendContinuation",
                "sendTermination",
                ComplaintEscalations.KIND);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var c = pages.complaints().find(Long.parseLong(item.businessKey()));
        return switch (item.kind()) {
            case "considerComplaint" -> new ConsiderForm(pages, c, frame);
            case "verifyComplaint" -> new VerifyForm(pages, c, frame);
            case "inviteDialogue" -> new InviteForm(pages, c, frame);
            case "holdDialogue" -> new HoldForm(pages, c, frame);
            case "settleComplaint" -> new SettleForm(pages, c, frame);
            case "continueSettlement" -> new ResumeForm(pages, c, frame);
            case ComplaintEscalations.KIND -> new UrgeForm(pages, c, item, frame);
            default -> new SendForm(pages, c, item.kind(), frame);
        };
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        return Optional.of(new Facts(pages, pages.complaints().open(Long.parseLong(item.businessKey()))));
    }

    /** The complaint beside the form. */
    @StyleSheet("context://css/complaint.css")
    private static final class Facts extends Div {
        Facts(ComplaintPages pages, ComplaintService.File file) {
            addClassName("th-stack-v");
            add(ComplaintParts.complaint(pages, file));
            ComplaintParts.settlement(file).ifPresent(this::add);
            ComplaintParts.steps(pages, file).ifPresent(this::add);
            add(
                    ComplaintParts.terms(file),
                    PathLink.button(
                            "Mở cả hồ sơ",
                            ComplaintNavigation.complaint(file.complaint().complaintId())));
        }
    }
}
