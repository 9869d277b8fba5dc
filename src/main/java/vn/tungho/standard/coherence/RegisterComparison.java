package vn.tungho.standard.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import vn.tungho.standard.HouseholdFacts;
import vn.tungho.standard.Indicator;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.Suggestions;

/** Holds answers against the members of the register; says nothing about what the register does not know of everyone concerned. */
final class RegisterComparison {
    private static final String SIZE = "B1-01";
    private static final String DEPENDANTS = "B1-02";
    private static final int MOST_SIZE = 7;
    private static final int MOST_DEPENDANTS = 2;
    private static final int NUTRITION = 3;
    private static final int ADULT_EDUCATION = 5;

    private final SheetForm form;
    private final Map<String, String> answers;
    private final HouseholdFacts facts;
    private final List<SheetFlag> flags = new ArrayList<>();

    RegisterComparison(SheetForm form, Map<String, String> answers, HouseholdFacts facts) {
        this.form = form;
        this.answers = answers;
        this.facts = facts;
    }

    List<SheetFlag> flags() {
        if (!facts.members().isEmpty()) {
            size();
            dependants();
            nobodyOfAge(Indicator.itemCode(NUTRITION), age -> age < 16);
            nobodyOfAge(Indicator.itemCode(ADULT_EDUCATION), age -> age >= 16 && age <= 30);
            suggestions();
        }
        return flags;
    }

    /** A household of nothing but dependants gives no number. */
    private void size() {
        var given = number(SIZE);
        var members = facts.members().size();
        if (given >= 0 && given != Math.min(members, MOST_SIZE)) {
            add(
                    SIZE,
                    "nhưng sổ bộ có " + members
                            + " người. Đếm lại người ăn ở chung; nếu sổ bộ sai, báo công chức cấp xã sửa");
        }
    }

    /** The register knows ages, not who is ill: it can say how many there are at least, and never more than members. */
    private void dependants() {
        var given = number(DEPENDANTS);
        if (given < 0) {
            return;
        }
        var byAge = facts.members().stream()
                .filter(m -> m.age() != null && (m.age() < 15 || m.age() > 60))
                .count();
        var members = facts.members().size();
        if (given < Math.min(byAge, MOST_DEPENDANTS)) {
            add(DEPENDANTS, "nhưng theo tuổi trong sổ bộ có ít nhất " + byAge + " người");
        } else if (given > members) {
            add(DEPENDANTS, "nhưng sổ bộ chỉ có " + members + " người");
        }
    }

    private void nobodyOfAge(String code, IntPredicate concerned) {
        var none = facts.members().stream().allMatch(m -> m.age() != null && !concerned.test(m.age()));
        if (none && "yes".equals(answers.get(code))) {
            add(code, "nhưng theo sổ bộ hộ không có ai trong độ tuổi của chỉ số này");
        }
    }

    private void suggestions() {
        Suggestions.of(facts).forEach((code, suggested) -> {
            var given = answers.get(code);
            if (given != null && !given.equals(suggested) && !code.equals(SIZE) && !code.equals(DEPENDANTS)) {
                add(code, "nhưng theo sổ bộ là “" + option(code, suggested) + "”");
            }
        });
    }

    private void add(String code, String difference) {
        flags.add(new SheetFlag(
                FlagKind.REGISTER,
                code,
                "",
                "Câu “" + form.item(code).map(i -> i.label()).orElse(code) + "” trả lời “"
                        + option(code, answers.getOrDefault(code, "")) + "”, " + difference + "."));
    }

    private int number(String code) {
        var given = answers.get(code);
        return given == null || !given.chars().allMatch(Character::isDigit) ? -1 : Integer.parseInt(given);
    }

    private String option(String code, String optionCode) {
        return form.item(code)
                .flatMap(i -> i.option(optionCode))
                .map(o -> o.label())
                .orElse(optionCode);
    }
}
