package vn.tungho.review.ui.office;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tungho.review.LedgerService;
import vn.tungho.shared.VietnameseFormat;

/** The few numbers one looks at first. */
@StyleSheet("context://css/office.css")
class Figures extends Div {
    Figures() {
        addClassName("th-office-figures");
    }

    static Figures of(LedgerService.Totals totals) {
        return new Figures()
                .figure(totals.listed(), "hộ được rà soát")
                .figure(totals.poor(), "hộ nghèo")
                .figure(totals.nearPoor(), "hộ cận nghèo")
                .figure(totals.escaped(), "hộ ra khỏi danh sách")
                .figure(totals.notPoor(), "hộ không nghèo");
    }

    final Figures figure(long value, String label) {
        var number = new Span(VietnameseFormat.number(value));
        number.addClassName("th-office-figure-value");
        var figure = new Div(number, new Span(label));
        figure.addClassName("th-office-figure");
        add(figure);
        return this;
    }
}
