package vn.tungho.standard.coherence;

import java.util.stream.Collectors;
import vn.tungho.standard.SheetForm;

/** The rules of a sheet in words, for whoever reads or confirms them. */
public final class RuleWords {
    private RuleWords() {}

    /** “Nhà tiêu hợp vệ sinh: thiếu hụt khi câu “…” trả lời “…””. */
    public static String of(SheetForm form, NeedRule rule) {
        return SheetWords.label(form, rule.itemCode()) + ": " + SheetWords.lower(condition(form, rule));
    }

    /** The same without the name of the need. */
    public static String condition(SheetForm form, NeedRule rule) {
        var answers = rule.lacking().stream()
                .map(a -> answer(form, a.itemCode(), a.optionCode()))
                .collect(Collectors.joining("; "));
        var count = rule.lacking().size() == 1
                ? ""
                : "có từ " + rule.leastLacking() + " trong " + rule.lacking().size() + " câu trả lời: ";
        return (rule.isWhole() ? "Thiếu hụt khi " : "Chỉ có thể thiếu hụt khi ")
                + count
                + answers
                + (rule.isWhole() ? "" : " (Phiếu B1 không hỏi hết, nên chỉ suy ra “không thiếu hụt”)");
    }

    /** The two answers of a clash. */
    public static String of(SheetForm form, AnswerClash clash) {
        return SheetWords.upper(answer(form, clash.itemCode(), clash.optionCode())) + " và "
                + answer(form, clash.otherItemCode(), clash.otherOptionCode());
    }

    /** “câu “question” trả lời “answer””. */
    public static String answer(SheetForm form, String itemCode, String optionCode) {
        return "câu “" + SheetWords.label(form, itemCode) + "” trả lời “"
                + SheetWords.option(form, itemCode, optionCode) + "”";
    }
}
