package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.ReverificationService;
import vn.tungho.review.SheetService;
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.shared.AppClock;
import vn.tungho.standard.StandardService;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The second look at a household: the same sheet, without what the first one said. */
@org.springframework.stereotype.Component
class ReverifyForm implements TaskForm {
    private final ReverificationService reverifications;
    private final SheetService sheets;
    private final HouseholdService households;
    private final StandardService standards;
    private final AppClock clock;

    ReverifyForm(
            ReverificationService reverifications,
            SheetService sheets,
            HouseholdService households,
            StandardService standards,
            AppClock clock) {
        this.reverifications = reverifications;
        this.sheets = sheets;
        this.households = households;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("reverify");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var objectionId = Long.parseLong(item.businessKey());
        var caseId = reverifications.find(objectionId).caseId();
        var page = sheets.openReverification(caseId, objectionId);
        var members = new MembersPart(households.members(page.reviewCase().householdId()), clock.today());
        return new SheetPanel(page, members, true, standards, new SheetActs() {
            @Override
            public LocalDateTime save(Map<String, String> answers, Map<String, String> reasons) {
                reverifications.saveDraft(objectionId, answers, reasons);
                frame.draftSaved(clock.now());
                return clock.now();
            }

            @Override
            public boolean forward(String label, Runnable next) {
                frame.mainAction(label, next);
                return true;
            }

            @Override
            public Component submit(Map<String, String> answers, SheetAccount account) {
                reverifications.reverify(objectionId, answers, account);
                frame.done("Đã gửi phiếu phúc tra hộ " + page.reviewCase().headName() + ".");
                return new Div(new Paragraph("Đã gửi phiếu phúc tra."));
            }
        });
    }
}
