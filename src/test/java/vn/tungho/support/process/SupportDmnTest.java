package vn.tungho.support.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.support.Criterion;
import vn.tungho.support.Eligibility;
import vn.tungho.support.Entitlement;
import vn.tungho.support.Known;
import vn.tungho.support.SupportFacts;
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

    private static Eligibility ask(
            String set, PovertyStatus status, Known need, Known subject, Known labour, Known before) {
        return RULES.eligibility(set, new SupportFacts(status, need, subject, labour, before));
    }

    @ParameterizedTest
    @CsvSource({
        "HOUSING, POOR, YES, NO, ENTITLED",
        "HOUSING, NEAR_POOR, YES, NO, ENTITLED",
        "HOUSING, NEWLY_ESCAPED, YES, NO, NOT_ENTITLED",
        "HOUSING, NOT_POOR, YES, NO, NOT_ENTITLED",
        "HOUSING, POOR, NO, NO, NOT_ENTITLED",
        "HOUSING, POOR, UNKNOWN, NO, TO_VERIFY",
        "HOUSING, POOR, YES, YES, NOT_ENTITLED",
        "HOUSING, POOR, YES, UNKNOWN, TO_VERIFY"
    })
    @LegalRule({"R-SUPPORT-UNKNOWN", "R-SUPPORT-HOUSING-ONCE"})
    void housingAsksForTheListTheNeedAndNoSupportBefore(
            String set, PovertyStatus status, Known need, Known before, Entitlement expected) {
        assertThat(ask(set, status, need, Known.NOT_ASKED, Known.NOT_ASKED, before)
                        .entitlement())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT, POOR, YES, NOT_ASKED, ENTITLED",
        "CREDIT, NEWLY_ESCAPED, YES, NOT_ASKED, ENTITLED",
        "CREDIT, NOT_POOR, YES, NOT_ASKED, NOT_ENTITLED",
        "CREDIT, POOR, NO, NOT_ASKED, NOT_ENTITLED",
        "CREDIT, POOR, UNKNOWN, NOT_ASKED, TO_VERIFY",
        "LIVELIHOOD, POOR, YES, YES, ENTITLED",
        "LIVELIHOOD, NOT_POOR, YES, YES, NOT_ENTITLED",
        "LIVELIHOOD, POOR, NO, YES, NOT_ENTITLED",
        "LIVELIHOOD, POOR, UNKNOWN, YES, TO_VERIFY",
        "TRAINING, POOR, YES, YES, ENTITLED",
        "TRAINING, NOT_POOR, NO, NO, NOT_ENTITLED",
        "TRAINING, POOR, UNKNOWN, UNKNOWN, TO_VERIFY",
        "JOB, NEAR_POOR, YES, YES, ENTITLED",
        "JOB, NOT_POOR, NO, NO, NOT_ENTITLED",
        "JOB, POOR, UNKNOWN, UNKNOWN, TO_VERIFY",
        "INCOME, POOR, NO, NOT_ASKED, ENTITLED",
        "INCOME, POOR, YES, NOT_ASKED, NOT_ENTITLED",
        "INCOME, POOR, UNKNOWN, NOT_ASKED, TO_VERIFY",
        "INCOME, NEAR_POOR, NO, NOT_ASKED, NOT_ENTITLED"
    })
    @LegalRule("R-SUPPORT-UNKNOWN")
    void workAsksForSomebodyWhoCanWorkAndIncomeSupportForNobody(
            String set, PovertyStatus status, Known labour, Known need, Entitlement expected) {
        assertThat(ask(set, status, need, Known.NOT_ASKED, labour, Known.NOT_ASKED)
                        .entitlement())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "TUITION, POOR, YES, NOT_ASKED, ENTITLED",
        "TUITION, NEAR_POOR, NO, NOT_ASKED, NOT_ENTITLED",
        "TUITION, POOR, UNKNOWN, NOT_ASKED, TO_VERIFY",
        "TUITION, NEWLY_ESCAPED, YES, NOT_ASKED, NOT_ENTITLED",
        "NUTRITION, POOR, YES, YES, ENTITLED",
        "NUTRITION, POOR, NO, NO, NOT_ENTITLED",
        "NUTRITION, POOR, UNKNOWN, UNKNOWN, TO_VERIFY",
        "NUTRITION, NOT_POOR, YES, YES, NOT_ENTITLED",
        "WATER, NEWLY_ESCAPED, NOT_ASKED, YES, ENTITLED",
        "WATER, NOT_POOR, NOT_ASKED, NO, NOT_ENTITLED",
        "WATER, POOR, NOT_ASKED, UNKNOWN, TO_VERIFY",
        "TOILET, POOR, NOT_ASKED, YES, ENTITLED",
        "TOILET, NOT_POOR, NOT_ASKED, NO, NOT_ENTITLED",
        "TOILET, POOR, NOT_ASKED, UNKNOWN, TO_VERIFY",
        "INFORMATION, POOR, NOT_ASKED, YES, ENTITLED",
        "INFORMATION, NEWLY_ESCAPED, NOT_ASKED, NO, NOT_ENTITLED",
        "INFORMATION, POOR, NOT_ASKED, UNKNOWN, TO_VERIFY",
        "LOCAL, NEAR_POOR, NOT_ASKED, YES, ENTITLED",
        "LOCAL, NEAR_POOR, NOT_ASKED, NOT_ASKED, ENTITLED",
        "LOCAL, NOT_POOR, NOT_ASKED, NO, NOT_ENTITLED",
        "LOCAL, POOR, NOT_ASKED, UNKNOWN, TO_VERIFY",
        "LOCAL_POOR, POOR, NOT_ASKED, YES, ENTITLED",
        "LOCAL_POOR, NEAR_POOR, NOT_ASKED, NO, NOT_ENTITLED",
        "LOCAL_POOR, POOR, NOT_ASKED, UNKNOWN, TO_VERIFY",
        "INSURANCE, POOR, NOT_ASKED, NOT_ASKED, ENTITLED",
        "INSURANCE, NEWLY_ESCAPED, NOT_ASKED, NOT_ASKED, TO_VERIFY",
        "INSURANCE, NOT_POOR, NOT_ASKED, NOT_ASKED, NOT_ENTITLED",
        "LEGAL_AID, POOR, NOT_ASKED, NOT_ASKED, ENTITLED",
        "LEGAL_AID, NEAR_POOR, NOT_ASKED, NOT_ASKED, TO_VERIFY",
        "LEGAL_AID, NOT_POOR, NOT_ASKED, NOT_ASKED, NOT_ENTITLED"
    })
    void servicesAskForTheNeedAndTheMember(
            String set, PovertyStatus status, Known subject, Known need, Entitlement expected) {
        assertThat(ask(set, status, need, subject, Known.NOT_ASKED, Known.NOT_ASKED)
                        .entitlement())
                .isEqualTo(expected);
    }

    @Test
    void everyLineNamesItsArticle() {
        var answer = ask("HOUSING", PovertyStatus.POOR, Known.UNKNOWN, Known.NOT_ASKED, Known.NOT_ASKED, Known.NO);
        assertThat(answer.criteria())
                .hasSize(3)
                .allSatisfy(c -> assertThat(c.article()).contains("6.001435"))
                .extracting(Criterion::ruleId)
                .containsExactly("rule_housingClassFits", "rule_housingNeedUnknown", "rule_housingBeforeNo");
        assertThat(answer.reason()).contains("cần xác minh tại nhà");
    }

    @Test
    void aProgrammeWithoutRulesIsNeverASilentNo() {
        assertThat(ask("NO_SUCH", PovertyStatus.POOR, Known.YES, Known.YES, Known.YES, Known.NO)
                        .entitlement())
                .isEqualTo(Entitlement.TO_VERIFY);
    }

    @ParameterizedTest
    @CsvSource({
        "false, 0, 99, true",
        "true, 3, 20, true",
        "true, 2, 20, true",
        "true, 1, 8, false",
        "true, 1, 7.99, true",
        "true, 0, 7.99, true",
        "true, 0, 8, false",
        "true, 0, 8.01, false",
        "true, 1, 20, false"
    })
    @LegalRule({"R-SUPPORT-HOUSING-PARTS", "R-SUPPORT-HOUSING-8M2"})
    void housingNeedsTwoWeakPartsOfThreeOrLessThanEightSquareMetres(
            boolean hasHouse, int weakParts, double area, boolean met) {
        assertThat(RULES.housingConditions(hasHouse, weakParts, area)).isEqualTo(met);
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
                83 + 4 + 3,
                article -> !article.isBlank(),
                "support-eligibility",
                "housing-conditions",
                "decide-selection");
    }
}
