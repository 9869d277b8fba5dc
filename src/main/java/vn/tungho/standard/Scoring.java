package vn.tungho.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.basis.ScoreBasis;

/** Adds up one household's answers under one edition. Nothing is assumed for a question without an answer. */
final class Scoring {
    private final EditionData edition;
    private final AreaType area;
    private final StandardRules rules;
    private final List<ScoreLine> lines = new ArrayList<>(40);
    private final List<String> missing = new ArrayList<>();
    private final TreeSet<Integer> deprivations = new TreeSet<>();
    private int aScore;
    private int leastMissing;
    private int mostMissing;
    private int unknownNeeds;
    private int unsurePoints;
    private int unsureNeeds;

    private Scoring(EditionData edition, AreaType area, StandardRules rules) {
        this.edition = edition;
        this.area = area;
        this.rules = rules;
    }

    static ScoreResult score(
            EditionData edition, PointsColumn column, AreaType area, Map<String, String> answers, StandardRules rules) {
        var scoring = new Scoring(edition, area, rules);
        for (var group : edition.income(column)) {
            for (var item : group.items()) {
                scoring.income(item, answers.get(item.code()));
            }
        }
        for (var group : edition.deprivation()) {
            for (var item : group.items()) {
                scoring.need(item, answers.get(item.code()));
            }
        }
        return scoring.result(column);
    }

    private void income(SheetItem item, @Nullable String answer) {
        if (answer == null) {
            missing.add(item.code());
            leastMissing += item.least();
            mostMissing += item.most();
            return;
        }
        var option = option(item, answer);
        aScore += option.points();
        add(item, Sheet.B1, option);
    }

    private void need(SheetItem item, @Nullable String answer) {
        if (answer == null) {
            missing.add(item.code());
            unknownNeeds++;
            return;
        }
        if (answer.equals(EditionData.YES)) {
            deprivations.add(item.number());
        }
        add(item, Sheet.B2, option(item, answer));
    }

    private void add(SheetItem item, Sheet sheet, SheetOption option) {
        var sure = !item.unconfirmed() && (sheet == Sheet.B2 || !option.unconfirmed());
        if (!sure && sheet == Sheet.B1) {
            unsurePoints++;
        } else if (!sure) {
            unsureNeeds++;
        }
        lines.add(new ScoreLine(
                item.code(),
                sheet,
                item.label(),
                option.label(),
                option.ruleId(),
                option.points(),
                item.article(),
                sure));
    }

    private static SheetOption option(SheetItem item, String answer) {
        return item.option(answer)
                .orElseThrow(() -> new BusinessException("Câu “" + item.label() + "” không có lựa chọn “" + answer
                        + "”. Hãy chọn lại một trong các câu trả lời của phiếu."));
    }

    private ScoreResult result(PointsColumn column) {
        var perNeed = edition.number(ValueCode.DEPRIVATION_POINTS);
        var bScore = rules.deprivationScore(deprivations, perNeed);
        var limits = edition.lines();
        var fired = rules.classify(area, aScore, bScore, limits);
        var possible = EnumSet.of(fired.result());
        if (!missing.isEmpty()) {
            possible = corners(bScore, perNeed * unknownNeeds, limits);
        }
        return new ScoreResult(
                edition.edition().editionId(),
                aScore,
                bScore,
                deprivations,
                fired.result(),
                fired.ruleId(),
                reason(fired.result(), bScore, limits),
                lines,
                missing,
                possible,
                new ScoreBasis(unsurePoints, unsureNeeds, unsureLines(), column.label()));
    }

    /** The line of the area, what a need counts, and from which sum of needs on a household is poor. */
    private int unsureLines() {
        return Math.toIntExact(
                Stream.of(ValueCode.pointsLine(area), ValueCode.DEPRIVATION_POINTS, ValueCode.DEPRIVATION_LINE)
                        .filter(code -> !edition.value(code).isConfirmed())
                        .count());
    }

    /** The class only changes from poor to near-poor to not poor as points grow, so the extremes show every class left. */
    private EnumSet<PovertyStatus> corners(int bScore, int bUnknown, StandardRules.Lines limits) {
        var possible = EnumSet.noneOf(PovertyStatus.class);
        for (var a : new int[] {aScore + leastMissing, aScore + mostMissing}) {
            for (var b : new int[] {bScore, bScore + bUnknown}) {
                possible.add(rules.classify(area, a, b, limits).result());
            }
        }
        return possible;
    }

    private String reason(PovertyStatus status, int bScore, StandardRules.Lines limits) {
        var line = area == AreaType.RURAL ? limits.rural() : limits.urban();
        var a = "Điểm A " + aScore + (aScore > line ? " trên mức " : " không quá ") + line + " (" + lower(area) + ")";
        if (aScore > line) {
            return a + ": " + lower(status);
        }
        var b = "điểm B " + bScore + (bScore >= limits.deprivation() ? " từ " : " dưới ") + limits.deprivation();
        return a + ", " + b + ": " + lower(status);
    }

    private static String lower(AreaType area) {
        return area.label().toLowerCase(java.util.Locale.ROOT);
    }

    private static String lower(PovertyStatus status) {
        return status.label().toLowerCase(java.util.Locale.ROOT);
    }
}
