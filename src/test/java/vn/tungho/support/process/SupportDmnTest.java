package vn.tungho.support.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tungho.support.Criterion;
import vn.tungho.support.condition.ConditionKind;
import vn.tungho.support.facts.HouseState;
import vn.tungho.support.facts.Known;
import vn.tungho.testing.FiredRules;
import vn.tungho.testing.LegalRule;

/** The decision tables of support on both sides of every boundary; at the end no rule may be left that never fired. */
class SupportDmnTest {
    private static final FiredRules FIRED = new FiredRules();
    private static final SupportDmn RULES = new SupportDmn();

    @BeforeAll
    static void watch() {
        RULES.observe(FIRED::add);
    }

    @ParameterizedTest
    @CsvSource({
        "CLASS, MET",
        "GROUP, MET",
        "GROUP_OPEN, UNKNOWN",
        "ASK, UNKNOWN",
        "OTHER, UNMET",
    })
    void whoIsByClassOrConfirmedGroup(String fact, Criterion.Result expected) {
        assertThat(RULES.condition(ConditionKind.WHO, fact).result()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AREA, UNMET",
        "NEED, UNMET",
        "NEED_HINT, UNKNOWN",
        "PUPIL, UNMET",
        "CHILD, UNMET",
        "WORKER, UNMET",
        "NO_WORKER, UNMET",
        "HOUSE, UNMET",
        "NOT_BEFORE, UNMET"
    })
    @LegalRule("R-SUPPORT-UNKNOWN")
    void aYesFitsANoExcludesAndWhatIsNotKnownNeverDoes(ConditionKind kind, Criterion.Result no) {
        assertThat(RULES.condition(kind, "YES").result()).isEqualTo(Criterion.Result.MET);
        assertThat(RULES.condition(kind, "NO").result()).isEqualTo(no);
        if (kind != ConditionKind.AREA) {
            assertThat(RULES.condition(kind, "UNKNOWN").result()).isEqualTo(Criterion.Result.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource(ConditionKind.class)
    void everyLineSaysSomethingForTheHousehold(ConditionKind kind) {
        assertThat(RULES.condition(kind, kind == ConditionKind.WHO ? "OTHER" : "NO")
                        .line())
                .isNotBlank();
    }

    /** Every combination of the three parts with enough and too little room, beside a count by hand. */
    @Test
    @LegalRule({"R-SUPPORT-HOUSING-PARTS", "R-SUPPORT-HOUSING-8M2"})
    void aHouseIsJudgedByItsOwnThreePartsAndItsSpace() {
        for (var foundation : Known.values()) {
            for (var frame : Known.values()) {
                for (var roof : Known.values()) {
                    for (var space : new String[] {"7.99", "8.00", ""}) {
                        var area = space.isEmpty() ? null : new BigDecimal(space).multiply(BigDecimal.valueOf(3));
                        var house = new HouseState(Known.YES, foundation, frame, roof, area, Known.NO);
                        assertThat(RULES.of(house, 3).met()).as("%s", house).isEqualTo(byHand(house, space));
                    }
                }
            }
        }
    }

    private static Known byHand(HouseState house, String space) {
        var weak = 0;
        var open = 0;
        for (var part : new Known[] {house.foundation(), house.frame(), house.roof()}) {
            weak += part == Known.NO ? 1 : 0;
            open += part == Known.UNKNOWN ? 1 : 0;
        }
        if (weak >= 2 || space.equals("7.99")) {
            return Known.YES;
        }
        return space.isEmpty() || weak + open >= 2 ? Known.UNKNOWN : Known.NO;
    }

    @Test
    @LegalRule("R-SUPPORT-HOUSING-PARTS")
    void aHouseholdWithoutAHouseFitsAndOneNobodyLookedAtStaysOpen() {
        assertThat(RULES.of(HouseState.none(Known.NO), 4).met()).isEqualTo(Known.YES);
        assertThat(RULES.of(HouseState.NOT_SEEN, 4).met()).isEqualTo(Known.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"23.97, 3, YES", "24.00, 3, NO", "24.00, 0, UNKNOWN", "56.00, 7, NO", "55.99, 7, YES"})
    @LegalRule("R-SUPPORT-HOUSING-8M2")
    void exactlyEightSquareMetresAPersonIsEnoughAndPersonsNotKnownLeaveItOpen(
            BigDecimal area, int persons, Known expected) {
        var house = new HouseState(Known.YES, Known.YES, Known.YES, Known.NO, area, Known.NO);
        assertThat(RULES.of(house, persons).met()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, false",
        "11, 20, true",
        "10, 21, false",
        "11, 21, true",
        "1, 1, true",
        "0, 0, false",
        "20, 20, true"
    })
    @LegalRule("R-SUPPORT-SELECTION-HALF")
    void selectionNeedsMoreThanHalfOfThoseAttending(int agree, int attending, boolean selected) {
        assertThat(RULES.selected(agree, attending)).isEqualTo(selected);
    }

    @AfterAll
    static void everyRuleFired() {
        FIRED.areAll(
                31 + 7 + 3,
                article -> !article.isBlank(),
                "support-eligibility",
                "housing-conditions",
                "decide-selection");
    }
}
