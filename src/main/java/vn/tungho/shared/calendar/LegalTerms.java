package vn.tungho.shared.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every legal term in all its versions, and which one holds for an event. Immutable; {@link TermBook#terms()} gives today's.
 */
public final class LegalTerms {
    private final Map<String, DeadlineRule> first;
    private final Map<String, List<DeadlineVersion>> later;

    /** @param versions in any order; of two that hold from one day the one entered later counts */
    public LegalTerms(Collection<DeadlineRule> rules, Collection<DeadlineVersion> versions) {
        first = rules.stream().collect(Collectors.toUnmodifiableMap(DeadlineRule::deadlineRule, Function.identity()));
        later = versions.stream()
                .sorted(Comparator.comparing(DeadlineVersion::validFromOn)
                        .thenComparing(DeadlineVersion::deadlineVersionId))
                .collect(Collectors.groupingBy(DeadlineVersion::deadlineRule));
    }

    /** Every term as it is in force on the day, by its id. */
    public List<DeadlineRule> all(LocalDate day) {
        return first.keySet().stream().sorted().map(id -> on(id, day)).toList();
    }

    /** The versions after the first, in the order in which they hold. */
    public List<DeadlineVersion> versions(String id) {
        return later.getOrDefault(id, List.of());
    }

    /** The version in force on the day; null when the first one still is. */
    public @Nullable DeadlineVersion version(String id, LocalDate day) {
        DeadlineVersion found = null;
        for (var version : versions(id)) {
            if (!version.takesHoldOn().isAfter(day)) {
                found = version;
            }
        }
        return found;
    }

    /** The term as it is in force on the day. An unknown id is a mistake in the code, not of the person. */
    public DeadlineRule on(String id, LocalDate day) {
        var version = version(id, day);
        return version == null ? base(id) : version.in(base(id));
    }

    /**
     * The term that holds for an event on {@code from}: the version in force that day, or a later one that was given to running
     * terms and found this one running. One that would have ended before such a version took hold keeps its old length.
     *
     * @param heldDays days that the clock of this term stood still
     */
    public DeadlineRule of(String id, LocalDate from, int heldDays, WorkingCalendar calendar) {
        var rule = base(id);
        for (var version : versions(id)) {
            var changed = version.in(rule);
            var start = from.plusDays(heldDays);
            if (!version.takesHoldOn().isAfter(from)
                    || version.isForRunning()
                            && reaches(version, calendar.due(start, rule))
                            && reaches(version, calendar.due(start, changed))) {
                rule = changed;
            }
        }
        return rule;
    }

    private static boolean reaches(DeadlineVersion version, LocalDate due) {
        return !due.isBefore(version.takesHoldOn());
    }

    private DeadlineRule base(String id) {
        var rule = first.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no deadline rule " + id);
        }
        return rule;
    }
}
