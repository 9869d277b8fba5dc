package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.tungho.shared.basis.BasisWords;

/** The remark on a page whose results rest on unconfirmed values: once for the page, invisible when there is nothing to say. */
public class BasisNote extends Div {
    /** @param parts what is not confirmed, as {@link BasisWords} and the remarks of a review give it */
    public BasisNote(List<String> parts) {
        addClassName("th-basis");
        getElement().setAttribute("role", "note");
        setText(BasisWords.remark(parts));
        setVisible(!parts.isEmpty());
    }
}
