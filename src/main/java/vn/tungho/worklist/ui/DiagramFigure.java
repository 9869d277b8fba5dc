package vn.tungho.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.worklist.CaseTrail;
import vn.tungho.worklist.ProcessPicture;

/** A drawn process that scrolls inside its own box and opens at the place where the case stands. */
class DiagramFigure extends Div {
    DiagramFigure(ProcessPicture picture) {
        this(picture.name(), DiagramSvg.of(picture));
    }

    DiagramFigure(CaseTrail.Trail trail, boolean isLate) {
        this(trail.picture().name(), DiagramSvg.of(trail, isLate));
        var words = new Paragraph(trail.picture().name() + ". " + DiagramSvg.words(trail));
        words.addClassName("th-strong");
        addComponentAsFirst(words);
    }

    private DiagramFigure(String name, String svg) {
        addClassName("th-diagram");
        var box = new Div();
        box.addClassName("th-diagram-box");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Sơ đồ " + name + ", kéo ngang để xem hết")
                .setProperty("innerHTML", svg);
        add(box);
        box.getElement()
                .executeJs(
                        "requestAnimationFrame(() => { const at = this.querySelector('.th-d-current:not(.th-d-frame)');"
                                + " if (at) { const r = at.getBoundingClientRect(), b = this.getBoundingClientRect();"
                                + " this.scrollLeft += r.left - b.left - b.width / 2 + r.width / 2; } })");
    }
}
