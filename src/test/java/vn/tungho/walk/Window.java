package vn.tungho.walk;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.draft.FieldText;

/** A browser window of somebody: what is seen in it, and what a press does, as the server hears it. */
final class Window implements AutoCloseable {
    private final BrowserlessUserContext user;
    private final BrowserlessUIContext context;
    private final String username;
    private @Nullable Button opener;

    Window(BrowserlessUserContext user, String username, String path) {
        this.user = user;
        this.context = user.newWindow();
        this.username = username;
        context.activate();
        context.getUI().navigate(path);
        context.roundTrip();
    }

    String username() {
        return username;
    }

    /** Goes to the front: what follows happens in this window. */
    Window front() {
        context.activate();
        return this;
    }

    /** The page in the middle. */
    Component page() {
        return (Component) context.getCurrentView();
    }

    /** The dialog that is open on top. */
    Optional<Dialog> dialog() {
        return below(context.getUI(), Dialog.class).stream()
                .filter(Dialog::isOpened)
                .reduce((a, b) -> b);
    }

    /** What of this kind is seen below a part. */
    static <C> List<C> below(Component root, Class<C> kind) {
        var found = new ArrayList<C>();
        collect(root, kind, found);
        return found;
    }

    private static <C> void collect(Component part, Class<C> kind, List<C> found) {
        if (part.getElement().isTextNode() || !part.isVisible() || part instanceof Icon) {
            return;
        }
        if (kind.isInstance(part)) {
            found.add(kind.cast(part));
        }
        if (!isField(part)) {
            part.getChildren().forEach(child -> collect(child, kind, found));
            if (part instanceof Dialog) {
                footer(part.getElement()).forEach(child -> collect(child, kind, found));
            }
        }
    }

    /** A dialog's buttons stand beside its content. */
    private static List<Component> footer(Element dialog) {
        var found = new ArrayList<Component>();
        dialog.getNode()
                .getFeatureIfInitialized(VirtualChildrenList.class)
                .ifPresent(parts -> parts.forEachChild(part -> Element.get(part)
                        .getChildren()
                        .forEach(e -> e.getComponent().ifPresent(found::add))));
        return found;
    }

    /** Something to fill in, as a whole. */
    static boolean isField(Component part) {
        return part instanceof PasswordField
                || part instanceof HasValue<?, ?> && FieldText.of(part).isPresent();
    }

    /** All words that are seen below a part, those of fields and their faults too. */
    static String words(Component root) {
        var all = new StringBuilder();
        below(root, Component.class).forEach(part -> {
            var element = part.getElement();
            for (var property : List.of("label", "errorMessage", "helperText", "headerTitle", "title")) {
                all.append(element.getProperty(property, "")).append(' ');
            }
            if (part.getChildren().findAny().isEmpty()) {
                all.append(element.getText()).append(' ');
            }
        });
        return all.toString();
    }

    /** The links that are seen. */
    List<String> links() {
        return below(context.getUI(), Anchor.class).stream()
                .filter(a -> a.getElement().hasAttribute("href"))
                .map(Anchor::getHref)
                .toList();
    }

    /** True when a press on the button would reach the server. */
    static boolean canBePressed(Button button) {
        return button.isAttached()
                && isSeen(button)
                && button.isEnabled()
                && !button.getElement().getNode().isInert();
    }

    private static boolean isSeen(Component part) {
        return part.isVisible() && part.getParent().map(Window::isSeen).orElse(true);
    }

    /** Presses; tells an expected "no" that came as such. A button that takes no press is not pressed. */
    Optional<String> press(Button button) {
        front();
        if (!canBePressed(button)) {
            return Optional.empty();
        }
        try {
            ComponentUtil.fireEvent(button, new ClickEvent<>(button));
            context.roundTrip();
            return Optional.empty();
        } catch (BusinessException no) {
            return Optional.of(String.valueOf(no.getMessage()));
        }
    }

    /** Presses the button that brings up what is looked at. */
    void pressOpener(Button button) {
        opener = button;
        press(button);
    }

    /** The button that was pressed to get here. */
    Button opener() {
        return Objects.requireNonNull(opener);
    }

    /** The words on a button. */
    static String words(Button button) {
        var text = button.getText();
        return text == null || text.isBlank() ? button.getAriaLabel().orElse("") : text;
    }

    @Override
    public void close() {
        context.close();
        user.close();
    }
}
