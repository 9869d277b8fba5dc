package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the households of a list in the register. Sure is the head's number with the same name or birth year, and the whole name with
 * birth year and village; where the year is not known on both sides, the other members must agree. What else is alike is asked.
 */
@Component
class HouseholdMatcher {
    private static final int BATCH = 500;

    private final HouseholdMatchMapper households;

    HouseholdMatcher(HouseholdMatchMapper households) {
        this.households = households;
    }

    /** The household of the register by the number of the list's, and what the register contradicts. */
    record Found(Map<Integer, Long> households, List<HouseholdMatchMapper.Candidate> contradicted) {}

    Found match(long run, Questions questions) {
        var found = new LinkedHashMap<Integer, Long>();
        var contradicted = new ArrayList<HouseholdMatchMapper.Candidate>();
        var settled = new HashSet<Integer>();
        byList(households.byNumber(run)).forEach((no, candidates) -> {
            settled.add(no);
            var first = candidates.getFirst();
            if (candidates.size() > 1 || (!first.isNameAlike() && first.year() == HouseholdMatchMapper.Year.UNKNOWN)) {
                answer(ask(questions, candidates, ""), no, found);
            } else if (first.isNameAlike() || first.year() == HouseholdMatchMapper.Year.SAME) {
                found.put(no, first.householdId());
            } else {
                contradicted.add(first);
            }
        });
        var taken = new HashSet<>(found.values());
        var byName = households.byName(run).stream()
                .filter(c -> !settled.contains(c.householdNo()) && !taken.contains(c.householdId()))
                .toList();
        matchByName(run, byName, questions, found);
        return new Found(found, contradicted);
    }

    private void matchByName(
            long run, List<HouseholdMatchMapper.Candidate> all, Questions questions, Map<Integer, Long> found) {
        var others = others(run, all);
        var graded = byList(all).entrySet().stream()
                .map(e -> new Choice(e.getKey(), e.getValue(), others))
                .toList();
        var claims = new HashMap<Long, Integer>();
        graded.forEach(c -> c.sure().forEach(s -> claims.merge(s.householdId(), 1, Integer::sum)));
        var asked = new ArrayList<Choice>();
        for (var choice : graded) {
            var sure = choice.sure();
            if (sure.size() == 1 && claims.getOrDefault(sure.getFirst().householdId(), 0) == 1) {
                found.put(choice.householdNo(), sure.getFirst().householdId());
            } else {
                asked.add(choice);
            }
        }
        var taken = new HashSet<>(found.values());
        asked.sort(Comparator.comparing(c -> !questions.isAnsweredSame(Question.Kind.HOUSEHOLD, c.householdNo())));
        for (var choice : asked) {
            var possible = choice.possible().stream()
                    .filter(c -> !taken.contains(c.householdId()))
                    .toList();
            if (!possible.isEmpty()) {
                var assumed = possible.stream().allMatch(HouseholdMatchMapper.Candidate::differsByMarks)
                        ? Question.OTHER
                        : "";
                answer(ask(questions, possible, assumed), choice.householdNo(), found);
                var kept = found.get(choice.householdNo());
                if (kept != null) {
                    taken.add(kept);
                }
            }
        }
    }

    private static void answer(String target, int householdNo, Map<Integer, Long> found) {
        if (!target.isEmpty() && !target.equals(Question.OTHER)) {
            found.put(householdNo, Long.valueOf(target));
        }
    }

    private static String ask(Questions questions, List<HouseholdMatchMapper.Candidate> candidates, String assumed) {
        var first = candidates.getFirst();
        var options = Stream.concat(
                        candidates.stream()
                                .map(c -> new Question.Option(
                                        String.valueOf(c.householdId()), "Cùng hộ với " + c.inRegister())),
                        Stream.of(new Question.Option(Question.OTHER, "Là hộ khác, thêm mới")))
                .toList();
        return questions.ask(Question.Kind.HOUSEHOLD, first.householdNo(), first.asked(), options, assumed);
    }

    /** The names of the other people of each household that a name alone does not settle. */
    private Others others(long run, List<HouseholdMatchMapper.Candidate> all) {
        var listed = new HashMap<Integer, Set<String>>();
        var kept = new HashMap<Long, Set<String>>();
        var numbers = all.stream()
                .map(HouseholdMatchMapper.Candidate::householdNo)
                .distinct()
                .toList();
        var ids = all.stream()
                .map(HouseholdMatchMapper.Candidate::householdId)
                .distinct()
                .toList();
        for (int from = 0; from < numbers.size(); from += BATCH) {
            households
                    .othersOfList(run, numbers.subList(from, Math.min(from + BATCH, numbers.size())))
                    .forEach(o -> listed.computeIfAbsent((int) o.id(), k -> new HashSet<>())
                            .add(o.identity()));
        }
        for (int from = 0; from < ids.size(); from += BATCH) {
            households
                    .othersOfRegister(ids.subList(from, Math.min(from + BATCH, ids.size())))
                    .forEach(o ->
                            kept.computeIfAbsent(o.id(), k -> new HashSet<>()).add(o.identity()));
        }
        return new Others(listed, kept);
    }

    private static Map<Integer, List<HouseholdMatchMapper.Candidate>> byList(List<HouseholdMatchMapper.Candidate> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        HouseholdMatchMapper.Candidate::householdNo, LinkedHashMap::new, Collectors.toList()));
    }

    /** The other people by household, of the list and of the register. */
    private record Others(Map<Integer, Set<String>> listed, Map<Long, Set<String>> kept) {
        boolean areSame(HouseholdMatchMapper.Candidate c) {
            return ofList(c).equals(ofRegister(c));
        }

        boolean meet(HouseholdMatchMapper.Candidate c) {
            return ofList(c).stream().anyMatch(ofRegister(c)::contains);
        }

        private Set<String> ofList(HouseholdMatchMapper.Candidate c) {
            return listed.getOrDefault(c.householdNo(), Set.of());
        }

        private Set<String> ofRegister(HouseholdMatchMapper.Candidate c) {
            return kept.getOrDefault(c.householdId(), Set.of());
        }
    }

    /** A household of the list with those of the register that have its head's plain name in its village. */
    private record Choice(int householdNo, List<HouseholdMatchMapper.Candidate> candidates, Others others) {
        List<HouseholdMatchMapper.Candidate> sure() {
            var sure = candidates.stream().filter(this::isSure).toList();
            var meeting =
                    sure.size() < 2 ? sure : sure.stream().filter(others::meet).toList();
            return meeting.size() == 1 ? meeting : sure;
        }

        private boolean isSure(HouseholdMatchMapper.Candidate c) {
            if (!c.isNameSame() || c.isNumberOther()) {
                return false;
            }
            return switch (c.year()) {
                case SAME -> true;
                case OTHER -> false;
                case UNKNOWN -> others.meet(c) || (c.isYearAbsent() && others.areSame(c));
            };
        }

        /** Those that a person has to look at: one thing speaks for them, and at most one against. */
        List<HouseholdMatchMapper.Candidate> possible() {
            return candidates.stream()
                    .filter(c -> c.isNameSame()
                            ? c.year() != HouseholdMatchMapper.Year.OTHER || (!c.isNumberOther() && others.meet(c))
                            : c.year() != HouseholdMatchMapper.Year.OTHER && !c.isNumberOther())
                    .toList();
        }
    }
}
