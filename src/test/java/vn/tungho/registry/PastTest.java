package vn.tungho.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Who comes onto the list is new, poor again, or of a past that nobody knows. */
@IntegrationTest
@LegalRule("R-REPOOR")
class PastTest {
    @Autowired
    ReviewStory story;

    @Autowired
    HouseholdService households;

    @Autowired
    PastService pasts;

    @Autowired
    JdbcClient jdbc;

    private int number;

    private long household(ReviewStory.Commune commune) {
        return story.household(commune.villageCodes().getFirst(), "Hộ Có Quá Khứ", PovertyStatus.NOT_POOR);
    }

    /** Gives the household a class by a decision of the year. */
    private void decide(long household, int year, PovertyStatus status) {
        var before = households.find(household).povertyStatus();
        households.recognise(List.of(new Recognition(
                household,
                status,
                null,
                null,
                "",
                year,
                "P" + ++number + "/QĐ-UBND",
                LocalDate.of(year, 12, 20),
                Transition.of(before, status).code())));
    }

    private String last(long household) {
        return households.history(household).getFirst().transition();
    }

    private void state(ReviewStory.Commune commune, long household, PastClass past) {
        story.as(commune.officer(), () -> pasts.state(household, past, "Sổ hộ nghèo của thôn"));
    }

    @ParameterizedTest
    @CsvSource({
        "POOR, POOR, re_poor",
        "NEAR_POOR, POOR, poor_history_unknown",
        "POOR, NEAR_POOR, re_near_poor",
        "NEAR_POOR, NEAR_POOR, re_near_poor",
    })
    void whoWasOnTheListLeftItAndComesBackIsNotNew(PovertyStatus first, PovertyStatus again, String move) {
        var commune = story.communeElsewhere(1, 1);
        var household = household(commune);
        decide(household, 2023, first);
        decide(household, 2024, PovertyStatus.NEWLY_ESCAPED);
        decide(household, 2025, again);
        assertThat(last(household)).isEqualTo(move);
    }

    @Test
    void whoNeverLeftTheListOrIsOfUnknownPastIsNeitherNewNorPoorAgain() {
        var commune = story.communeElsewhere(1, 1);
        var household = household(commune);
        decide(household, 2023, PovertyStatus.POOR);
        assertThat(last(household)).isEqualTo("poor_history_unknown");
        decide(household, 2024, PovertyStatus.POOR);
        assertThat(last(household)).isEqualTo("poor_beginning");
        decide(household, 2025, PovertyStatus.NEAR_POOR);
        decide(household, 2026, PovertyStatus.POOR);
        assertThat(last(household)).isEqualTo("near_poor_to_poor");
        var other = household(commune);
        decide(other, 2025, PovertyStatus.NEAR_POOR);
        assertThat(last(other)).isEqualTo("near_poor_history_unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER, POOR, new_poor",
        "NEAR_POOR, POOR, new_poor",
        "POOR, POOR, re_poor",
        "NEVER, NEAR_POOR, new_near_poor",
        "NEAR_POOR, NEAR_POOR, re_near_poor",
        "POOR, NEAR_POOR, re_near_poor",
    })
    void whatSomebodyFoundOutNamesTheMoveBeforeAndAfterTheDecision(PastClass past, PovertyStatus status, String move) {
        var commune = story.communeElsewhere(1, 1);
        var before = household(commune);
        state(commune, before, past);
        decide(before, 2026, status);
        assertThat(last(before)).isEqualTo(move);
        var after = household(commune);
        decide(after, 2026, status);
        assertThat(last(after)).endsWith("history_unknown");
        state(commune, after, past);
        assertThat(last(after)).isEqualTo(move);
        assertThat(pasts.latest(List.of(after)).get(after)).isEqualTo(Transition.ofCode(move));
    }

    @Test
    void aStatementNeedsItsBasisAndItsKeeper() {
        var commune = story.communeElsewhere(1, 1);
        var household = household(commune);
        assertThatThrownBy(() -> story.as(commune.officer(), () -> pasts.state(household, PastClass.NEVER, " ")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("dựa vào đâu");
        assertThatThrownBy(() ->
                        story.as(commune.villageHead(0), () -> pasts.state(household, PastClass.NEVER, "Biết vậy")))
                .isInstanceOf(BusinessException.class);
        assertThat(pasts.statement(household)).isEmpty();
    }

    /** The rule once more, in plain words. */
    private static String plain(List<PovertyStatus> earlier, PovertyStatus now, @Nullable PastClass stated) {
        var wasPoor = earlier.contains(PovertyStatus.POOR) || stated == PastClass.POOR;
        var wasListed = earlier.stream().anyMatch(s -> s != PovertyStatus.NOT_POOR)
                || stated == PastClass.POOR
                || stated == PastClass.NEAR_POOR;
        if (now == PovertyStatus.POOR) {
            return wasPoor ? "re_poor" : stated == null ? "poor_history_unknown" : "new_poor";
        }
        return wasListed ? "re_near_poor" : stated == null ? "near_poor_history_unknown" : "new_near_poor";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261130})
    void theDatabaseNamesRandomHistoriesAsPlainWordsDo(long seed) {
        var random = new Random(seed);
        var commune = story.communeElsewhere(1, 1);
        for (var each = 0; each < 25; each++) {
            var household = household(commune);
            var stated = random.nextInt(3) == 0 ? PastClass.values()[random.nextInt(3)] : null;
            var statedFirst = random.nextBoolean();
            if (stated != null && statedFirst) {
                state(commune, household, stated);
            }
            var classes = new ArrayList<PovertyStatus>();
            for (var year = 2020; year < 2027; year++) {
                var status = PovertyStatus.values()[random.nextInt(PovertyStatus.values().length)];
                decide(household, year, status);
                classes.add(status);
            }
            if (stated != null && !statedFirst) {
                state(commune, household, stated);
            }
            var lines = households.history(household).reversed();
            var current = PovertyStatus.NOT_POOR;
            for (var i = 0; i < classes.size(); i++) {
                var now = classes.get(i);
                var expected = !current.onList() && now.onList()
                        ? plain(classes.subList(0, i), now, stated)
                        : Transition.of(current, now).code();
                assertThat(lines.get(i).transition())
                        .as("%s in year %d, stated %s", classes, 2020 + i, stated)
                        .isEqualTo(expected);
                if (!current.onList() && now.onList()) {
                    var earlier = classes.subList(0, i);
                    assertThat(Transition.of(
                                            current,
                                            now,
                                            new Past(
                                                    earlier.contains(PovertyStatus.POOR),
                                                    earlier.stream().anyMatch(s -> s != PovertyStatus.NOT_POOR),
                                                    stated))
                                    .code())
                            .isEqualTo(expected);
                }
                current = now;
            }
        }
    }

    @Test
    void whatIsKnownUntilADayLeavesOutWhatCameLater() {
        var commune = story.communeElsewhere(1, 1);
        var household = household(commune);
        var today = story.today();
        decide(household, 2026, PovertyStatus.POOR);
        assertThat(pasts.until(Map.of(household, today.minusDays(1)))
                        .get(household)
                        .wasPoor())
                .isFalse();
        assertThat(pasts.until(Map.of(household, today)).get(household).wasPoor())
                .isTrue();
    }

    @Test
    void earlierYearsThatAreImportedLaterNameTheMoveAnew() {
        var commune = story.communeElsewhere(1, 1);
        var household = household(commune);
        decide(household, 2026, PovertyStatus.POOR);
        assertThat(last(household)).isEqualTo("poor_history_unknown");
        jdbc.sql("insert into household_status (household_status_id, run_id, household_id, province_code, commune_code,"
                        + " village_code, year, poverty_status, transition, source, recorded_by, recorded_at) select next"
                        + " value for household_status_seq, -1, household_id, province_code, commune_code, village_code,"
                        + " 2022, 'POOR', '', 'IMPORT', 'system', now() from household where household_id = ?")
                .param(household)
                .update();
        pasts.nameAfterImport(-1);
        assertThat(last(household)).isEqualTo("re_poor");
    }
}
