package vn.tungho.standard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tungho.standard.HouseholdFacts.MemberFacts;

/** Turns known facts into answers; a fact that is not known for every member it matters for suggests nothing. */
public final class Suggestions {
    private final List<MemberFacts> members;
    private final Map<String, String> answers = new TreeMap<>();

    private Suggestions(List<MemberFacts> members) {
        this.members = members;
    }

    /** Question code to the answer that follows from the facts. */
    public static Map<String, String> of(HouseholdFacts facts) {
        var suggestions = new Suggestions(facts.members());
        if (!facts.members().isEmpty()) {
            suggestions.people();
            suggestions.needs();
            if (facts.livingArea() != null) {
                suggestions.dwelling(facts.livingArea() / facts.members().size());
            }
        }
        return suggestions.answers;
    }

    private void people() {
        var dependants = countWhere(Suggestions::dependant);
        if (dependants != null) {
            answers.put("B1-02", upTo(dependants, 2));
            answers.put("B1-01", dependants == members.size() ? "dependants" : upTo(members.size(), 7));
        }
        var pensions = countWhere(MemberFacts::pension);
        if (pensions != null) {
            answers.put("B1-05", upTo(pensions, 2));
        }
        if (members.stream().allMatch(m -> m.education() != null || (m.age() != null && m.age() < 15))) {
            members.stream()
                    .map(MemberFacts::education)
                    .filter(Objects::nonNull)
                    .max(java.util.Comparator.naturalOrder())
                    .ifPresent(best -> answers.put("B1-03", best.name().toLowerCase(Locale.ROOT)));
        }
    }

    private void needs() {
        var needy = countWhere(m -> m.age() == null ? null : m.age() < 16 ? Boolean.TRUE : m.socialAllowance());
        if (needy != null) {
            need(2, needy * 2 > members.size());
        }
        any(4, m -> inAges(m, 6, 200), m -> not(m.insured()));
        any(6, m -> inAges(m, 3, 15), m -> not(m.atSchool()));
    }

    private void dwelling(double perPerson) {
        need(8, perPerson < 8);
        answers.put(
                "B1-07",
                perPerson < 8
                        ? "lt8"
                        : perPerson < 20 ? "8to20" : perPerson < 30 ? "20to30" : perPerson < 40 ? "30to40" : "ge40");
    }

    /** Deprived when it holds for one member concerned; not deprived when it is known to hold for none. */
    private void any(
            int no,
            Function<MemberFacts, @Nullable Boolean> concerned,
            Function<MemberFacts, @Nullable Boolean> lacks) {
        var all = members.stream()
                .map(m -> {
                    var is = concerned.apply(m);
                    return Boolean.FALSE.equals(is) ? "no" : is == null ? "?" : text(lacks.apply(m));
                })
                .toList();
        if (all.contains("yes")) {
            need(no, true);
        } else if (!all.contains("?")) {
            need(no, false);
        }
    }

    private void need(int no, boolean deprived) {
        answers.put(Indicator.itemCode(no), deprived ? EditionData.YES : EditionData.NO);
    }

    private @Nullable Integer countWhere(Function<MemberFacts, @Nullable Boolean> test) {
        var count = 0;
        for (var member : members) {
            var is = test.apply(member);
            if (is == null) {
                return null;
            }
            count += is ? 1 : 0;
        }
        return count;
    }

    private static @Nullable Boolean dependant(MemberFacts m) {
        if (m.age() != null && (m.age() < 15 || m.age() > 60)) {
            return true;
        }
        return m.age() == null ? null : m.unableToWork();
    }

    private static @Nullable Boolean inAges(MemberFacts m, int from, int to) {
        return m.age() == null ? null : m.age() >= from && m.age() <= to;
    }

    private static @Nullable Boolean not(@Nullable Boolean known) {
        return known == null ? null : !known;
    }

    private static String text(@Nullable Boolean known) {
        return known == null ? "?" : known ? "yes" : "no";
    }

    private static String upTo(int count, int most) {
        return Integer.toString(Math.min(count, most));
    }
}
