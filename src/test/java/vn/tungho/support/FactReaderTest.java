package vn.tungho.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tungho.registry.Household;
import vn.tungho.registry.Member;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.LegalRule;

/** What is known of a household, at both sides of each age, and never a no from what is not known. */
class FactReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    private static Programme programme(String code, String indicators) {
        return new Programme(code, code, code, indicators, Frequency.REPEATED, false, true, 1);
    }

    private static Household household(String deprivations, @Nullable Integer bScore, boolean lacksLabour) {
        return new Household(
                1,
                1,
                "H1",
                "44",
                "18919",
                "18919001",
                "Người Thử",
                null,
                null,
                null,
                null,
                "01",
                null,
                null,
                false,
                lacksLabour,
                false,
                "",
                1,
                PovertyStatus.POOR,
                bScore == null ? null : 2026,
                100,
                bScore,
                deprivations,
                null,
                null,
                true,
                null,
                null,
                null,
                LocalDateTime.of(2026, 1, 1, 0, 0));
    }

    private static Member born(@Nullable LocalDate on, @Nullable Integer year) {
        return Member.of("Người Thử", Relationship.CHILD, on, year, null, null, "01");
    }

    private static SupportFacts facts(String code, Household household, Member... members) {
        return FactReader.of(programme(code, "7,8"), household, List.of(members), false, TODAY);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-10, YES", "2024-03-11, NO", "2009-03-11, YES", "2009-03-10, NO"})
    void schoolAgeIsFromThreeToUnderEighteen(LocalDate born, Known expected) {
        assertThat(facts("TUITION", household("7", 40, false), born(born, null)).subject())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2011-03-11, YES", "2011-03-10, NO"})
    void nutritionIsForChildrenUnderSixteen(LocalDate born, Known expected) {
        assertThat(facts("NUTRITION", household("7", 40, false), born(born, null))
                        .subject())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2012-03-10, YES", "2012-03-11, NO", "1967-03-11, YES", "1967-03-10, NO"})
    void workingAgeIsFromFifteenToUnderSixty(LocalDate born, Known expected) {
        assertThat(facts("CREDIT", household("7", 40, false), born(born, null)).labour())
                .isEqualTo(expected);
    }

    @Test
    @LegalRule("R-SUPPORT-UNKNOWN")
    void aBirthYearAtTheBoundaryIsNotKnown() {
        var poor = household("7", 40, false);
        assertThat(facts("NUTRITION", poor, born(null, 2011)).subject()).isEqualTo(Known.UNKNOWN);
        assertThat(facts("NUTRITION", poor, born(null, 2012)).subject()).isEqualTo(Known.YES);
        assertThat(facts("NUTRITION", poor, born(null, 2010)).subject()).isEqualTo(Known.NO);
        assertThat(facts("NUTRITION", poor, born(null, null)).subject()).isEqualTo(Known.UNKNOWN);
        assertThat(facts("NUTRITION", poor).subject()).isEqualTo(Known.UNKNOWN);
    }

    @Test
    @LegalRule("R-SUPPORT-UNKNOWN")
    void aHouseholdWithoutASheetIsNeverWithoutNeed() {
        assertThat(facts("WATER", household("", null, false)).need()).isEqualTo(Known.UNKNOWN);
        assertThat(facts("WATER", household("", 30, false)).need()).isEqualTo(Known.UNKNOWN);
        assertThat(facts("WATER", household("", 0, false)).need()).isEqualTo(Known.NO);
        assertThat(facts("WATER", household("8", null, false)).need()).isEqualTo(Known.YES);
        assertThat(facts("WATER", household("9", 10, false)).need()).isEqualTo(Known.NO);
    }

    @Test
    void aHouseholdThatLacksLabourHasNobodyToWork() {
        assertThat(facts("CREDIT", household("7", 40, true), born(LocalDate.of(1990, 1, 1), null))
                        .labour())
                .isEqualTo(Known.NO);
    }

    @Test
    void oneYesIsEnoughAndANoNeedsAllToBeKnown() {
        assertThat(Known.any(Arrays.asList(Known.NO, Known.YES, Known.UNKNOWN))).isEqualTo(Known.YES);
        assertThat(Known.any(Arrays.asList(Known.NO, Known.UNKNOWN))).isEqualTo(Known.UNKNOWN);
        assertThat(Known.any(Arrays.asList(Known.NO, Known.NO))).isEqualTo(Known.NO);
    }
}
