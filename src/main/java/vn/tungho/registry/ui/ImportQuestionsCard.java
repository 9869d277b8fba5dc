package vn.tungho.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tungho.registry.imports.ImportReport;
import vn.tungho.registry.imports.ImportService;
import vn.tungho.registry.imports.Question;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;

/** The questions of a dry run: is it the same village, household or person, or another. What is not answered stays out. */
class ImportQuestionsCard extends Card {
    private final Map<Question, RadioButtonGroup<Question.Option>> choices = new LinkedHashMap<>();
    private final Button send = new Button("Kiểm tra lại với câu trả lời");

    /**
     * @param changed told whenever an answer is chosen that has not been sent
     * @param sent takes the answers
     */
    ImportQuestionsCard(ImportReport report, Runnable changed, Consumer<List<ImportService.Answer>> sent) {
        super(heading(report));
        var questions = report.effects().questions();
        add(
                new Paragraph(
                        "Hệ thống không tự đoán hai tên gần giống là một. Hộ, người hoặc thôn chưa có câu trả lời thì chưa nhập."));
        var list = new UnorderedList();
        list.addClassName("th-list-rows");
        questions.forEach(q -> list.add(new ListItem(row(q, changed))));
        add(list);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setEnabled(false);
        send.setDisableOnClick(true);
        send.addClickListener(e -> sent.accept(answers()));
        var same = new Button("Chọn “cùng” cho câu chỉ có một khả năng", e -> chooseOnly());
        same.setVisible(questions.size() > 1);
        var actions = new Div(same, send);
        actions.addClassName("th-actions");
        add(actions);
    }

    /** Where each has a usual answer already, they are only to be looked at. */
    private static String heading(ImportReport report) {
        var open = report.openQuestions();
        return open > 0
                ? "Cần bạn trả lời (%s)".formatted(VietnameseFormat.number(open))
                : "Nên xem lại (%s)"
                        .formatted(VietnameseFormat.number(
                                report.effects().questions().size()));
    }

    private Div row(Question question, Runnable changed) {
        var about = new Span(question.about());
        about.addClassName("th-strong");
        var choice = new RadioButtonGroup<Question.Option>();
        choice.setAriaLabel(question.about());
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItems(question.options());
        choice.setItemLabelGenerator(Question.Option::label);
        question.options().stream()
                .filter(o -> o.target().equals(question.answer()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(e -> {
            send.setEnabled(!answers().isEmpty());
            changed.run();
        });
        choices.put(question, choice);
        var box = new Div(about, choice);
        box.addClassName("th-problem");
        return box;
    }

    /** Chooses the one candidate where there is only one; whoever presses it sees each choice before sending. */
    private void chooseOnly() {
        choices.forEach((question, choice) -> {
            if (question.isOpen() && question.options().size() == 2) {
                choice.setValue(question.options().getFirst());
            }
        });
    }

    private List<ImportService.Answer> answers() {
        var answers = new ArrayList<ImportService.Answer>();
        choices.forEach((question, choice) -> {
            var value = choice.getValue();
            if (value != null && !value.target().equals(question.answer())) {
                answers.add(new ImportService.Answer(question.kind(), question.subjectNo(), value.target()));
            }
        });
        return answers;
    }
}
