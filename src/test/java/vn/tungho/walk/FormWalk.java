package vn.tungho.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.testing.BadInput;

/** What is tried on every form: what it cannot take, a lost page, a second press, a second editor. */
final class FormWalk {
    private static final int MOST_PRESSES = 3;

    /** Fields of a form that are no part of what is sent, or are asked anew on purpose; all of a form where the label is "*". */
    private static final Map<String, Set<String>> NOT_KEPT = Map.of(
            // they choose what of the list is shown
            "viec consolidate", Set.of("Loại thay đổi", "Thôn"),
            "viec giveOpinion", Set.of("Loại thay đổi", "Thôn"),
            "viec survey", Set.of(""),
            // an answer is kept with its sheet at once, and the next question is shown
            "viec reverify", Set.of("*"),
            // the second person looks at the tables on the day of the yes
            "viec confirmStandardValues", Set.of("Tôi đã đối chiếu từng bảng của phiếu này với văn bản nguồn"),
            // roles of an account are never restored, decision 24
            "nguoi-dung/moi", Set.of("Vai trò", "Tỉnh, thành phố", "Xã", "Thôn"),
            // found again by its village
            "ho-gia-dinh/moi", Set.of("Xã"));

    private final House house;
    private final Set<String> withoutGivingUp = new TreeSet<>();

    FormWalk(House house) {
        this.house = house;
    }

    /** Forms that kept what was typed and had no button to give it up. */
    Set<String> withoutGivingUp() {
        return withoutGivingUp;
    }

    /** What stands in the fields of the form, by their labels. */
    private static Map<String, String> values(Component root) {
        return Typing.read(Form.fields(root));
    }

    private static Map<String, String> kept(Form form, Component root) {
        var all = new LinkedHashMap<>(values(root));
        var not = NOT_KEPT.getOrDefault(form.name(), Set.of());
        all.keySet().removeIf(label -> not.contains("*") || not.contains(label));
        return all;
    }

    /** Types into every field, leaves, comes back: all of it is there again; given up, the form is as it was first. */
    int keepsADraft(Form form) {
        Map<String, String> first;
        Map<String, String> typed;
        try (var window = form.open(house)) {
            var root = form.root(window).orElseThrow();
            giveUp(window, root);
            first = kept(form, root);
            Typing.into(() -> Form.fields(root), house.today());
            typed = kept(form, root);
        }
        try (var window = form.open(house)) {
            var root = form.root(window).orElseThrow();
            assertThat(kept(form, root)).as("after a lost page").isEqualTo(typed);
            if (giveUp(window, root)) {
                assertThat(kept(form, root)).as("the draft given up").isEqualTo(first);
            } else if (!typed.equals(first)) {
                withoutGivingUp.add(form.name());
            }
        }
        return typed.size();
    }

    /** Gives up what an earlier visit left; true when there was something to give up. */
    private static boolean giveUp(Window window, Component root) {
        var buttons = Window.below(root, Button.class).stream()
                .filter(b -> Window.words(b).equals("Bỏ bản nháp"))
                .toList();
        buttons.forEach(window::press);
        return !buttons.isEmpty();
    }

    /** Tries each field with what it cannot take. */
    int refusesBadInput(Form form) {
        try (var window = form.open(house)) {
            var root = form.root(window).orElseThrow();
            var tried = BadInput.walk(root, () -> form.main(window).ifPresent(window::press), () -> house.acts());
            giveUp(window, root);
            return tried;
        }
    }

    /** What became of an act that was tried. */
    enum Outcome {
        /** Done once; who had the form open too was refused and kept the words. */
        ONCE,
        /** Done once; who had the form open too made another thing of his own. */
        ANOTHER,
        /** The form wants more than was typed, or writes nothing into the log. */
        WANTS_MORE,
        /** What the walk did before has taken the matter away. */
        GONE
    }

    /** Two windows with the same form: one acts and presses again, then the other acts. {@code said}: what the form wanted. */
    Outcome actsOnce(Form form, StringBuilder said) {
        if (!form.isThere(house)) {
            return Outcome.GONE;
        }
        try (var late = form.open(house);
                var window = form.open(house)) {
            type(form, late);
            window.front();
            type(form, window);
            var before = house.acts();
            var pressed = pressUntilDone(form, window, before);
            if (house.acts() == before) {
                said.append(complaints(window));
                return Outcome.WANTS_MORE;
            }
            var done = house.acts();
            pressed.ifPresent(window::press);
            assertThat(house.acts()).as("a second press").isEqualTo(done);
            late.front();
            var kept = form.root(late).map(FormWalk::values).orElse(Map.of());
            pressUntilDone(form, late, done);
            if (house.acts() != done) {
                return Outcome.ANOTHER;
            }
            assertThat(complaints(late) + closedWords(late))
                    .as("who comes second is told: %s", pageWords(late))
                    .hasSizeGreaterThan(4);
            form.root(late)
                    .ifPresent(root ->
                            assertThat(values(root)).as("and keeps the words").containsAllEntriesOf(kept));
            return Outcome.ONCE;
        }
    }

    private void type(Form form, Window window) {
        window.front();
        form.root(window).ifPresent(root -> Typing.intoEmpty(() -> Form.fields(root), house.today()));
    }

    /** Presses what acts until something is recorded: a legal act asks for a look first. The last button that was pressed. */
    Optional<Button> pressUntilDone(Form form, Window window, int before) {
        Optional<Button> last = Optional.empty();
        for (var press = 0; press < MOST_PRESSES && house.acts() == before; press++) {
            window.front();
            var main = form.main(window);
            if (main.isEmpty()) {
                break;
            }
            last = main;
            window.press(main.get());
        }
        return last;
    }

    /** What the window complains of. */
    static String complaints(Window window) {
        window.front();
        return Window.below(UI.getCurrent(), ErrorSummary.class).stream()
                .map(Window::words)
                .toList()
                .toString();
    }

    /** The look at the answers says itself that nothing is left to do. */
    private static String closedWords(Window window) {
        var words = pageWords(window);
        return words.contains("Không lập:") ? words : "";
    }

    private static String pageWords(Window window) {
        window.front();
        return Window.words(window.page());
    }

    static String labels(List<Component> fields) {
        return fields.stream()
                .map(f -> f.getElement().getProperty("label", f.getElement().getAttribute("aria-label")))
                .distinct()
                .toList()
                .toString();
    }
}
