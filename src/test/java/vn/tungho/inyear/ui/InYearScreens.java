package vn.tungho.inyear.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tungho.inyear.InYearStory;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.testing.FrameRecorder;
import vn.tungho.testing.OpenWork;

/** Shows the forms and pages of requests without a browser, and finds what stands on them. */
abstract class InYearScreens extends SpringBrowserlessTest {
    @Autowired
    InYearStory story;

    @Autowired
    InYearTask tasks;

    @Autowired
    InYearDesk desk;

    @Autowired
    OpenWork work;

    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    long household(ReviewStory.Commune commune, String name) {
        return story.household(commune, name, PovertyStatus.NOT_POOR);
    }

    /** Opens the work of this kind about this request and shows its form. */
    FrameRecorder open(String kind, long request) {
        var frame = new FrameRecorder();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(tasks.create(work.of(kind, request), frame));
        return frame;
    }

    /** Presses the button that was added last under these words. */
    void press(String words) {
        List<Button> buttons = find(Button.class).withText(words).all();
        test(buttons.getLast()).click();
    }

    String problems() {
        return text(find(ErrorSummary.class).all().getLast());
    }

    MoneyField money(String id) {
        return find(MoneyField.class).withId(id).single();
    }

    TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    Checkbox box(String head) {
        return find(Checkbox.class).all().stream()
                .filter(c -> c.getLabel().startsWith(head))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    MultiSelectComboBox<Village> villages() {
        return find(MultiSelectComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    <T> RadioButtonGroup<T> choice(String caption) {
        return find(RadioButtonGroup.class).withCaption(caption).single();
    }

    /** What stands on a form that was opened. */
    static String page() {
        return text(UI.getCurrent());
    }

    /** What stands on the view that was gone to. */
    String view() {
        return text((Component) getCurrentView());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
