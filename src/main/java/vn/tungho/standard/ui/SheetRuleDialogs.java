package vn.tungho.standard.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetGroup;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetRuleService;
import vn.tungho.standard.coherence.AnswerClash;
import vn.tungho.standard.coherence.NeedRule;
import vn.tungho.standard.coherence.RuleWords;

/** The forms in which an administrator proposes a rule of the sheets. */
final class SheetRuleDialogs {
    private static final int MOST = 20;

    private final SheetRuleService rules;
    private final String editionId;
    private final Runnable done;

    SheetRuleDialogs(SheetRuleService rules, String editionId, Runnable done) {
        this.rules = rules;
        this.editionId = editionId;
        this.done = done;
    }

    void need(SheetForm form, SheetItem item, Optional<NeedRule> now) {
        var answers = new MultiSelectComboBox<NeedRule.Answer>("Câu trả lời của Phiếu B1 nói lên thiếu hụt");
        answers.setItems(options(form.income()));
        answers.setItemLabelGenerator(a -> RuleWords.answer(form, a.itemCode(), a.optionCode()));
        answers.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        answers.setHelperText("Mỗi câu hỏi chọn một câu trả lời.");
        var least = Asked.one(new CountField("Thiếu hụt khi có từ bao nhiêu câu trả lời trên", 1, MOST));
        var whole = new Checkbox("Phiếu B1 hỏi đủ mọi điều của chỉ số này", true);
        now.ifPresent(rule -> {
            answers.setValue(rule.lacking());
            least.starting(rule.leastLacking());
            whole.setValue(rule.isWhole());
        });
        new EnterDialog(
                        editionId + "/rule/" + item.code(),
                        "Suy ra “" + item.label() + "”",
                        source -> rules.enterNeed(
                                editionId,
                                new NeedRule(
                                        item.code(), least.given(), whole.getValue(), List.copyOf(answers.getValue())),
                                source),
                        done,
                        answers,
                        least,
                        whole)
                .open();
    }

    void endNeed(SheetForm form, NeedRule rule) {
        new EnterDialog(
                        editionId + "/rule-end/" + rule.itemCode(),
                        "Thôi suy ra",
                        source -> rules.endNeed(editionId, rule, source),
                        done,
                        new Paragraph(RuleWords.of(form, rule)))
                .open();
    }

    void clash(SheetForm form) {
        var one = Asked.one(new ComboBox<NeedRule.Answer>("Câu thứ nhất (Phiếu B1)"));
        one.setItems(options(form.income()));
        var other = Asked.one(new ComboBox<NeedRule.Answer>("Câu thứ hai"));
        other.setItems(Stream.concat(options(form.income()).stream(), options(form.deprivation()).stream())
                .toList());
        Stream.of(one, other)
                .forEach(box -> box.setItemLabelGenerator(a -> RuleWords.answer(form, a.itemCode(), a.optionCode())));
        var reason = reason("");
        new EnterDialog(
                        editionId + "/clash",
                        "Hai câu trả lời không khớp nhau",
                        source -> rules.enterClash(
                                editionId,
                                new AnswerClash(
                                        one.getValue().itemCode(),
                                        one.getValue().optionCode(),
                                        other.getValue().itemCode(),
                                        other.getValue().optionCode(),
                                        reason.getValue()),
                                source),
                        done,
                        one,
                        other,
                        reason)
                .open();
    }

    void reason(SheetForm form, AnswerClash clash) {
        var reason = reason(clash.reason());
        new EnterDialog(
                        editionId + "/clash/" + clash.itemCode() + clash.optionCode() + clash.otherItemCode(),
                        "Vì sao không khớp",
                        source -> rules.enterClash(
                                editionId,
                                new AnswerClash(
                                        clash.itemCode(),
                                        clash.optionCode(),
                                        clash.otherItemCode(),
                                        clash.otherOptionCode(),
                                        reason.getValue()),
                                source),
                        done,
                        new Paragraph(RuleWords.of(form, clash)),
                        reason)
                .open();
    }

    void endClash(SheetForm form, AnswerClash clash) {
        new EnterDialog(
                        editionId + "/clash-end/" + clash.itemCode() + clash.optionCode() + clash.otherItemCode(),
                        "Thôi báo hai câu không khớp",
                        source -> rules.endClash(editionId, clash, source),
                        done,
                        new Paragraph(RuleWords.of(form, clash)))
                .open();
    }

    private static TextField reason(String now) {
        var reason = Asked.one(new TextField("Vì sao không khớp"));
        reason.setHelperText("Như vế cuối của một câu, ví dụ: điện dùng ít hơn một chiếc tủ lạnh thường dùng.");
        reason.setMaxLength(300);
        reason.setValue(now);
        return reason;
    }

    private static List<NeedRule.Answer> options(List<SheetGroup> groups) {
        return groups.stream()
                .flatMap(g -> g.items().stream())
                .flatMap(i -> i.options().stream().map(o -> new NeedRule.Answer(i.code(), o.code())))
                .toList();
    }
}
