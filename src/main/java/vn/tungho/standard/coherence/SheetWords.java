package vn.tungho.standard.coherence;

import java.util.Map;
import vn.tungho.standard.SheetForm;

/** Questions and answers of a sheet in words, as sentences about them name them. */
final class SheetWords {
    private SheetWords() {}

    /** “câu “question” (answer)”. */
    static String said(SheetForm form, Map<String, String> answers, String code) {
        return "câu “" + label(form, code) + "” (" + option(form, code, answers.getOrDefault(code, "")) + ")";
    }

    static String label(SheetForm form, String code) {
        return form.item(code).map(i -> i.label()).orElse(code);
    }

    static String option(SheetForm form, String code, String optionCode) {
        return form.item(code)
                .flatMap(i -> i.option(optionCode))
                .map(o -> o.label())
                .orElse(optionCode);
    }

    static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
