package vn.tungho.support.condition;

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
import vn.tungho.support.facts.Known;
import vn.tungho.testing.LegalRule;

/** What is known of a household, at both sides of each age, and never a no from what is not known. */
class FactReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

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

    private static Situation of(Household household, Member... members) {
        return new Situation(household, List.of(members), List.of(), null, TODAY);
    }

    private static Member says(Member m, @Nullable String capacity, @Nullable String job) {
        return new Member(
                0,
                0,
                0,
                m.fullName(),
                m.relationship(),
                m.birthOn(),
                m.birthYear(),
                null,
                null,
                "01",
                null,
                null,
                null,
                job,
                capacity,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-10, YES", "2024-03-11, NO", "2009-03-11, YES", "2009-03-10, NO"})
    void schoolAgeIsFromThreeToUnderEighteen(LocalDate born, Known expected) {
        assertThat(FactReader.pupil(of(household("7", 40, false), born(born, null))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2011-03-11, YES", "2011-03-10, NO"})
    void nutritionIsForChildrenUnderSixteen(LocalDate born, Known expected) {
        assertThat(FactReader.child(of(household("7", 40, false), born(born, null))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2012-03-10, YES", "2012-03-11, NO", "1967-03-11, YES", "1967-03-10, NO"})
    void workingAgeIsFromFifteenToUnderSixty(LocalDate born, Known expected) {
        assertThat(FactReader.worker(of(household("7", 40, false), born(born, null))))
                .isEqualTo(expected);
    }

    @Test
    @LegalRule("R-SUPPORT-UNKNOWN")
    void aBirthYearAtTheBoundaryIsNotKnown() {
        var poor = household("7", 40, false);
        assertThat(FactReader.child(of(poor, born(null, 2011)))).isEqualTo(Known.UNKNOWN);
        assertThat(FactReader.child(of(poor, born(null, 2012)))).isEqualTo(Known.YES);
        assertThat(FactReader.child(of(poor, born(null, 2010)))).isEqualTo(Known.NO);
        assertThat(FactReader.child(of(poor, born(null, null)))).isEqualTo(Known.UNKNOWN);
        assertThat(FactReader.child(of(poor))).isEqualTo(Known.UNKNOWN);
    }

    @Test
    @LegalRule("R-SUPPORT-UNKNOWN")
    void aHouseholdWithoutASheetIsNeverWithoutNeed() {
        var housing = Condition.of(ConditionKind.NEED, "7,8");
        assertThat(FactReader.need(housing, of(household("", null, false)))).isEqualTo(Known.UNKNOWN);
        assertThat(FactReader.need(housing, of(household("", 30, false)))).isEqualTo(Known.UNKNOWN);
        assertThat(FactReader.need(housing, of(household("", 0, false)))).isEqualTo(Known.NO);
        assertThat(FactReader.need(housing, of(household("8", null, false)))).isEqualTo(Known.YES);
        assertThat(FactReader.need(housing, of(household("9", 10, false)))).isEqualTo(Known.NO);
    }

    @Test
    void aHouseholdThatLacksLabourHasNobodyToWork() {
        var lacking = of(household("7", 40, true), born(LocalDate.of(1990, 1, 1), null));
        assertThat(FactReader.worker(lacking)).isEqualTo(Known.NO);
        assertThat(FactReader.noWorker(lacking)).isEqualTo(Known.YES);
    }

    @Test
    @LegalRule("R-SUPPORT-UNKNOWN")
    void nobodyIsTakenForAbleToWorkBecauseNothingIsSaidOfHim() {
        var adult = born(LocalDate.of(1990, 1, 1), null);
        var poor = household("7", 40, false);
        assertThat(FactReader.noWorker(of(poor, adult))).isEqualTo(Known.UNKNOWN);
        assertThat(FactReader.noWorker(of(poor, says(adult, "Có khả năng lao động", null))))
                .isEqualTo(Known.NO);
        assertThat(FactReader.noWorker(of(poor, says(adult, null, "Làm ruộng"))))
                .isEqualTo(Known.NO);
        assertThat(FactReader.noWorker(of(poor, says(adult, "Không còn khả năng", null))))
                .isEqualTo(Known.YES);
    }

    @Test
    void oneYesIsEnoughAndANoNeedsAllToBeKnown() {
        assertThat(Known.any(Arrays.asList(Known.NO, Known.YES, Known.UNKNOWN))).isEqualTo(Known.YES);
        assertThat(Known.any(Arrays.asList(Known.NO, Known.UNKNOWN))).isEqualTo(Known.UNKNOWN);
        assertThat(Known.any(Arrays.asList(Known.NO, Known.NO))).isEqualTo(Known.NO);
    }
}
