package vn.tungho.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.inyear.InYearStory;
import vn.tungho.inyear.RequestKind;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.Certificate;
import vn.tungho.review.CertificateChecks;
import vn.tungho.review.DecisionService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** A complaint that is won changes the certificate of the year it is about, and no household holds two of one year. */
@IntegrationTest
class CertificateYearTest {
    @Autowired
    ComplaintStory story;

    @Autowired
    InYearStory inYear;

    @Autowired
    ReviewStory reviews;

    @Autowired
    ComplaintIntake intake;

    @Autowired
    SettlementService settlements;

    @Autowired
    HouseholdService households;

    @Autowired
    DecisionService decisions;

    @Autowired
    CertificateChecks checks;

    @Autowired
    JdbcClient jdbc;

    private List<String> good(long household) {
        return decisions.ofHousehold(household).stream()
                .filter(Certificate::isGood)
                .map(c -> c.year() + " " + c.povertyStatus())
                .sorted()
                .toList();
    }

    private NewComplaint about(long household, ComplaintObject object, @Nullable String number) {
        var data = story.about(household, null, object);
        return NewComplaint.soon(
                null,
                household,
                data.receivedOn(),
                data.channel(),
                object,
                number,
                data.knownOn(),
                0,
                "",
                data.content(),
                "",
                null,
                false,
                data.complainant());
    }

    private long won(ReviewStory.Commune commune, NewComplaint data, PovertyStatus after, @Nullable Integer year) {
        var id = story.lodge(commune, data);
        story.accept(commune, id);
        story.verify(id, false);
        story.as(
                commune.chair(),
                () -> settlements.settle(
                        id,
                        new SettlementData(SettlementResult.RIGHT, id + "/QĐ-GQKN", "Căn cứ xác minh", after, year)));
        story.go();
        story.send(commune, id);
        return id;
    }

    private void takesEffect(long id) {
        story.on(story.due(id, TermKind.EFFECT).plusDays(1));
    }

    /** Recognised as near-poor by a decision on a request of October 2026. */
    private long recognised(ReviewStory.Commune commune, PovertyStatus before) {
        var household = inYear.household(commune, "Hộ Trong Năm", before);
        var id = inYear.toRound(commune, RequestKind.POVERTY, household);
        inYear.fifteenth();
        inYear.toDecision(commune, id, before == PovertyStatus.NOT_POOR ? PovertyStatus.NEAR_POOR : PovertyStatus.POOR);
        inYear.recognise(commune, id);
        return household;
    }

    @Test
    @LegalRule("R-CERTIFICATE-YEAR")
    void aComplaintWonAgainstARecognitionInTheYearChangesTheCertificateOfThatYear() {
        var commune = inYear.commune();
        var household = recognised(commune, PovertyStatus.NOT_POOR);
        assertThat(good(household)).containsExactly("2026 NEAR_POOR");
        var id = won(commune, about(household, ComplaintObject.RECOGNITION, null), PovertyStatus.POOR, null);
        takesEffect(id);
        assertThat(good(household)).containsExactly("2026 POOR");
        assertThat(households.find(household).classYear()).isEqualTo(2026);
    }

    @Test
    @LegalRule("R-CERTIFICATE-YEAR")
    void aComplaintWonAgainstAnAnnualRecognitionChangesTheCertificateOfTheNextYear() {
        var commune = reviews.commune(1, 2);
        reviews.toSigning(commune);
        reviews.sign(commune);
        var household = jdbc.sql("select household_id from certificate where commune_code = ? and revoked_on is null"
                        + " and year = 2027 limit 1")
                .param(commune.code())
                .query(Long.class)
                .single();
        var number = Objects.requireNonNull(households.find(household).decisionNumber());
        assertThat(good(household)).containsExactly("2027 POOR");
        var data = about(household, ComplaintObject.RECOGNITION, number);
        long id = story.as(commune.officer(), () -> intake.lodge(data));
        var choice = story.as(commune.chair(), () -> settlements.years(id));
        assertThat(choice.proposed()).isEqualTo(2027);
        assertThat(choice.allowed()).containsExactly(2027);
    }

    @Test
    @LegalRule("R-CERTIFICATE-YEAR")
    void anAnnualListBroughtAlongHoldsForTheYearAfterIt() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Danh Sách Cũ", PovertyStatus.NEAR_POOR);
        var id = won(commune, about(household, ComplaintObject.RECOGNITION, null), PovertyStatus.POOR, null);
        takesEffect(id);
        assertThat(good(household)).containsExactly("2026 POOR");
        assertThat(households.find(household).classYear()).isEqualTo(2025);
    }

    @Test
    @LegalRule("R-CERTIFICATE-YEAR")
    void aListHoldsByTheDayOfItsDecisionNotByTheYearInItsTitle() {
        var commune = story.commune();
        for (var decided : List.of(LocalDate.of(2025, 12, 12), LocalDate.of(2026, 8, 31), LocalDate.of(2025, 9, 1))) {
            var household = story.household(commune, "Hộ Danh Sách " + decided, PovertyStatus.NOT_POOR);
            story.as(
                    commune.officer(),
                    () -> households.recognise(List.of(new vn.tungho.registry.Recognition(
                            household, PovertyStatus.NEAR_POOR, 100, 20, "", 2026, "7/QĐ", decided, "new_near_poor"))));
            var data = about(household, ComplaintObject.RECOGNITION, null);
            long id = story.as(commune.officer(), () -> intake.lodge(data));
            var choice = story.as(commune.chair(), () -> settlements.years(id));
            assertThat(choice.proposed()).as("decided " + decided).isEqualTo(2026);
            assertThat(choice.allowed()).as("2027 has not been reviewed").doesNotContain(2027);
        }
    }

    @Test
    @LegalRule("R-CERTIFICATE-YEAR")
    void aRefusalInTheYearWonGivesACertificateOfThatYearAndNoneBeforeItsReview() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Bị Từ Chối", PovertyStatus.NOT_POOR);
        var data = about(household, ComplaintObject.REFUSAL, "9/UBND-VX");
        assertThatThrownBy(() -> won(commune, data, PovertyStatus.POOR, 2027))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("năm đó chưa rà soát");
        var other = story.household(commune, "Hộ Bị Từ Chối Khác", PovertyStatus.NOT_POOR);
        var id = won(commune, about(other, ComplaintObject.REFUSAL, "10/UBND-VX"), PovertyStatus.POOR, null);
        takesEffect(id);
        assertThat(good(other)).containsExactly("2026 POOR");
    }

    @Test
    @LegalRule("R-CERTIFICATE-YEAR")
    void aComplaintAboutAYearThatIsOverLeavesTheLaterClassAsItIs() {
        var commune = inYear.commune();
        var household = recognised(commune, PovertyStatus.NOT_POOR);
        var number = households.find(household).decisionNumber();
        var id = won(commune, about(household, ComplaintObject.RECOGNITION, number), PovertyStatus.POOR, null);
        // meanwhile the annual list finds it out of poverty for the next year
        story.as(
                commune.chair(),
                () -> households.recognise(List.of(new vn.tungho.registry.Recognition(
                        household,
                        PovertyStatus.NEWLY_ESCAPED,
                        200,
                        0,
                        "",
                        2026,
                        "99/QĐ-UBND",
                        LocalDate.of(2026, 11, 1),
                        "near_poor_escape"))));
        takesEffect(id);
        assertThat(good(household)).containsExactly("2026 POOR");
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.NEWLY_ESCAPED);
        assertThat(households.find(household).decisionNumber()).isEqualTo("99/QĐ-UBND");
        assertThat(households.history(household))
                .filteredOn(l -> !l.remark().isEmpty())
                .singleElement()
                .satisfies(l -> assertThat(l.povertyStatus()).isEqualTo(PovertyStatus.POOR));
    }

    @Test
    @LegalRule("R-CERTIFICATE-YEAR")
    void aNewDecisionInTheYearTakesTheYearsOldCertificateBack() {
        var commune = inYear.commune();
        var household = inYear.household(commune, "Hộ Nặng Thêm", PovertyStatus.NEAR_POOR);
        var settled = won(commune, about(household, ComplaintObject.RECOGNITION, null), PovertyStatus.POOR, null);
        takesEffect(settled);
        assertThat(good(household)).containsExactly("2026 POOR");
        var asked = LocalDate.of(2026, 11, 9);
        story.on(asked);
        var id = inYear.toRound(commune, RequestKind.ESCAPE, household, asked);
        story.on(Objects.requireNonNull(inYear.find(commune, id).startsOn()));
        inYear.toDecision(commune, id, PovertyStatus.NOT_POOR);
        inYear.recognise(commune, id);
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.NEWLY_ESCAPED);
        assertThat(good(household)).isEmpty();
    }

    @Test
    @LegalRule("R-CERTIFICATE-YEAR")
    void theDatabaseRefusesASecondGoodCertificateOfAYear() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Hai Giấy", PovertyStatus.NEAR_POOR);
        takesEffect(won(commune, about(household, ComplaintObject.RECOGNITION, null), PovertyStatus.POOR, null));
        assertThatThrownBy(() -> jdbc.sql("insert into certificate (certificate_id, household_id, province_code,"
                                + " commune_code, village_code, year, number, poverty_status, deprivations, issued_on,"
                                + " settlement_number) select next value for certificate_seq, household_id,"
                                + " province_code, commune_code, village_code, year, 'x', 'POOR', '', issued_on, 'x' from"
                                + " certificate where household_id = ?")
                        .param(household)
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(checks.faults()).noneMatch(f -> f.contains("Hộ Hai Giấy"));
        jdbc.sql("update certificate set year = 2031 where household_id = ?")
                .param(household)
                .update();
        try {
            assertThat(checks.faults())
                    .as("a year nobody reviewed")
                    .anyMatch(f -> f.contains("Hộ Hai Giấy") && f.contains("2031"));
        } finally {
            jdbc.sql("update certificate set year = 2026 where household_id = ?")
                    .param(household)
                    .update();
        }
        assertThat(Optional.of(good(household))).hasValue(List.of("2026 POOR"));
    }
}
