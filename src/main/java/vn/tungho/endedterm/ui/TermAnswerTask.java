package vn.tungho.endedterm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import vn.tungho.shared.ui.Card;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The officer's answer about a term that had ended when a day off was entered. */
@org.springframework.stereotype.Component
class TermAnswerTask implements TaskForm {
    private final TermDesk desk;

    TermAnswerTask(TermDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("answerEndedTerm");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new TermAnswerForm(desk, desk.questions().find(Long.parseLong(item.businessKey())), frame);
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        var question = desk.questions().find(Long.parseLong(item.businessKey()));
        return Optional.of(new Div(new Card("Thời hạn", desk.facts(question), desk.links(question))));
    }
}
