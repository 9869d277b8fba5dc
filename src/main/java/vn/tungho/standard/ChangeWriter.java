package vn.tungho.standard;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.standard.coherence.NeedRule;

/** Writes what two administrators agreed on into the edition. A need's rule is the text {@code least|whole|item=option;…}. */
@Component
class ChangeWriter {
    private final StandardMapper standards;

    ChangeWriter(StandardMapper standards) {
        this.standards = standards;
    }

    /** Puts a confirmed change in. */
    void apply(StandardChange c) {
        var rows = switch (c.kind()) {
            case VALUE ->
                standards.confirmValue(
                        c.editionId(), ValueCode.valueOf(c.target()), Long.parseLong(c.newContent()), c.source());
            case POINTS ->
                standards.confirmPoints(
                        c.editionId(),
                        c.part(0),
                        c.part(1),
                        PointsColumn.valueOf(c.part(2)),
                        Integer.parseInt(c.newContent()),
                        c.source());
            case SIGN -> standards.confirmItem(c.editionId(), c.target(), c.newContent(), c.source());
            case INDICATOR ->
                standards.confirmIndicator(c.editionId(), Integer.parseInt(c.target()), c.newContent(), c.source());
            case NEED -> need(c);
            case CLASH -> clash(c);
        };
        if (rows != 1) {
            throw new IllegalStateException("change " + c.standardChangeId() + " has nothing to replace");
        }
    }

    static String text(NeedRule rule) {
        return rule.leastLacking() + "|" + rule.isWhole() + "|"
                + rule.lacking().stream()
                        .map(a -> a.itemCode() + "=" + a.optionCode())
                        .sorted()
                        .collect(Collectors.joining(";"));
    }

    /** Puts the rule of a need in place of the one before, or takes it away; returns 1 when something changed. */
    private int need(StandardChange c) {
        standards.forgetNeedAnswers(c.editionId(), c.target());
        if (c.isEnded()) {
            return standards.forgetNeed(c.editionId(), c.target());
        }
        var parts = c.newContent().split("\\|", -1);
        standards.putNeed(c.editionId(), c.target(), Integer.parseInt(parts[0]), Boolean.parseBoolean(parts[1]));
        for (var answer : parts[2].split(";")) {
            var given = answer.split("=", 2);
            standards.putNeedAnswer(c.editionId(), c.target(), given[0], given[1]);
        }
        return 1;
    }

    /** The same for two answers that clash. */
    private int clash(StandardChange c) {
        if (c.isEnded()) {
            return standards.forgetClash(c.editionId(), c.part(0), c.part(1), c.part(2), c.part(3));
        }
        standards.putClash(c.editionId(), c.part(0), c.part(1), c.part(2), c.part(3), c.newContent());
        return 1;
    }
}
