package vn.tungho.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tungho.shared.PovertyStatus;

class AnomalyTest {
    @ParameterizedTest
    @CsvSource({
        "140,134,false",
        "140,135,true",
        "140,140,true",
        "140,145,true",
        "140,146,false",
        "175,169,false",
        "175,170,true",
        "175,180,true",
        "175,181,false",
        "160,155,true",
        "160,140,false"
    })
    void aScoreIsNearTheLineOfTheEditionUpToFivePointsOnBothSides(int line, int score, boolean near) {
        var changed = household(PovertyStatus.NEAR_POOR, score, PovertyStatus.POOR);
        assertThat(Anomaly.of(changed, line).contains(Anomaly.NEAR_LINE)).isEqualTo(near);
    }

    @Test
    void aScoreNearTheLineIsNoQuestionWhileTheClassStays() {
        assertThat(Anomaly.of(household(PovertyStatus.POOR, 140, PovertyStatus.POOR), 140))
                .isEmpty();
    }

    @Test
    void aHouseholdWithoutASheetIsAskedAboutAndNotHeldAgainstTheLine() {
        assertThat(Anomaly.of(household(PovertyStatus.POOR, null, null), 140)).containsExactly(Anomaly.NOT_SURVEYED);
    }

    private static ReviewCase household(PovertyStatus before, @Nullable Integer score, @Nullable PovertyStatus after) {
        return new ReviewCase(
                1,
                1,
                1,
                1,
                "44",
                "19999",
                "19999-01",
                1,
                "Hộ Thử",
                3,
                CaseSource.REGISTER,
                CaseState.SURVEYED,
                null,
                before,
                score,
                score == null ? null : 20,
                "",
                after,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 9, 10),
                null);
    }
}
