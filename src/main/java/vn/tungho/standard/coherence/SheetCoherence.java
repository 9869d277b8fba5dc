package vn.tungho.standard.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tungho.standard.HouseholdFacts;
import vn.tungho.standard.SheetForm;

/** Holds the answers of one sheet against each other and against the register. Without answers it says nothing. */
public final class SheetCoherence {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final SheetForm form;
    private final Map<String, String> answers;

    private SheetCoherence(SheetForm form, Map<String, String> answers) {
        this.form = form;
        this.answers = answers;
    }

    /** The needs that the answers to Phiếu B1 already decide, by question. */
    public static Map<String, DerivedNeed> needs(SheetForm form, Map<String, String> answers) {
        var sheet = new SheetCoherence(form, answers);
        var needs = new TreeMap<String, DerivedNeed>();
        form.coherence().needs().forEach(rule -> sheet.need(rule).ifPresent(need -> needs.put(need.itemCode(), need)));
        return needs;
    }

    /** The answers with every need that follows from the others answered as it follows. */
    public static Map<String, String> followed(SheetForm form, Map<String, String> answers) {
        var followed = new TreeMap<>(answers);
        needs(form, answers).values().forEach(need -> followed.put(need.itemCode(), need.answer()));
        return followed;
    }

    /**
     * Everything that does not fit: needs answered otherwise than they follow, answers that clash, and differences to the register.
     *
     * @param facts what the register knows of the household; nothing is said about what it does not know
     */
    public static List<SheetFlag> flags(SheetForm form, Map<String, String> answers, HouseholdFacts facts) {
        var sheet = new SheetCoherence(form, answers);
        var flags = new ArrayList<SheetFlag>();
        needs(form, answers).values().forEach(need -> sheet.departure(need).ifPresent(flags::add));
        form.coherence().clashes().forEach(clash -> sheet.clash(clash).ifPresent(flags::add));
        RegisterComparison.differences(form, facts).stream()
                .filter(d -> d.options().contains(answers.getOrDefault(d.itemCode(), "")))
                .map(sheet::difference)
                .forEach(flags::add);
        return List.copyOf(flags);
    }

    private Optional<DerivedNeed> need(NeedRule rule) {
        var lacking = rule.lacking().stream().filter(this::isGiven).toList();
        var other = rule.lacking().stream()
                .filter(a -> answers.containsKey(a.itemCode()) && !isGiven(a))
                .toList();
        if (rule.isWhole() && lacking.size() >= rule.leastLacking()) {
            return Optional.of(derived(rule, YES, lacking));
        }
        return rule.lacking().size() - other.size() < rule.leastLacking()
                ? Optional.of(derived(rule, NO, other))
                : Optional.empty();
    }

    private DerivedNeed derived(NeedRule rule, String answer, List<NeedRule.Answer> from) {
        var words = from.stream().map(a -> said(a.itemCode())).collect(Collectors.joining("; "));
        return new DerivedNeed(
                rule.itemCode(),
                answer,
                "Theo " + words + ": " + SheetWords.lower(option(rule.itemCode(), answer)) + ".");
    }

    private Optional<SheetFlag> departure(DerivedNeed need) {
        var given = answers.get(need.itemCode());
        return given == null || given.equals(need.answer())
                ? Optional.empty()
                : Optional.of(new SheetFlag(
                        FlagKind.NEED,
                        need.itemCode(),
                        "",
                        "Chỉ số “" + label(need.itemCode()) + "” trả lời “" + option(need.itemCode(), given) + "”. "
                                + need.reason()));
    }

    private Optional<SheetFlag> clash(AnswerClash clash) {
        var both = Stream.of(
                        new NeedRule.Answer(clash.itemCode(), clash.optionCode()),
                        new NeedRule.Answer(clash.otherItemCode(), clash.otherOptionCode()))
                .allMatch(this::isGiven);
        return both
                ? Optional.of(new SheetFlag(
                        FlagKind.CLASH,
                        clash.itemCode(),
                        clash.otherItemCode(),
                        SheetWords.upper(said(clash.itemCode())) + " và " + said(clash.otherItemCode())
                                + " không khớp nhau: " + clash.reason() + "."))
                : Optional.empty();
    }

    private boolean isGiven(NeedRule.Answer answer) {
        return answer.optionCode().equals(answers.get(answer.itemCode()));
    }

    private SheetFlag difference(RegisterDifference from) {
        return new SheetFlag(
                FlagKind.REGISTER,
                from.itemCode(),
                "",
                "Câu “" + label(from.itemCode()) + "” trả lời “"
                        + option(from.itemCode(), answers.getOrDefault(from.itemCode(), "")) + "”, "
                        + from.difference() + ".");
    }

    private String said(String code) {
        return SheetWords.said(form, answers, code);
    }

    private String label(String code) {
        return SheetWords.label(form, code);
    }

    private String option(String code, String optionCode) {
        return SheetWords.option(form, code, optionCode);
    }
}
