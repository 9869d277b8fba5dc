package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/**
 * The last page before a legal act: the answers, one sentence on what will happen to whom, and the button that does it. Going
 * back keeps every word.
 */
public class CheckAnswers extends Section {
    private final FactList answers = new FactList();
    private final Paragraph consequence;

    /**
     * @param consequence what the act will do and to whom, in one sentence
     * @param verb the words on the button, such as "Ký quyết định"
     */
    public CheckAnswers(String consequence, String verb, Runnable act, Runnable back) {
        addClassNames("th-card", "th-check");
        this.consequence = new Paragraph(consequence);
        this.consequence.addClassName("th-consequence");
        var confirm = new Button(verb);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(e -> {
            try {
                act.run();
            } finally {
                confirm.setEnabled(true);
            }
        });
        var change = new Button("Quay lại sửa", e -> back.run());
        var buttons = new Div(change, confirm);
        buttons.addClassName("th-task-actions");
        add(new H2("Kiểm tra trước khi thực hiện"), answers, this.consequence, buttons);
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
