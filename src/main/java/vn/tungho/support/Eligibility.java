package vn.tungho.support;

import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.shared.input.Texts;

/** The answer of the rules for a household and a programme, line by line. */
public record Eligibility(List<Criterion> criteria) {
    private static final int LENGTH = 600;

    public Eligibility {
        criteria = List.copyOf(criteria);
    }

    /** One line against decides; else one line not known asks for verification; no line at all does too. */
    public Entitlement entitlement() {
        if (has(Criterion.Result.UNMET)) {
            return Entitlement.NOT_ENTITLED;
        }
        return criteria.isEmpty() || has(Criterion.Result.UNKNOWN) ? Entitlement.TO_VERIFY : Entitlement.ENTITLED;
    }

    /** The lines that decide, in one sentence. */
    public String reason() {
        var deciding = switch (entitlement()) {
            case NOT_ENTITLED -> Criterion.Result.UNMET;
            case TO_VERIFY -> Criterion.Result.UNKNOWN;
            case ENTITLED -> Criterion.Result.MET;
        };
        var text = criteria.stream()
                .filter(c -> c.result() == deciding)
                .map(Criterion::line)
                .collect(Collectors.joining("; "));
        return Texts.shorten(text, LENGTH);
    }

    private boolean has(Criterion.Result result) {
        return criteria.stream().anyMatch(c -> c.result() == result);
    }
}
