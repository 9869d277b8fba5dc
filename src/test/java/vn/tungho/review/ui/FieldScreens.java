package vn.tungho.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.standard.SheetOption;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.worklist.WorklistService;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** What the tests of the field side share: signing in, opening a task's form in a page, pressing and reading. */
@IntegrationTest
abstract class FieldScreens extends SpringBrowserlessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    WorklistService work;

    @Autowired
    List<TaskForm> forms;

    final Frame frame = new Frame();
    private final Div page = new Div();

    /** The page around a form, in memory. */
    static final class Frame implements TaskFrame {
        @Nullable String done;

        String label = "";
        Runnable action = () -> {};

        @Nullable LocalDateTime saved;

        @Override
        public void done(String message) {
            done = message;
        }

        @Override
        public void mainAction(String newLabel, Runnable newAction) {
            label = newLabel;
            action = newAction;
        }

        @Override
        public void checking(CheckAnswers page) {
            label = page.confirm().getText();
            action = page.confirm()::click;
        }

        @Override
        public void draftSaved(LocalDateTime at) {
            saved = at;
        }

        void press(String expected) {
            assertThat(label).isEqualTo(expected);
            action.run();
        }
    }

    void signIn(String username) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new UsernamePasswordAuthenticationToken(username, "n/a", List.of())));
    }

    /** Opens the form as the task page does; called again it shows what was kept. */
    void openTask(String kind, Object businessKey) {
        var item = work.requireMine(kind, businessKey);
        var form =
                forms.stream().filter(f -> f.kinds().contains(kind)).findFirst().orElseThrow();
        frame.saved = null;
        page.removeAll();
        UI.getCurrent().add(page);
        page.add(form.create(item, frame));
        form.facts(item).ifPresent(page::add);
    }

    void go(String path) {
        UI.getCurrent().navigate(path);
    }

    void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    String shown() {
        return page.getElement().getTextRecursively();
    }

    static String text(Object view) {
        return ((Component) view).getElement().getTextRecursively();
    }

    /** Answers every question on the page. */
    @SuppressWarnings("unchecked")
    void answer(Map<String, String> answers) {
        for (RadioButtonGroup<SheetOption> group : find(RadioButtonGroup.class).all().stream()
                .map(g -> (RadioButtonGroup<SheetOption>) g)
                .toList()) {
            group.getListDataView()
                    .getItems()
                    .filter(o -> answers.containsValue(o.code()) && isAnswer(group, o, answers))
                    .findFirst()
                    .ifPresent(group::setValue);
        }
    }

    private boolean isAnswer(RadioButtonGroup<SheetOption> group, SheetOption option, Map<String, String> answers) {
        return questions.entrySet().stream()
                .anyMatch(q ->
                        q.getValue().equals(group.getLabel()) && option.code().equals(answers.get(q.getKey())));
    }

    /** Question code → its words. */
    Map<String, String> questions = Map.of();
}
