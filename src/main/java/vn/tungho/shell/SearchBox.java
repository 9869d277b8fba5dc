package vn.tungho.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.slf4j.LoggerFactory;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.SearchHit;
import vn.tungho.shared.ui.SearchProvider;

/** One field that searches all modules while one types; Ctrl+K leads to it, Enter opens the first hit. */
class SearchBox extends Div {
    private static final int EACH = 6;
    private static final int SHORTEST = 2;

    private final List<SearchProvider> providers;
    private final TextField field = new TextField();
    private final Div hits = new Div();

    SearchBox(List<SearchProvider> providers) {
        this.providers = providers;
        addClassName("th-search");
        getElement().setAttribute("role", "search");
        field.setAriaLabel("Tìm hộ, việc, danh sách");
        field.setPlaceholder("Tìm hộ, việc, danh sách (Ctrl+K)");
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(250);
        field.addValueChangeListener(e -> search(e.getValue().strip()));
        field.addKeyDownListener(Key.ENTER, e -> openFirst());
        hits.addClassName("th-hits");
        hits.getElement().setAttribute("aria-live", "polite");
        hits.setVisible(false);
        add(field, hits);
        Shortcuts.addShortcutListener(this, e -> close(), Key.ESCAPE).listenOn(this);
    }

    void focusField() {
        field.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Shortcuts.addShortcutListener(this, e -> field.focus(), Key.KEY_K, KeyModifier.CONTROL);
    }

    private void close() {
        field.clear();
        hits.removeAll();
        hits.setVisible(false);
    }

    private void search(String text) {
        hits.removeAll();
        hits.setVisible(text.length() >= SHORTEST);
        if (text.length() < SHORTEST) {
            return;
        }
        for (var provider : providers) {
            var found = ask(provider, text);
            if (!found.isEmpty()) {
                var head = new Span(provider.group());
                head.addClassName("th-hits-group");
                hits.add(head);
                found.forEach(hit -> hits.add(link(hit)));
            }
        }
        if (hits.getComponentCount() == 0) {
            hits.add(new Span("Không thấy gì trong địa bàn của bạn. Hãy thử ít chữ hơn; gõ không dấu cũng được."));
        }
    }

    /** One module that fails must not take the others with it. */
    private static List<SearchHit> ask(SearchProvider provider, String text) {
        try {
            return provider.search(text, EACH);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(SearchBox.class).error("searching {} failed", provider.group(), e);
            return List.of();
        }
    }

    private PathLink link(SearchHit hit) {
        var link = new PathLink("", hit.path());
        var detail = new Span(hit.detail());
        detail.addClassName("th-hit-detail");
        link.add(new Span(hit.title()), detail);
        link.addClassName("th-hit");
        link.getElement().addEventListener("click", e -> close());
        return link;
    }

    private void openFirst() {
        hits.getChildren()
                .filter(PathLink.class::isInstance)
                .findFirst()
                .map(PathLink.class::cast)
                .ifPresent(link -> {
                    var path = link.getHref();
                    close();
                    getUI().ifPresent(ui -> ui.navigate(path));
                });
    }
}
