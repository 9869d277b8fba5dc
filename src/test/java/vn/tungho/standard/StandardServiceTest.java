package vn.tungho.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** The editions as they stand in the database, and the scores they give. */
@IntegrationTest
class StandardServiceTest {
    private static final String NOW = "2022-2026";
    private static final String NEXT = "2027-2030";
    private static final Region REGION = Region.NORTH_CENTRAL_COAST;

    @Autowired
    StandardService standards;

    @Test
    @LegalRule("R-EDITION-YEAR")
    void aReviewRunsUnderTheEditionInForceInItsYear() {
        assertThat(standards.editionFor(2022).editionId()).isEqualTo(NOW);
        assertThat(standards.editionFor(2026).editionId()).isEqualTo(NOW);
        assertThat(standards.editionFor(2027).editionId()).isEqualTo(NEXT);
        assertThat(standards.nextAfter(NOW)).map(Edition::editionId).contains(NEXT);
        assertThat(standards.nextAfter(NEXT)).isEmpty();
        assertThatThrownBy(() -> standards.editionFor(2031))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("2031");
    }

    @ParameterizedTest
    @CsvSource({
        "RURAL, 140, 30, POOR",
        "RURAL, 140, 20, NEAR_POOR",
        "RURAL, 141, 120, NOT_POOR",
        "URBAN, 175, 30, POOR",
        "URBAN, 175, 0, NEAR_POOR",
        "URBAN, 176, 30, NOT_POOR",
        "RURAL, 150, 30, NOT_POOR",
        "URBAN, 150, 30, POOR"
    })
    @LegalRule({"R-B-LINE-RURAL", "R-B-LINE-URBAN", "R-B-DEPRIVATION"})
    void theSeededLinesGiveTheClassesOfTheLaw(AreaType area, int a, int b, PovertyStatus status) {
        assertThat(standards.classify(NOW, area, a, b)).isEqualTo(status);
    }

    @Test
    @LegalRule("R-A-SCREEN")
    void fourSignsKeepAHouseholdOffTheListAndTheReasonsSayWhich() {
        assertThat(standards.screen(NOW, Set.of(1, 2, 9)).listed()).isTrue();
        var refused = standards.screen(NOW, Set.of(1, 2, 3, 7));
        assertThat(refused.listed()).isFalse();
        assertThat(refused.reasons()).hasSize(5);
        assertThat(refused.reasons().getFirst()).contains("4 dấu hiệu", "Phụ lục II");
        assertThat(refused.confirmed()).isFalse();
        assertThatThrownBy(() -> standards.screen(NOW, Set.of(10))).isInstanceOf(BusinessException.class);
    }

    @Test
    @LegalRule("R-MEETING-HALF")
    void halfOfThoseAttendingApproves() {
        assertThat(standards.meetingApproved(10, 20)).isTrue();
        assertThat(standards.meetingApproved(9, 20)).isFalse();
        assertThatThrownBy(() -> standards.meetingApproved(3, 2)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void everyRegionHasTheWholeForm(Region region) {
        for (var area : AreaType.values()) {
            var form = standards.sheetForm(NOW, region, area);
            assertThat(form.screening().getFirst().items()).hasSize(9);
            assertThat(form.income()).hasSize(14);
            assertThat(form.income().stream().flatMap(g -> g.items().stream()))
                    .hasSize(26)
                    .allSatisfy(item -> assertThat(item.options()).hasSizeBetween(2, 8));
            assertThat(form.deprivation()).hasSize(6);
            assertThat(form.deprivation().stream().flatMap(g -> g.items().stream()))
                    .hasSize(12);
            assertThat(form.income().stream().flatMap(g -> g.items().stream()).flatMap(i -> i.options().stream()))
                    .allMatch(SheetOption::unconfirmed);
        }
    }

    @Test
    @LegalRule("R-B-SUM")
    void theScoreIsTheSumOfItsLinesWhateverTheAnswers() {
        var random = new Random(20261124);
        for (var i = 0; i < 500; i++) {
            var region = Region.values()[random.nextInt(6)];
            var area = AreaType.values()[random.nextInt(2)];
            var answers = answers(random, standards.sheetForm(NOW, region, area), 0.05);
            var score = standards.score(NOW, region, area, answers);
            assertThat(sum(score, Sheet.B1)).isEqualTo(score.aScore());
            assertThat(sum(score, Sheet.B2))
                    .isEqualTo(score.bScore())
                    .isEqualTo(10 * score.deprivations().size());
            assertThat(score.lines()).hasSize(answers.size());
            assertThat(score.missing()).hasSize(38 - answers.size());
            assertThat(score.status()).isEqualTo(standards.classify(NOW, area, score.aScore(), score.bScore()));
            assertThat(score.possible()).isNotEmpty();
        }
    }

    @Test
    void whateverIsStillMissingTheFinalClassIsOneOfThePossible() {
        var random = new Random(7);
        for (var i = 0; i < 300; i++) {
            var form = standards.sheetForm(NOW, REGION, AreaType.RURAL);
            var all = answers(random, form, 0);
            var some = new HashMap<>(all);
            some.keySet().removeIf(code -> random.nextInt(4) == 0);
            var partly = standards.score(NOW, REGION, AreaType.RURAL, some);
            assertThat(partly.complete()).isEqualTo(some.size() == 38);
            assertThat(partly.possible())
                    .contains(standards.score(NOW, REGION, AreaType.RURAL, all).status());
        }
    }

    @Test
    @LegalRule("R-B-NO-DEFAULT")
    void nothingIsAssumedForAnUnansweredQuestion() {
        var score = standards.score(NOW, REGION, AreaType.RURAL, Map.of("B1-01", "4", "B2-04", "yes"));
        assertThat(score.aScore()).isEqualTo(30);
        assertThat(score.bScore()).isEqualTo(10);
        assertThat(score.deprivations()).containsExactly(4);
        assertThat(score.complete()).isFalse();
        assertThat(score.missing()).hasSize(36).contains("B1-02", "B2-12");
        assertThat(score.certain()).isFalse();
        assertThat(score.verdict()).startsWith("Chưa đủ dữ liệu");
        assertThat(score.confirmed()).isFalse();
    }

    @Test
    void anAnswerThatTheQuestionDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> standards.score(NOW, REGION, AreaType.RURAL, Map.of("B1-01", "many")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Hộ có bao nhiêu người?");
    }

    @Test
    @LegalRule("R-EDITION-DRY-RUN")
    void theDryRunDoesNotTakeTheDroppedNeedForTheNewOne() {
        var answers = poor();
        answers.put("B2-12", "yes");
        var now = standards.score(NOW, REGION, AreaType.RURAL, answers);
        var next = standards.dryRun(NOW, REGION, AreaType.RURAL, answers).orElseThrow();
        assertThat(now.deprivations()).contains(12);
        assertThat(next.deprivations()).doesNotContain(12);
        assertThat(next.missing()).containsExactly("B2-12");
        assertThat(standards.newNeeds(NEXT, NOW)).containsExactly(12);
        assertThat(standards.dryRun(NEXT, REGION, AreaType.RURAL, answers)).isEmpty();
    }

    @Test
    @LegalRule("R-EDITION-DRY-RUN")
    void theDryRunSaysWhatIsCertainAllTheSame() {
        var answers = poor();
        answers.put("B2-01", "yes");
        answers.put("B2-02", "yes");
        var two = standards.dryRun(NOW, REGION, AreaType.RURAL, answers).orElseThrow();
        assertThat(two.verdict()).isEqualTo("Chưa đủ dữ liệu: có thể là hộ nghèo hoặc hộ cận nghèo");
        answers.put("B2-03", "yes");
        var three = standards.dryRun(NOW, REGION, AreaType.RURAL, answers).orElseThrow();
        assertThat(three.certain()).isTrue();
        assertThat(three.verdict()).isEqualTo("Hộ nghèo");
    }

    @Test
    void fiveThousandHouseholdsASecondAreScoredOnOneCore() {
        var random = new Random(1);
        var form = standards.sheetForm(NOW, REGION, AreaType.RURAL);
        var sheets = java.util.stream.IntStream.range(0, 1_000)
                .mapToObj(i -> answers(random, form, 0))
                .toList();
        // the thread's own time, the best of some rounds: what one warm core does, however busy the machine is
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        var best = 0L;
        for (var round = 0; round < 12; round++) {
            var start = threads.getCurrentThreadCpuTime();
            sheets.forEach(a -> standards.score(NOW, REGION, AreaType.RURAL, a));
            best = Math.max(best, 1_000 * 1_000_000_000L / (threads.getCurrentThreadCpuTime() - start));
        }
        org.slf4j.LoggerFactory.getLogger("vn.tungho.standard")
                .info("scored and classified {} households per second on one core", best);
        assertThat(best).isGreaterThan(5_000);
    }

    private static int sum(ScoreResult score, Sheet sheet) {
        return score.lines().stream()
                .filter(l -> l.sheet() == sheet)
                .mapToInt(ScoreLine::points)
                .sum();
    }

    private static Map<String, String> answers(Random random, SheetForm form, double leftOut) {
        var answers = new HashMap<String, String>();
        for (var item : form.scoredItems()) {
            if (random.nextDouble() >= leftOut) {
                answers.put(
                        item.code(),
                        item.options()
                                .get(random.nextInt(item.options().size()))
                                .code());
            }
        }
        return answers;
    }

    /** The least of everything, no deprivation. */
    private Map<String, String> poor() {
        var answers = new HashMap<String, String>();
        for (var item : standards.sheetForm(NOW, REGION, AreaType.RURAL).scoredItems()) {
            answers.put(
                    item.code(),
                    item.options().stream()
                            .min(java.util.Comparator.comparingInt(SheetOption::points))
                            .orElseThrow()
                            .code());
        }
        return answers;
    }
}
