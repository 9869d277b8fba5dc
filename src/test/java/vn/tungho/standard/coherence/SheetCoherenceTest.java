package vn.tungho.standard.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;
import vn.tungho.standard.HouseholdFacts;
import vn.tungho.standard.HouseholdFacts.MemberFacts;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.StandardService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** The rules of the editions as they stand in the database, on both sides of each. */
@IntegrationTest
class SheetCoherenceTest {
    private static final HouseholdFacts NOTHING_KNOWN = new HouseholdFacts(List.of(), null);

    @Autowired
    StandardService standards;

    private SheetForm form(String edition) {
        return standards.sheetForm(edition, Region.NORTH_CENTRAL_COAST, AreaType.RURAL);
    }

    private static Map<String, String> answers(String given) {
        var answers = new TreeMap<String, String>();
        Arrays.stream(given.split(" ")).forEach(a -> answers.put(a.split("=")[0], a.split("=")[1]));
        return answers;
    }

    @ParameterizedTest
    @CsvSource({
        "B2-07, B1-06-1=light B1-06-2=light B1-06-3=light, yes",
        "B2-07, B1-06-1=light B1-06-2=solid B1-06-3=light, yes",
        "B2-07, B1-06-1=light B1-06-2=solid B1-06-3=solid, no",
        "B2-07, B1-06-1=solid B1-06-2=solid B1-06-3=solid, no",
        "B2-07, B1-06-1=light B1-06-2=light, yes",
        "B2-07, B1-06-1=solid B1-06-2=solid, no",
        "B2-07, B1-06-1=light B1-06-2=solid, ",
        "B2-08, B1-07=lt8, yes",
        "B2-08, B1-07=8to20, no",
        "B2-08, B1-08=lt25, ",
        "B2-09, B1-09=other, yes",
        "B2-09, B1-09=protected, no",
        "B2-09, B1-09=piped, no",
        "B2-10, B1-10=none, yes",
        "B2-10, B1-10=hygienic, no",
        "B2-10, B1-10=septic, no",
        "B2-12, B1-11-1=yes, no",
        "B2-12, B1-11-1=no B1-11-7=yes, no",
        "B2-12, B1-11-1=no B1-11-7=no, ",
        "B2-12, B1-11-1=no, "
    })
    @LegalRule("R-SHEET-COHERENT")
    void aNeedFollowsFromTheAnswersAsSoonAsTheyDecideIt(String need, String given, @Nullable String expected) {
        var needs = SheetCoherence.needs(form("2022-2026"), answers(given));
        assertThat(Optional.ofNullable(needs.get(need)).map(DerivedNeed::answer))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void theReasonNamesTheQuestionsItFollowsFrom() {
        var need = SheetCoherence.needs(form("2022-2026"), answers("B1-06-1=light B1-06-2=solid B1-06-3=light"))
                .get("B2-07");
        assertThat(need).isNotNull();
        assertThat(need.reason())
                .isEqualTo("Theo câu “Tường nhà làm bằng gì?” (Vật liệu không bền chắc);"
                        + " câu “Mái nhà làm bằng gì?” (Vật liệu không bền chắc): có thiếu hụt.");
    }

    @Test
    void theNextEditionDerivesWhatItStillHasAndNothingAboutWaste() {
        var needs = SheetCoherence.needs(form("2027-2030"), answers("B1-07=lt8 B1-09=piped B1-11-1=yes"));
        assertThat(needs).containsOnlyKeys("B2-08", "B2-09");
    }

    @Test
    @LegalRule("R-SHEET-COHERENT")
    void aNeedAnsweredOtherwiseIsFlaggedAndOneThatFollowsIsNot() {
        var form = form("2022-2026");
        assertThat(SheetCoherence.flags(form, answers("B1-10=none B2-10=yes"), NOTHING_KNOWN))
                .isEmpty();
        assertThat(SheetCoherence.flags(form, answers("B1-10=none B2-10=no"), NOTHING_KNOWN))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(FlagKind.NEED);
                    assertThat(f.words())
                            .contains(
                                    "“Nhà tiêu hợp vệ sinh” trả lời “Không thiếu hụt”",
                                    "Hộ dùng nhà vệ sinh loại nào?");
                });
        assertThat(SheetCoherence.followed(form, answers("B1-10=none B2-10=no")))
                .containsEntry("B2-10", "yes");
    }

    @ParameterizedTest
    @CsvSource({
        "B1-01=1 B1-02=2, true",
        "B1-01=1 B1-02=1, false",
        "B1-01=2 B1-02=2, false",
        "B1-01=1 B1-05=2, true",
        "B1-01=2 B1-05=2, false",
        "B1-01=dependants B1-02=0, true",
        "B1-01=dependants B1-02=1, false",
        "B1-01=dependants B1-04=official, true",
        "B1-01=dependants B1-04=other, false",
        "B1-02=0 B2-02=yes, true",
        "B1-02=0 B2-02=no, false",
        "B1-08=lt25 B1-11-3=yes, true",
        "B1-08=25to50 B1-11-3=yes, false",
        "B1-08=lt25 B1-11-5=yes, true",
        "B1-08=lt25 B1-11-5=no, false",
        "B1-08=lt25 B1-11-6=yes, true",
        "B1-08=25to50 B1-11-6=yes, false",
        "B1-04=official B1-03=none, true",
        "B1-04=official B1-03=secondary, false",
        "B1-08=lt25, false"
    })
    @LegalRule("R-SHEET-COHERENT")
    void answersThatHardlyGoTogetherAreFlaggedOnlyWhenBothAreGiven(String given, boolean clash) {
        var flags = SheetCoherence.flags(form("2022-2026"), answers(given), NOTHING_KNOWN);
        assertThat(flags).hasSize(clash ? 1 : 0);
        assertThat(flags).allSatisfy(f -> {
            assertThat(f.kind()).isEqualTo(FlagKind.CLASH);
            assertThat(f.words()).contains("không khớp nhau: ").doesNotContain("B1-", "B2-");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "B1-01=3, 40 38 10, false",
        "B1-01=2, 40 38 10, true",
        "B1-01=4, 40 38 10, true",
        "B1-01=7, 40 38 10 9 8 7 6 5, false",
        "B1-01=6, 40 38 10 9 8 7 6, true",
        "B1-01=7, 40 38 10 9 8 7, true",
        "B1-01=dependants, 70 68, false",
        "B1-02=0, 40 38 14, true",
        "B1-02=0, 40 38 15, false",
        "B1-02=1, 40 38 14, false",
        "B1-02=0, 61, true",
        "B1-02=0, 60, false",
        "B1-02=1, 40 14 12, true",
        "B1-02=2, 40 14 12 10, false",
        "B1-02=2, 40, true",
        "B2-03=yes, 40 16, true",
        "B2-03=yes, 40 15, false",
        "B2-03=no, 40 16, false",
        "B2-05=yes, 40 31 15, true",
        "B2-05=yes, 40 30, false",
        "B2-05=yes, 40 16, false",
        "B2-06=yes, 40 16, true",
        "B2-06=yes, 40 15, false"
    })
    @LegalRule("R-SHEET-COHERENT")
    void whatTheMembersOfTheRegisterContradictIsFlagged(String given, String ages, boolean differs) {
        var members = Arrays.stream(ages.split(" "))
                .map(age -> MemberFacts.ofAge(Integer.valueOf(age)))
                .toList();
        assertThat(SheetCoherence.flags(form("2022-2026"), answers(given), new HouseholdFacts(members, null)))
                .hasSize(differs ? 1 : 0)
                .allMatch(f -> f.kind() == FlagKind.REGISTER);
    }

    @Test
    void anAgeThatTheRegisterDoesNotKnowContradictsNothing() {
        var members = Stream.of(40, null).map(MemberFacts::ofAge).toList();
        assertThat(SheetCoherence.flags(
                        form("2022-2026"),
                        answers("B1-01=2 B1-02=0 B2-03=yes B2-05=yes B2-06=yes"),
                        new HouseholdFacts(members, null)))
                .isEmpty();
    }

    @Test
    void insuranceThatTheRegisterKnowsOtherwiseIsFlagged() {
        var insured = new MemberFacts(40, null, null, true, null, null, null, null);
        var facts = new HouseholdFacts(List.of(insured), null);
        assertThat(SheetCoherence.flags(form("2022-2026"), answers("B2-04=yes"), facts))
                .singleElement()
                .satisfies(f -> assertThat(f.words()).contains("theo sổ bộ là “Không thiếu hụt”"));
        assertThat(SheetCoherence.flags(form("2022-2026"), answers("B2-04=no"), facts))
                .isEmpty();
    }
}
