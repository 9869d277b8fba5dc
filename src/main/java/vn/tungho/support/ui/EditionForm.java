package vn.tungho.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.standard.Indicator;
import vn.tungho.support.Frequency;
import vn.tungho.support.ReturnKind;
import vn.tungho.support.programme.EditionDraft;
import vn.tungho.support.programme.Fault;

/** All fields of an edition; for a new programme its name, needs and frequency too. */
class EditionForm extends Div {
    private final EditionDraft start;
    private final boolean isNew;
    private final TextField name = new TextField("Tên chương trình");
    private final CheckboxGroup<Indicator> answers = new CheckboxGroup<>("Giải quyết thiếu hụt nào");
    private final Select<Frequency> frequency = new Select<>();
    private final DayField from = new DayField("Áp dụng từ ngày", null, null);
    private final TextArea summary = new TextArea("Hộ được gì, bằng lời dễ hiểu");
    private final MoneyField amount = new MoneyField("Mức tối đa một hồ sơ (để trống nếu không ấn định)");
    private final TextField amountNote = new TextField("Lời về mức: cho hộ đọc, hoặc mức do đâu quy định");
    private final Checkbox amountConfirmed = new Checkbox("Mức đã đối chiếu với văn bản chính thức");
    private final TextField article = new TextField("Văn bản, điều khoản làm căn cứ");
    private final Checkbox articleConfirmed = new Checkbox("Căn cứ đã đọc trong văn bản chính thức");
    private final Checkbox selection = new Checkbox("Phải bình xét ở thôn");
    private final Select<ReturnKind> returnKind = new Select<>();
    private final CountField months = new CountField("Hoàn trả sau bao nhiêu tháng", 1, 360);
    private final TextField returnNote = new TextField("Hoàn trả thế nào");
    private final TextArea conditionWords = new TextArea("Điều kiện, cam kết");
    private final TextField contact = new TextField("Hộ hỏi ai");
    private final ConditionFields conditions;
    private final TermFields terms;
    private final RowsEditor<EditionRows.PaperRow> papers;
    private final RowsEditor<EditionRows.StageRow> stages;

    EditionForm(SupportDesk desk, EditionDraft start, boolean isNew, List<Indicator> indicators, List<Commune> places) {
        this.start = start;
        this.isNew = isNew;
        conditions = new ConditionFields(indicators, places, start.conditions());
        terms = new TermFields(desk.calendar(), start.terms());
        papers = EditionRows.papers(start.papers());
        stages = EditionRows.stages(start.stages());
        addClassName("th-stack-v");
        Asked.of(from);
        limits(indicators);
        fill(indicators);
        var what = new Card("Chương trình và mức");
        if (isNew) {
            what.add(name, answers, frequency);
        }
        what.add(from, summary, amount, amountNote, amountConfirmed, article, articleConfirmed);
        var rest = new Card(
                "Bình xét, hoàn trả, lời cho hộ", selection, returnKind, months, returnNote, conditionWords, contact);
        for (var card : List.of(what, rest)) {
            card.addClassName("th-form");
        }
        add(what, new Card(conditions), new Card(stages), new Card(papers), new Card(terms), rest);
    }

    private void limits(List<Indicator> indicators) {
        name.setMaxLength(150);
        summary.setMaxLength(600);
        amountNote.setMaxLength(400);
        article.setMaxLength(300);
        returnNote.setMaxLength(300);
        conditionWords.setMaxLength(1000);
        contact.setMaxLength(300);
        answers.setItems(indicators);
        answers.setItemLabelGenerator(i -> i.indicatorNo() + ". " + i.name());
        answers.addThemeName("vertical");
        answers.addClassName("th-support-choices");
        frequency.setLabel("Số lần một hộ được nhận");
        frequency.setItems(Frequency.values());
        frequency.setItemLabelGenerator(Frequency::label);
        returnKind.setLabel("Hoàn trả");
        returnKind.setItems(ReturnKind.values());
        returnKind.setItemLabelGenerator(ReturnKind::label);
        returnKind.addValueChangeListener(e -> {
            var returns = e.getValue() != ReturnKind.NONE;
            months.setVisible(returns);
            returnNote.setVisible(returns);
        });
        for (var wide : List.of(amountNote, article, returnNote, contact, name)) {
            wide.setWidthFull();
        }
        summary.setWidthFull();
        conditionWords.setWidthFull();
    }

    private void fill(List<Indicator> indicators) {
        name.setValue(start.name());
        answers.setValue(indicators.stream()
                .filter(i -> start.needs().contains(i.indicatorNo()))
                .collect(Collectors.toSet()));
        frequency.setValue(start.frequency());
        from.setValue(start.validFromOn());
        summary.setValue(start.summary());
        amount.setAmount(start.amount());
        amountNote.setValue(start.amountNote());
        amountConfirmed.setValue(start.amountConfirmed());
        article.setValue(start.article());
        articleConfirmed.setValue(start.articleConfirmed());
        selection.setValue(start.selectionNeeded());
        returnKind.setValue(start.returnKind());
        months.write(start.returnMonths());
        months.setVisible(start.returnKind() != ReturnKind.NONE);
        returnNote.setVisible(start.returnKind() != ReturnKind.NONE);
        returnNote.setValue(start.returnNote());
        conditionWords.setValue(start.conditionWords());
        contact.setValue(start.contact());
    }

    /** The edition as filled in. */
    EditionDraft draft() {
        var returns = returnKind.getValue() != ReturnKind.NONE;
        return new EditionDraft(
                isNew ? name.getValue() : start.name(),
                isNew
                        ? answers.getValue().stream()
                                .map(Indicator::indicatorNo)
                                .sorted()
                                .toList()
                        : start.needs(),
                isNew ? frequency.getValue() : start.frequency(),
                from.getValue(),
                summary.getValue(),
                amount.amount(),
                amountNote.getValue(),
                amountConfirmed.getValue(),
                article.getValue(),
                articleConfirmed.getValue(),
                selection.getValue(),
                terms.terms(),
                returnKind.getValue(),
                returns ? months.number() : null,
                returns ? returnNote.getValue() : "",
                conditionWords.getValue(),
                contact.getValue(),
                papers.rows().stream().map(EditionRows.PaperRow::paper).toList(),
                stages.rows().stream().map(EditionRows.StageRow::stage).toList(),
                conditions.conditions());
    }

    /** A mistake at its field. */
    ErrorSummary.Problem problem(Fault fault) {
        return new ErrorSummary.Problem(fault.words(), field(fault.field()));
    }

    private @Nullable Component field(Fault.Field field) {
        return switch (field) {
            case NAME -> name;
            case NEEDS -> answers;
            case VALID_FROM -> from;
            case SUMMARY -> summary;
            case AMOUNT -> amount;
            case AMOUNT_NOTE -> amountNote;
            case ARTICLE -> article;
            case CONDITION_WORDS -> conditionWords;
            case RETURN -> months;
            case CONTACT -> contact;
            case WHO, CONDITIONS, STAGES, PAPERS -> null;
        };
    }
}
