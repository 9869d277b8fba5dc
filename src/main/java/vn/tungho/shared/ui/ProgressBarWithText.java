package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import vn.tungho.shared.VietnameseFormat;

/** A bar with its figures in words: "1.204/1.300 hộ đã khảo sát". */
public class ProgressBarWithText extends Div {
    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private final String what;

    public ProgressBarWithText(long done, long total, String what) {
        this.what = what;
        addClassName("th-progress");
        text.addClassName("th-progress-text");
        bar.getElement().setAttribute("aria-label", what);
        add(text, bar);
        set(done, total);
    }

    public final void set(long done, long total) {
        text.setText(VietnameseFormat.number(done) + "/" + VietnameseFormat.number(total) + " " + what);
        bar.setValue(total == 0 ? 0 : Math.min(1.0, (double) done / total));
    }
}
