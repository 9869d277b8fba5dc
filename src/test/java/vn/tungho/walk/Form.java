package vn.tungho.walk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.Optional;
import vn.tungho.shared.ui.ErrorSummary;

/**
 * A form of the house and the way to it.
 *
 * @param name what it is called in reports, such as {@code viec recordMeeting} or {@code ho-gia-dinh/# › Đổi chủ hộ}
 * @param opener the words of the button that brings it up; empty for a form that is on the page
 */
record Form(String name, String username, String path, String opener) {
    /** A window in which the form is open. */
    Window open(House house) {
        var window = house.open(username, path);
        if (!opener.isEmpty()) {
            window.pressOpener(Window.below(window.page(), Button.class).stream()
                    .filter(Window::canBePressed)
                    .filter(b -> Window.words(b).equals(opener))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button “" + opener + "” at " + path)));
        }
        return window;
    }

    /** True while its button is there. */
    boolean isThere(House house) {
        try (var window = house.open(username, path)) {
            return opener.isEmpty()
                    || Window.below(window.page(), Button.class).stream()
                            .filter(Window::canBePressed)
                            .anyMatch(b -> Window.words(b).equals(opener));
        }
    }

    /** Where its fields stand: the dialog or the page; empty when it is gone. */
    Optional<Component> root(Window window) {
        return opener.isEmpty() ? Optional.of(window.page()) : window.dialog().map(d -> d);
    }

    /** The button that acts, as the form stands now. */
    Optional<Button> main(Window window) {
        return root(window).flatMap(root -> {
            var all = Window.below(root, Button.class).stream()
                    .filter(Window::canBePressed)
                    .filter(b -> b.getThemeNames().contains("primary")
                            || b.getThemeNames().contains("error"))
                    .toList();
            return all.stream().reduce((a, b) -> b);
        });
    }

    /** The fields of the form: those under a summary of what is wrong, or in a dialog. */
    static List<Component> fields(Component root) {
        return Typing.fields(root).stream().filter(f -> isInForm(f, root)).toList();
    }

    private static boolean isInForm(Component field, Component root) {
        if (root instanceof com.vaadin.flow.component.dialog.Dialog || root instanceof ConfirmDialog) {
            return true;
        }
        for (var at = field.getParent(); at.isPresent(); at = at.get().getParent()) {
            if (at.get().getChildren().anyMatch(ErrorSummary.class::isInstance)) {
                return true;
            }
        }
        return false;
    }
}
