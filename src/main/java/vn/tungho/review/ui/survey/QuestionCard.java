package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetOption;
import vn.tungho.standard.ui.IndicatorIcon;
import vn.tungho.standard.ui.UnconfirmedMark;

/** One question: the answers as whole-width cards, last year's answer marked in grey, no points. */
class QuestionCard extends Div {
    /**
     * @param given the answer so far; null when none
     * @param lastYear last year's answer, to be marked; null when none or not to be shown
     * @param suggested true when the answer comes from the register and is still to be checked
     */
    QuestionCard(
            SheetItem item,
            @Nullable String given,
            @Nullable String lastYear,
            boolean suggested,
            Consumer<String> answered) {
        addClassNames("th-card", "th-question");
        var choice = new RadioButtonGroup<SheetOption>(item.label());
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL, RadioGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        choice.addClassName("th-choices");
        choice.setHelperText(item.help());
        choice.setItems(item.options());
        choice.setItemLabelGenerator(SheetOption::label);
        choice.setRenderer(new ComponentRenderer<>(option -> label(option, lastYear)));
        if (given != null) {
            item.option(given).ifPresent(choice::setValue);
        }
        var marks = new Div();
        marks.addClassName("th-row");
        if (suggested) {
            marks.add(new StatusBadge("theo sổ bộ, hãy kiểm tra", Tone.INFO, "?"));
        }
        if (item.unconfirmed() || item.options().stream().anyMatch(SheetOption::unconfirmed)) {
            marks.add(new UnconfirmedMark());
        }
        if (lastYear != null && item.option(lastYear).isEmpty()) {
            marks.add(muted("Năm trước có câu trả lời khác mẫu phiếu năm nay."));
        }
        choice.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                if (suggested) {
                    marks.getChildren()
                            .filter(StatusBadge.class::isInstance)
                            .findFirst()
                            .ifPresent(marks::remove);
                }
                answered.accept(e.getValue().code());
            }
        });
        if (item.icon() != null) {
            var icon = new IndicatorIcon(item.icon());
            icon.addClassName("th-question-icon");
            add(icon);
        }
        add(choice, marks);
    }

    private static Div label(SheetOption option, @Nullable String lastYear) {
        var words = new Div(new Span(option.label()));
        words.addClassName("th-choice");
        if (option.code().equals(lastYear)) {
            words.add(muted("năm trước"));
        }
        return words;
    }

    private static Paragraph muted(String text) {
        var words = new Paragraph(text);
        words.addClassNames("th-muted", "th-last-year");
        return words;
    }
}
