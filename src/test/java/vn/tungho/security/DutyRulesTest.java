package vn.tungho.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyRulesTest {
    private static final long ME = 7;
    private static final Involvement FRESH = Involvement.ofHousehold(1);

    @ParameterizedTest
    @CsvSource({
        "SCREEN, DECIDE",
        "SURVEY, REVERIFY",
        "REVERIFY, SURVEY",
        "SURVEY, DECIDE",
        "REVERIFY, DECIDE",
        "SURVEY, CONCLUDE",
        "REVERIFY, CONCLUDE",
        "PUT_UP_LIST, WITNESS_LIST",
        "CHAIR_MEETING, TAKE_MINUTES",
        "TAKE_MINUTES, CHAIR_MEETING",
        "DECIDE, DECIDE_APPEAL",
        "SURVEY, DECIDE_APPEAL",
        "REVERIFY, DECIDE_APPEAL",
        "ENTER_STANDARD, CONFIRM_STANDARD",
        "PROPOSE_TERM, CONFIRM_TERM",
        "PROPOSE_PROGRAMME, CONFIRM_PROGRAMME",
        "ENTER_LEGAL_TEXT, CONFIRM_LEGAL_TEXT"
    })
    void whoeverDidTheOneMayNotDoTheOther(Duty done, Duty asked) {
        assertThat(DutyRules.objection(asked, ME, FRESH.with(done, Set.of(ME)), false))
                .hasValueSatisfying(
                        o -> assertThat(o.toPerson()).contains(done.label()).contains(asked.label()));
    }

    @ParameterizedTest
    @CsvSource({"SURVEY, CHAIR_MEETING", "SURVEY, TAKE_MINUTES", "CHAIR_MEETING, SURVEY", "SURVEY, SURVEY"})
    void otherDutiesMayMeetInOneHand(Duty done, Duty asked) {
        assertThat(DutyRules.objection(asked, ME, FRESH.with(done, Set.of(ME)), false))
                .isEmpty();
    }

    @Test
    void whatSomebodyElseDidDoesNotBindMe() {
        assertThat(DutyRules.objection(Duty.REVERIFY, ME, FRESH.with(Duty.SURVEY, List.of(8L)), false))
                .isEmpty();
    }

    @Test
    void nobodyActsOnHisRelatives() {
        for (var duty : Duty.values()) {
            assertThat(DutyRules.objection(duty, ME, FRESH, true)).isPresent();
        }
    }
}
