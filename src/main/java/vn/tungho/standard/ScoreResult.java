package vn.tungho.standard;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.basis.ScoreBasis;

/**
 * The score of a household, line by line, and its class.
 *
 * @param deprivations numbers 1 to 12 of the indicators it is deprived in
 * @param status the class that the answers given so far lead to; only final when {@link #certain()}
 * @param classRuleId the rule of the decision table that gave the class
 * @param missing codes of the questions not answered yet, in the order of the sheets; nothing is assumed for them
 * @param possible every class the household can still get, whatever the missing answers are
 * @param basis how much of it comes from no official text
 */
public record ScoreResult(
        String editionId,
        int aScore,
        int bScore,
        SortedSet<Integer> deprivations,
        PovertyStatus status,
        String classRuleId,
        String classReason,
        List<ScoreLine> lines,
        List<String> missing,
        Set<PovertyStatus> possible,
        ScoreBasis basis) {
    public ScoreResult {
        deprivations = Collections.unmodifiableSortedSet(new TreeSet<>(deprivations));
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /** False when a line or a threshold used comes from no official text. */
    public boolean confirmed() {
        return basis.isConfirmed();
    }

    /** True when every question of B1 and B2 is answered. */
    public boolean complete() {
        return missing.isEmpty();
    }

    /** True when no missing answer could change the class. */
    public boolean certain() {
        return possible.size() == 1;
    }

    /** The class in words, or what can be said while answers are missing. */
    public String verdict() {
        if (certain()) {
            return status.label();
        }
        return "Chưa đủ dữ liệu: có thể là "
                + possible.stream().sorted().map(s -> lower(s.label())).collect(Collectors.joining(" hoặc "));
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
