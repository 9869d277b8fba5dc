package vn.tungho.standard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetGroup;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetOption;

/** The questions of B1 and B2, one choice each; answers stay when the place changes. */
class AnswerForm extends Div {
    private final Map<String, String> answers = new HashMap<>();
    private final Runnable changed;

    AnswerForm(Runnable changed) {
        this.changed = changed;
        addClassName("th-stack-v");
    }

    /** Question code to option code of what is answered. */
    Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    void show(SheetForm form) {
        removeAll();
        var asked = new LinkedHashMap<String, String>();
        form.scoredItems().forEach(item -> {
            var answer = answers.get(item.code());
            if (answer != null && item.option(answer).isPresent()) {
                asked.put(item.code(), answer);
            }
        });
        answers.clear();
        answers.putAll(asked);
        groups("Phiếu B1", form.income());
        groups("Phiếu B2", form.deprivation());
    }

    void clear(SheetForm form) {
        answers.clear();
        show(form);
        changed.run();
    }

    private void groups(String sheet, List<SheetGroup> groups) {
        for (var group : groups) {
            var part = new Div(new H3(sheet + " · " + group.no() + ". " + group.name()));
            part.addClassName("th-card");
            group.items().forEach(item -> part.add(question(item)));
            add(part);
        }
    }

    private Div question(SheetItem item) {
        var choice = new RadioButtonGroup<SheetOption>(item.label());
        choice.setItems(item.options());
        choice.setItemLabelGenerator(SheetOption::label);
        choice.setHelperText(item.help());
        var answer = answers.get(item.code());
        if (answer != null) {
            item.option(answer).ifPresent(choice::setValue);
        }
        choice.addValueChangeListener(e -> {
            if (e.getValue() == null) {
                answers.remove(item.code());
            } else {
                answers.put(item.code(), e.getValue().code());
            }
            changed.run();
        });
        var row = new Div();
        row.addClassName("th-std-question");
        if (item.icon() != null) {
            row.add(new IndicatorIcon(item.icon()));
        }
        row.add(choice);
        if (item.unconfirmed() || item.options().stream().anyMatch(SheetOption::unconfirmed)) {
            row.add(new Span(new UnconfirmedMark()));
        }
        return row;
    }
}
