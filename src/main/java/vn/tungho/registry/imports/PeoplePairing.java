package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.TextNormalizer;

/**
 * Who of a household of the list is who in the register. The head is the head; then the same number, then the whole name with the
 * birth year, in the order of the list where two are called the same; then the whole name alone where only one has it. What is alike
 * otherwise is asked.
 */
final class PeoplePairing {
    private final List<CompareMapper.Listed> open;
    private final List<CompareMapper.Kept> free;
    private final List<CompareMapper.Likeness> pairs = new ArrayList<>();
    private final List<CompareMapper.Likeness> contradicted = new ArrayList<>();
    private final List<CompareMapper.Listed> held = new ArrayList<>();
    private boolean mayStillBeSomebody;

    PeoplePairing(List<CompareMapper.Listed> listed, List<CompareMapper.Kept> kept, Questions questions) {
        this.open = new ArrayList<>(listed);
        this.free = new ArrayList<>(kept);
        pairHeads();
        pairNumbers();
        pairGroups(l -> l.birthYear() != null, k -> k.birthYear() != null, true);
        pairGroups(l -> true, k -> true, false);
        open.stream()
                .sorted(Comparator.comparing(l -> !questions.isAnsweredSame(Question.Kind.PERSON, l.rowNo())))
                .toList()
                .forEach(l -> ask(l, questions));
    }

    private void pairHeads() {
        var heads =
                free.stream().filter(k -> k.relationship() == Relationship.HEAD).toList();
        open.stream()
                .filter(l -> l.relationship() == Relationship.HEAD)
                .findFirst()
                .filter(l -> heads.size() == 1)
                .ifPresent(l -> pair(l, heads.getFirst()));
    }

    private void pairNumbers() {
        for (var l : List.copyOf(open)) {
            free.stream()
                    .map(k -> new CompareMapper.Likeness(l, k))
                    .filter(CompareMapper.Likeness::isNumberSame)
                    .findFirst()
                    .ifPresent(this::weighNumber);
        }
    }

    /** One equal number never overrules a name and a year that both differ. */
    private void weighNumber(CompareMapper.Likeness same) {
        if (same.isNameAlike() || same.year() == HouseholdMatchMapper.Year.SAME) {
            pair(same.listed(), same.kept());
        } else if (same.year() == HouseholdMatchMapper.Year.OTHER) {
            contradicted.add(same);
            open.remove(same.listed());
            free.remove(same.kept());
        }
    }

    /** Pairs people of one name, the first with the first; without the year only where there are as many on both sides. */
    private void pairGroups(
            Predicate<CompareMapper.Listed> ofList, Predicate<CompareMapper.Kept> ofRegister, boolean isByYear) {
        var listed = new LinkedHashMap<String, List<CompareMapper.Listed>>();
        open.stream().filter(ofList).forEach(l -> add(listed, key(l.fullName(), isByYear ? l.birthYear() : null), l));
        var kept = new LinkedHashMap<String, List<CompareMapper.Kept>>();
        free.stream().filter(ofRegister).forEach(k -> add(kept, key(k.fullName(), isByYear ? k.birthYear() : null), k));
        listed.forEach((key, some) -> {
            var theirs = kept.getOrDefault(key, List.of());
            if (isByYear || isUnmistakable(some, theirs)) {
                pairInOrder(some, theirs);
            }
        });
    }

    private static boolean isUnmistakable(List<CompareMapper.Listed> listed, List<CompareMapper.Kept> kept) {
        return listed.size() == kept.size()
                && (listed.size() == 1 || kept.stream().allMatch(k -> k.birthYear() == null))
                && listed.stream()
                        .allMatch(l -> kept.stream()
                                .map(k -> new CompareMapper.Likeness(l, k))
                                .allMatch(x -> x.year() == HouseholdMatchMapper.Year.UNKNOWN && !x.isNumberOther()));
    }

    private void pairInOrder(List<CompareMapper.Listed> listed, List<CompareMapper.Kept> kept) {
        var some = listed.stream()
                .sorted(Comparator.comparing(CompareMapper.Listed::relationship))
                .toList();
        var theirs = kept.stream()
                .sorted(Comparator.comparing(CompareMapper.Kept::relationship))
                .toList();
        for (int n = 0; n < Math.min(some.size(), theirs.size()); n++) {
            pair(some.get(n), theirs.get(n));
        }
    }

    private void ask(CompareMapper.Listed listed, Questions questions) {
        var candidates = free.stream()
                .map(k -> new CompareMapper.Likeness(listed, k))
                .filter(PeoplePairing::isPossible)
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        var options = Stream.concat(
                        candidates.stream()
                                .map(c -> new Question.Option(
                                        String.valueOf(c.kept().memberId()),
                                        "Cùng người với " + c.kept().inRegister())),
                        Stream.of(new Question.Option(Question.OTHER, "Là người khác, thêm vào hộ")))
                .toList();
        var answer = questions.ask(
                Question.Kind.PERSON,
                listed.rowNo(),
                "Dòng %d: %s (%s) có phải người đã có trong hộ không?"
                        .formatted(
                                listed.sheetRow(),
                                listed.fullName(),
                                HouseholdMatchMapper.Candidate.year(listed.birthYear())),
                options,
                candidates.stream().allMatch(CompareMapper.Likeness::differsByMarks) ? Question.OTHER : "");
        if (answer.isEmpty()) {
            held.add(listed);
            open.remove(listed);
            mayStillBeSomebody = true;
        } else if (!answer.equals(Question.OTHER)) {
            candidates.stream()
                    .filter(c -> String.valueOf(c.kept().memberId()).equals(answer))
                    .findFirst()
                    .ifPresent(c -> pair(c.listed(), c.kept()));
        }
    }

    private static boolean isPossible(CompareMapper.Likeness x) {
        if (x.isNumberSame()) {
            return true;
        }
        return x.isNameSame() || (x.isNameAlike() && x.year() != HouseholdMatchMapper.Year.OTHER && !x.isNumberOther());
    }

    private void pair(CompareMapper.Listed listed, CompareMapper.Kept kept) {
        pairs.add(new CompareMapper.Likeness(listed, kept));
        open.remove(listed);
        free.remove(kept);
    }

    private static String key(String name, @Nullable Integer year) {
        return TextNormalizer.identity(name) + "|" + year;
    }

    private static <T> void add(Map<String, List<T>> groups, String key, T one) {
        groups.computeIfAbsent(key, k -> new ArrayList<>(1)).add(one);
    }

    List<CompareMapper.Likeness> pairs() {
        return pairs;
    }

    /** Rows whose number is that of somebody with another name and another birth year. */
    List<CompareMapper.Likeness> contradicted() {
        return contradicted;
    }

    /** Rows that wait for an answer. */
    List<CompareMapper.Listed> held() {
        return held;
    }

    /** People whom the register does not have in this household. */
    List<CompareMapper.Listed> added() {
        return open;
    }

    /** People of the household whom the list does not name; nobody while a row that may be one of them waits for an answer. */
    List<CompareMapper.Kept> missing() {
        return mayStillBeSomebody || !contradicted.isEmpty() ? List.of() : free;
    }
}
