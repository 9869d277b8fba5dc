package vn.tungho.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tungho.standard.HouseholdFacts.Education;
import vn.tungho.standard.HouseholdFacts.MemberFacts;

class SuggestionsTest {
    private static MemberFacts member(int age, boolean insured, boolean atSchool) {
        return new MemberFacts(age, false, false, insured, false, atSchool, null, Education.NONE);
    }

    @Test
    void whatIsKnownIsFilledIn() {
        var answers = Suggestions.of(new HouseholdFacts(
                List.of(
                        member(40, true, false),
                        member(38, false, false),
                        member(10, true, true),
                        member(4, true, false)),
                30.0));
        assertThat(answers)
                .containsEntry("B1-01", "4")
                .containsEntry("B1-02", "2")
                .containsEntry("B1-03", "none")
                .containsEntry("B1-05", "0")
                .containsEntry("B1-07", "lt8")
                .containsEntry("B2-02", "no")
                .containsEntry("B2-04", "yes")
                .containsEntry("B2-06", "yes")
                .containsEntry("B2-08", "yes")
                .doesNotContainKeys("B1-04", "B2-01", "B2-12");
    }

    @Test
    void whatIsNotKnownOfEveryoneConcernedIsLeftOpen() {
        var answers = Suggestions.of(new HouseholdFacts(List.of(MemberFacts.ofAge(40), MemberFacts.ofAge(null)), null));
        assertThat(answers).isEmpty();
    }

    @Test
    void aHouseholdOfDependantsOnlyGetsNoPointsForItsMembers() {
        assertThat(Suggestions.of(new HouseholdFacts(List.of(MemberFacts.ofAge(78)), null)))
                .containsEntry("B1-01", "dependants")
                .containsEntry("B1-02", "1");
    }

    @Test
    void nothingIsSaidAboutAnEmptyHousehold() {
        assertThat(Suggestions.of(new HouseholdFacts(List.of(), 50.0))).isEmpty();
    }
}
