package vn.tungho.inyear.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import vn.tungho.inyear.InYearEscalations;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The forms of all steps of a request, with its facts beside them. */
@org.springframework.stereotype.Component
class InYearTask implements TaskForm {
    private final InYearDesk desk;

    InYearTask(InYearDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                "takeInRequest",
                "screenRequest",
                "assignSurveyor",
                "refuseRequest",
                "decideRequest",
                "surveyIncome",
                "postIncome",
                "confirmIncomePosting",
                "reverifyIncome",
                InYearEscalations.KIND);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var r = desk.requests().find(Long.parseLong(item.businessKey()));
        return switch (item.kind()) {
            case "takeInRequest" -> new TakeInForm(desk, r, frame);
            case "screenRequest" -> new ScreenForm(desk, r, frame);
            case "assignSurveyor" -> new AssignForm(desk, r, frame);
            case "surveyIncome" -> new SurveyIncomeForm(desk, r, frame);
            case "postIncome" -> new PostIncomeForm(desk, r, frame);
            case "confirmIncomePosting" -> new ConfirmIncomeForm(desk, r, frame);
            case "reverifyIncome" -> new ReverifyIncomeForm(desk, r, frame);
            case "decideRequest", "refuseRequest" -> new DecideForm(desk, r, frame);
            default -> new UrgeRequestForm(desk, r, item, frame);
        };
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        var r = desk.requests().find(Long.parseLong(item.businessKey()));
        var facts = new Div(
                new RequestFacts(desk, r), PathLink.button("Mở giấy đề nghị", InYearNavigation.request(r.requestId())));
        facts.addClassName("th-stack-v");
        return Optional.of(facts);
    }
}
