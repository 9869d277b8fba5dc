package vn.tungho.standard.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaType;
import vn.tungho.standard.StandardRules.Lines;
import vn.tungho.testing.FiredRules;
import vn.tungho.testing.LegalRule;

/** The decision tables on both sides of every boundary; at the end no rule may be left that never fired. */
class DmnRulesTest {
    private static final FiredRules FIRED = new FiredRules();
    private static final DmnRules RULES = new DmnRules();

    @BeforeAll
    static void watch() {
        RULES.observe(FIRED::add);
    }

    @ParameterizedTest
    @CsvSource({
        "RURAL, 140, 30, POOR, rule_ruralPoor",
        "RURAL, 140, 20, NEAR_POOR, rule_ruralNearPoor",
        "RURAL, 140, 29, NEAR_POOR, rule_ruralNearPoor",
        "RURAL, 141, 120, NOT_POOR, rule_ruralNotPoor",
        "RURAL, 141, 0, NOT_POOR, rule_ruralNotPoor",
        "RURAL, 150, 30, NOT_POOR, rule_ruralNotPoor",
        "RURAL, 0, 0, NEAR_POOR, rule_ruralNearPoor",
        "RURAL, 0, 120, POOR, rule_ruralPoor"
    })
    @LegalRule({"R-B-LINE-RURAL", "R-B-DEPRIVATION"})
    void ruralHouseholdsAreClassifiedByTheRuralLine(AreaType area, int a, int b, PovertyStatus status, String rule) {
        var fired = RULES.classify(area, a, b, new Lines(140, 175, 30));
        assertThat(fired.result()).isEqualTo(status);
        assertThat(fired.ruleId()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "URBAN, 175, 30, POOR, rule_urbanPoor",
        "URBAN, 175, 0, NEAR_POOR, rule_urbanNearPoor",
        "URBAN, 175, 29, NEAR_POOR, rule_urbanNearPoor",
        "URBAN, 176, 30, NOT_POOR, rule_urbanNotPoor",
        "URBAN, 176, 0, NOT_POOR, rule_urbanNotPoor",
        "URBAN, 150, 30, POOR, rule_urbanPoor"
    })
    @LegalRule({"R-B-LINE-URBAN", "R-B-DEPRIVATION"})
    void urbanHouseholdsAreClassifiedByTheUrbanLine(AreaType area, int a, int b, PovertyStatus status, String rule) {
        var fired = RULES.classify(area, a, b, new Lines(140, 175, 30));
        assertThat(fired.result()).isEqualTo(status);
        assertThat(fired.ruleId()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"139, POOR", "140, POOR", "141, POOR", "189, POOR", "190, POOR", "191, NOT_POOR"})
    void theLinesComeFromTheEditionAndNotFromTheTable(int a, PovertyStatus status) {
        assertThat(RULES.classify(AreaType.RURAL, a, 30, new Lines(190, 230, 30))
                        .result())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "0, LISTED, rule_fewSigns",
        "3, LISTED, rule_fewSigns",
        "4, NOT_LISTED, rule_manySigns",
        "9, NOT_LISTED, rule_manySigns"
    })
    @LegalRule("R-A-SCREEN")
    void fewerThanFourSignsPutAHouseholdOnTheList(int ticks, String result, String rule) {
        var fired = RULES.screen(ticks, 4);
        assertThat(fired.result()).isEqualTo(result);
        assertThat(fired.ruleId()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, APPROVED, rule_halfAgrees",
        "9, 20, REDO, rule_lessThanHalf",
        "10, 21, REDO, rule_lessThanHalf",
        "11, 21, APPROVED, rule_halfAgrees",
        "20, 20, APPROVED, rule_halfAgrees",
        "0, 1, REDO, rule_lessThanHalf",
        "1, 1, APPROVED, rule_halfAgrees",
        "0, 0, REDO, rule_nobodyCame"
    })
    @LegalRule("R-MEETING-HALF")
    void halfOfThoseAttendingIsEnough(int agree, int attending, String result, String rule) {
        var fired = RULES.meeting(agree, attending);
        assertThat(fired.result()).isEqualTo(result);
        assertThat(fired.ruleId()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    @LegalRule("R-B-DEPRIVATION")
    void eachNeedCountsTenPoints(int no) {
        assertThat(RULES.deprivationScore(Set.of(no), 10)).isEqualTo(10);
        assertThat(RULES.deprivationScore(IntStream.rangeClosed(1, no).boxed().toList(), 10))
                .isEqualTo(10 * no);
    }

    @Test
    void noNeedIsNoPoint() {
        assertThat(RULES.deprivationScore(Set.of(), 10)).isZero();
    }

    @AfterAll
    static void everyRuleFired() {
        FIRED.areAll(
                2 + 12 + 6 + 3,
                article -> article.contains("/2021/"),
                "screen-applicant",
                "score-deprivations",
                "classify-household",
                "decide-meeting");
    }
}
