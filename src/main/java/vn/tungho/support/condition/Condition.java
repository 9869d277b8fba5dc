package vn.tungho.support.condition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.support.facts.Indicators;
import vn.tungho.support.facts.SupportGroup;

/**
 * One condition of an edition.
 *
 * @param picks classes, communes or numbers of basic needs, by the kind
 * @param asks classes for which papers decide case by case
 * @param supportGroups groups of the resolution that belong whatever their class
 * @param note what is to be looked at for {@code asks} and {@code supportGroups}
 */
public record Condition(
        long programmeEditionId,
        int conditionNo,
        ConditionKind kind,
        String picks,
        String asks,
        String supportGroups,
        String note) {
    /** A condition without values. */
    public static Condition plain(ConditionKind kind) {
        return new Condition(0, 0, kind, "", "", "", "");
    }

    /** A condition with values. */
    public static Condition of(ConditionKind kind, String picks) {
        return new Condition(0, 0, kind, picks, "", "", "");
    }

    /** For these classes and groups. */
    public static Condition who(
            List<PovertyStatus> classes, List<PovertyStatus> asked, List<SupportGroup> groups, String note) {
        return new Condition(0, 0, ConditionKind.WHO, names(classes), names(asked), names(groups), note);
    }

    /** The same in an edition. */
    public Condition in(long editionId, int no) {
        return new Condition(editionId, no, kind, picks, asks, supportGroups, note);
    }

    public List<PovertyStatus> classes() {
        return codes(picks).stream().map(PovertyStatus::valueOf).toList();
    }

    public List<PovertyStatus> askedClasses() {
        return codes(asks).stream().map(PovertyStatus::valueOf).toList();
    }

    public List<SupportGroup> groups() {
        return codes(supportGroups).stream().map(SupportGroup::valueOf).toList();
    }

    public List<String> communes() {
        return codes(picks);
    }

    public List<Integer> needs() {
        return Indicators.parse(picks);
    }

    private static String names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static List<String> codes(String list) {
        return list.isBlank()
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
