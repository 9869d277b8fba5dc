package vn.tungho.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/**
 * The last page before a legal act: the answers, one sentence on what will happen to whom, and the button that does it. It comes
 * into view with the focus on its heading; its button is another one, in another place, than the one that led here. Going back
 * keeps every word.
 */
public class CheckAnswers extends Section {
    private final H2 heading = new H2("Kiểm tra trước khi thực hiện");
    private final FactList answers = new FactList();
    private final Paragraph consequence;
    private final ConfirmButton confirm;

    /**
     * @param consequence what the act will do and to whom, in one sentence
     * @param verb the words on the button, such as "Ký quyết định"
     */
    public CheckAnswers(String consequence, String verb, Runnable act, Runnable back) {
        addClassNames("th-card", "th-check");
        this.consequence = new Paragraph(consequence);
        this.consequence.addClassName("th-consequence");
        confirm = new ConfirmButton(verb, act);
        var buttons = new Div(confirm, new Button("Quay lại sửa", e -> back.run()));
        buttons.addClassNames("th-task-actions", "th-check-actions");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, answers, this.consequence, buttons);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        heading.getElement()
                .executeJs("this.focus({preventScroll: true}); this.parentElement.scrollIntoView({block: 'start'})");
    }

    /** The button that does the act. */
    public final ConfirmButton confirm() {
        return confirm;
    }

    public final CheckAnswers answer(String question, String answer) {
        answers.fact(question, answer);
        return this;
    }

    public final CheckAnswers answer(String question, Component answer) {
        answers.fact(question, answer);
        return this;
    }

    public final void setConsequence(String text) {
        consequence.setText(text);
    }
}
