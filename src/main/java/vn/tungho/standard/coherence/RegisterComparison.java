package vn.tungho.standard.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import vn.tungho.standard.HouseholdFacts;
import vn.tungho.standard.Indicator;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.Suggestions;

/**
 * Which answers would differ from the members of the register; says nothing about what the register does not know of everyone
 * concerned. It knows all possible answers, so that a device can hold its own against it without the rules of the register.
 */
public final class RegisterComparison {
    private static final String SIZE = "B1-01";
    private static final String DEPENDANTS = "B1-02";
    private static final int MOST_SIZE = 7;
    private static final int MOST_DEPENDANTS = 2;
    private static final int NUTRITION = 3;
    private static final int ADULT_EDUCATION = 5;

    private final SheetForm form;
    private final HouseholdFacts facts;
    private final List<RegisterDifference> differences = new ArrayList<>();

    private RegisterComparison(SheetForm form, HouseholdFacts facts) {
        this.form = form;
        this.facts = facts;
    }

    /** The answers to each question that would differ from the register. */
    public static List<RegisterDifference> differences(SheetForm form, HouseholdFacts facts) {
        var comparison = new RegisterComparison(form, facts);
        if (!facts.members().isEmpty()) {
            comparison.size();
            comparison.dependants();
            comparison.nobodyOfAge(Indicator.itemCode(NUTRITION), age -> age < 16);
            comparison.nobodyOfAge(Indicator.itemCode(ADULT_EDUCATION), age -> age >= 16 && age <= 30);
            comparison.suggestions();
        }
        return List.copyOf(comparison.differences);
    }

    /** A household of nothing but dependants gives no number. */
    private void size() {
        var members = facts.members().size();
        numbers(
                SIZE,
                given -> given != Math.min(members, MOST_SIZE),
                "nhưng sổ bộ có " + members
                        + " người. Đếm lại người ăn ở chung; nếu sổ bộ sai, báo công chức cấp xã sửa");
    }

    /** The register knows ages, not who is ill: it can say how many there are at least, and never more than members. */
    private void dependants() {
        var byAge = facts.members().stream()
                .filter(m -> m.age() != null && (m.age() < 15 || m.age() > 60))
                .count();
        var members = facts.members().size();
        IntPredicate tooFew = given -> given < Math.min(byAge, MOST_DEPENDANTS);
        numbers(DEPENDANTS, tooFew, "nhưng theo tuổi trong sổ bộ có ít nhất " + byAge + " người");
        numbers(
                DEPENDANTS,
                given -> !tooFew.test(given) && given > members,
                "nhưng sổ bộ chỉ có " + members + " người");
    }

    private void nobodyOfAge(String code, IntPredicate concerned) {
        if (facts.members().stream().allMatch(m -> m.age() != null && !concerned.test(m.age()))) {
            options(code, "yes"::equals, "nhưng theo sổ bộ hộ không có ai trong độ tuổi của chỉ số này");
        }
    }

    private void suggestions() {
        Suggestions.of(facts).forEach((code, suggested) -> {
            if (!code.equals(SIZE) && !code.equals(DEPENDANTS)) {
                options(
                        code,
                        option -> !option.equals(suggested),
                        "nhưng theo sổ bộ là “" + SheetWords.option(form, code, suggested) + "”");
            }
        });
    }

    private void numbers(String code, IntPredicate differs, String difference) {
        options(
                code,
                option -> option.chars().allMatch(Character::isDigit) && differs.test(Integer.parseInt(option)),
                difference);
    }

    private void options(String code, Predicate<String> differs, String difference) {
        var options = form.item(code).stream()
                .flatMap(i -> i.options().stream())
                .map(o -> o.code())
                .filter(differs)
                .toList();
        if (!options.isEmpty()) {
            differences.add(new RegisterDifference(code, options, difference));
        }
    }
}
