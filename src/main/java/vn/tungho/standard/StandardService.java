package vn.tungho.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;

/** The poverty standard: which edition holds when, what its sheets ask, and what the answers come to. */
@Service
public class StandardService {
    private final StandardBook book;
    private final StandardRules rules;

    StandardService(StandardBook book, StandardRules rules) {
        this.book = book;
        this.rules = rules;
    }

    /** All editions, the oldest first. */
    public List<Edition> editions() {
        return book.editions();
    }

    /** The edition of this id; an unknown id is a mistake in the code. */
    public Edition edition(String editionId) {
        return book.edition(editionId).edition();
    }

    /** The edition a review held in {@code reviewYear} runs under. */
    public Edition editionFor(int reviewYear) {
        return editions().stream()
                .filter(e -> e.covers(reviewYear))
                .findFirst()
                .orElseThrow(() -> new BusinessException("Chưa có bộ chuẩn nghèo cho năm " + reviewYear
                        + ". Hãy chọn năm khác hoặc cập nhật phần mềm để có bộ chuẩn mới."));
    }

    /** The edition that comes after this one. */
    public Optional<Edition> nextAfter(String editionId) {
        var last = edition(editionId).toYear();
        return editions().stream().filter(e -> e.fromYear() > last).findFirst();
    }

    /** Every number of the edition. */
    public List<EditionValue> values(String editionId) {
        return book.edition(editionId).values();
    }

    /** The highest A score of a poor or near-poor household in such an area. */
    public int pointsLine(String editionId, AreaType area) {
        return book.edition(editionId).number(ValueCode.pointsLine(area));
    }

    /** The twelve needs of the edition, by number. */
    public List<Indicator> indicators(String editionId) {
        return book.edition(editionId).indicators();
    }

    /** How much of the edition comes from official texts. */
    public Confirmation confirmation(String editionId) {
        return Confirmation.of(book.edition(editionId));
    }

    /** What of the edition comes from no official text, of the B1 table only these columns. */
    public UnconfirmedValues unconfirmed(String editionId, Set<PointsColumn> columns) {
        return UnconfirmedValues.of(book.edition(editionId), columns);
    }

    /** The sheets A, B1 and B2 as they are asked there. */
    public SheetForm sheetForm(String editionId, Region region, AreaType area) {
        return book.edition(editionId).form(region, area);
    }

    /** Applies Phiếu A; {@code ticks} are the numbers 1 to 9 of the signs that hold. */
    public ScreeningResult screen(String editionId, Set<Integer> ticks) {
        var edition = book.edition(editionId);
        var signs = edition.screening().stream()
                .flatMap(g -> g.items().stream())
                .filter(i -> ticks.contains(i.number()))
                .toList();
        if (signs.size() != ticks.size()) {
            throw new BusinessException("Phiếu A chỉ có các dấu hiệu đánh số từ 1 đến 9. Hãy đánh dấu lại.");
        }
        var limit = edition.value(ValueCode.SCREENING_TICKS);
        var number = edition.number(ValueCode.SCREENING_TICKS);
        var fired = rules.screen(ticks.size(), number);
        var listed = fired.result().equals("LISTED");
        var reasons = new java.util.ArrayList<String>();
        reasons.add(
                listed
                        ? "Phiếu A có " + ticks.size() + " dấu hiệu, ít hơn " + number + ": hộ vào danh sách rà soát ("
                                + limit.article() + ")."
                        : "Phiếu A có " + ticks.size() + " dấu hiệu, từ " + number
                                + " dấu hiệu trở lên thì hộ không vào danh sách rà soát (" + limit.article() + ").");
        signs.forEach(s -> reasons.add("Dấu hiệu " + s.number() + ": " + s.label() + "."));
        return new ScreeningResult(
                listed,
                ticks.size(),
                number,
                fired.ruleId(),
                reasons,
                limit.isConfirmed() && signs.stream().noneMatch(SheetItem::unconfirmed));
    }

    /**
     * Scores and classifies a household.
     *
     * @param answers question code to option code; for the twelve needs {@code yes} means deprived. Codes that are not on
     *     the sheets are left out of account, an option a question does not have is refused
     */
    public ScoreResult score(String editionId, Region region, AreaType area, Map<String, String> answers) {
        return Scoring.score(book.edition(editionId), PointsColumn.of(region, area), area, answers, rules);
    }

    /** The class of the two scores. */
    public PovertyStatus classify(String editionId, AreaType area, int aScore, int bScore) {
        return rules.classify(area, aScore, bScore, book.edition(editionId).lines())
                .result();
    }

    /** True when at least half of those attending agree. */
    public boolean meetingApproved(int agree, int attending) {
        if (agree < 0 || agree > attending) {
            throw new BusinessException("Số người đồng ý (" + agree + ") phải từ 0 đến số người dự họp (" + attending
                    + "). Hãy kiểm tra lại hai con số.");
        }
        return rules.meeting(agree, attending).result().equals("APPROVED");
    }

    /**
     * What the answers given under {@code editionId} would come to under the edition after it; empty when there is none. Needs
     * are joined by what they mean, not by number; one that is new stays unanswered, see {@link ScoreResult#verdict()}.
     */
    public Optional<ScoreResult> dryRun(String editionId, Region region, AreaType area, Map<String, String> answers) {
        return nextAfter(editionId).map(next -> {
            var mapped = new HashMap<>(answers);
            mapped.keySet().removeIf(code -> code.startsWith("B2-"));
            var numbers = indicators(next.editionId()).stream()
                    .collect(Collectors.toMap(Indicator::code, Indicator::itemCode));
            for (var indicator : indicators(editionId)) {
                var answer = answers.get(indicator.itemCode());
                var code = numbers.get(indicator.code());
                if (answer != null && code != null) {
                    mapped.put(code, answer);
                }
            }
            return score(next.editionId(), region, area, mapped);
        });
    }

    /** The numbers of the needs that {@code editionId} has and the edition before it has not. */
    public Set<Integer> newNeeds(String editionId, String formerEditionId) {
        var known = indicators(formerEditionId).stream().map(Indicator::code).collect(Collectors.toSet());
        return indicators(editionId).stream()
                .filter(i -> !known.contains(i.code()))
                .map(Indicator::indicatorNo)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The answers that follow from what is known about a household; the enumerator checks each of them. */
    public Map<String, String> suggestedAnswers(HouseholdFacts facts) {
        return Suggestions.of(facts);
    }
}
