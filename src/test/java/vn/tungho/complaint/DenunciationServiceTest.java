package vn.tungho.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.DeputyService;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditChain;
import vn.tungho.shared.audit.AuditEntry;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class DenunciationServiceTest {
    @Autowired
    ComplaintStory story;

    @Autowired
    DenunciationService denunciations;

    @Autowired
    DeputyService deputies;

    @Autowired
    UserService users;

    @Autowired
    AuditChain audit;

    @Autowired
    JdbcClient jdbc;

    private long record(String who, ReviewStory.Commune commune, Accused accused) {
        return story.as(
                who,
                () -> denunciations.record(new NewDenunciation(
                        commune.area(),
                        story.today(),
                        accused,
                        "Nhận tiền của hộ",
                        "Đơn nêu việc nhận tiền khi lập danh sách.",
                        "Thanh tra tỉnh",
                        story.today(),
                        "3/CV-UBND")));
    }

    private boolean sees(String who, long id) {
        return story.as(who, () -> denunciations.page(Long.MAX_VALUE, 200)).stream()
                .anyMatch(d -> d.denunciationId() == id);
    }

    private Accused account(String username) {
        return Accused.account(users.find(username).orElseThrow().userId());
    }

    private String fullName(String username) {
        return users.find(username).orElseThrow().fullName();
    }

    @Test
    @LegalRule("R-DENUNCIATION")
    void aDenunciationIsPassedOnAndSeenByFew() {
        var commune = story.commune();
        var id = record(commune.chair(), commune, account(commune.officer()));
        assertThat(sees(commune.chair(), id)).isTrue();
        assertThat(sees(ComplaintStory.OFFICE, id)).isTrue();
        assertThat(sees(story.communeToday().chair(), id))
                .as("the neighbour's chair")
                .isFalse();
        for (var other : List.of(commune.officer(), commune.committee(), commune.monitor(), ComplaintStory.OVERSEER)) {
            assertThatThrownBy(() -> sees(other, id)).as(other).isInstanceOf(BusinessException.class);
        }
    }

    @Test
    @LegalRule("R-DENUNCIATION")
    void oneAgainstTheChairGoesToTheProvinceOnly() {
        var commune = story.commune();
        var id = record(ComplaintStory.OFFICE, commune, account(commune.chair()));
        assertThat(sees(commune.chair(), id)).isFalse();
        assertThat(sees(ComplaintStory.OFFICE, id)).isTrue();
        assertThatThrownBy(() -> record(commune.chair(), commune, account(commune.chair())))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Văn phòng Chủ tịch UBND tỉnh");
        var byName = record(ComplaintStory.OFFICE, commune, Accused.other("ông " + fullName(commune.chair()), ""));
        assertThat(sees(commune.chair(), byName))
                .as("somebody of the chair's name may be the chair")
                .isFalse();
        var byTitle = record(ComplaintStory.OFFICE, commune, Accused.other("Ông Bảy", "Chủ tịch UBND xã"));
        assertThat(sees(commune.chair(), byTitle))
                .as("so may whoever has the title")
                .isFalse();
    }

    @Test
    @LegalRule("R-DENUNCIATION")
    void whoStandsInForTheAccusedDoesNotSeeItEither() {
        var commune = story.commune();
        var accused = commune.officer();
        var deputy = commune.chair();
        var id = record(ComplaintStory.OFFICE, commune, account(accused));
        assertThat(sees(deputy, id)).isTrue();
        var deputyship = story.as(
                accused,
                () -> deputies.appoint(
                        users.find(deputy).orElseThrow().userId(),
                        Role.POVERTY_OFFICER,
                        story.today(),
                        story.today().plusDays(3),
                        "Nghỉ phép"));
        assertThat(sees(deputy, id))
                .as("he works in the name of the accused now")
                .isFalse();
        story.as(accused, () -> deputies.end(deputyship));
        assertThat(sees(deputy, id)).isTrue();
    }

    @Test
    @LegalRule("R-DENUNCIATION")
    void whoStandsInForTheChairSeesNothingAboutTheChair() {
        var commune = story.commune();
        var id = record(ComplaintStory.OFFICE, commune, account(commune.chair()));
        var harmless = record(ComplaintStory.OFFICE, commune, Accused.other("Lê Văn Khác", "Kế toán"));
        var deputy = commune.committee();
        story.as(
                commune.chair(),
                () -> deputies.appoint(
                        users.find(deputy).orElseThrow().userId(),
                        Role.COMMUNE_CHAIR,
                        story.today(),
                        story.today().plusDays(3),
                        "Đi họp"));
        assertThat(sees(deputy, harmless)).isTrue();
        assertThat(sees(deputy, id)).isFalse();
        assertThatThrownBy(() -> record(deputy, commune, account(commune.chair())))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    @LegalRule("R-DENUNCIATION")
    void somebodyOfTheProvincesOfficeDoesNotSeeWhatAccusesHim() {
        var commune = story.commune();
        var id = record(commune.chair(), commune, account(ComplaintStory.OFFICE));
        assertThat(sees(ComplaintStory.OFFICE, id)).isFalse();
        assertThat(sees(commune.chair(), id)).isTrue();
    }

    @Test
    @LegalRule("R-DENUNCIATION")
    void oneOfUnknownAimIsTheProvincesUntilItSaysWhomItAccuses() {
        var commune = story.commune();
        var id = record(commune.chair(), commune, Accused.unknown());
        var about = record(commune.chair(), commune, Accused.unknown());
        assertThat(sees(commune.chair(), id)).isFalse();
        assertThatThrownBy(() ->
                        story.as(commune.chair(), () -> denunciations.identify(id, Accused.other("Ai Đó", ""))))
                .isInstanceOf(BusinessException.class);
        story.as(ComplaintStory.OFFICE, () -> denunciations.identify(id, account(commune.enumerator(1))));
        story.as(ComplaintStory.OFFICE, () -> denunciations.identify(about, account(commune.chair())));
        assertThat(sees(commune.chair(), id)).isTrue();
        assertThat(sees(commune.chair(), about)).isFalse();
        assertThatThrownBy(() ->
                        story.as(ComplaintStory.OFFICE, () -> denunciations.identify(id, Accused.other(" ", ""))))
                .hasMessageContaining("Chưa ghi họ tên");
    }

    @Test
    @LegalRule("R-DENUNCIATION")
    void whatWasTakenDownBeforeAnybodyAskedIsTheProvinces() {
        var commune = story.commune();
        jdbc.sql("insert into denunciation (denunciation_id, province_code, commune_code, received_on, summary, about,"
                        + " routed_to, routed_on, document_number, recorded_by, recorded_at) values (next value for"
                        + " denunciation_seq, ?, ?, '2026-09-01', 'Đơn cũ', 'Việc cũ', 'Thanh tra', '2026-09-02', '1/CV',"
                        + " 1, '2026-09-02 08:00:00')")
                .param(commune.area().provinceCode())
                .param(commune.code())
                .update();
        assertThat(story.as(commune.chair(), () -> denunciations.page(Long.MAX_VALUE, 10)))
                .isEmpty();
        assertThat(story.as(ComplaintStory.OFFICE, () -> denunciations.page(Long.MAX_VALUE, 10)))
                .first()
                .satisfies(d -> assertThat(d.accusedKind()).isEqualTo(AccusedKind.UNKNOWN));
    }

    @Test
    @LegalRule("R-DENUNCIATION")
    void theLogKeepsEveryLookAndItsPageShowsNone() {
        var commune = story.commune();
        var id = record(ComplaintStory.OFFICE, commune, account(commune.officer()));
        sees(commune.chair(), id);
        assertThat(jdbc.sql("select count(*) from audit_entry where object_type = 'denunciation' and action ="
                                + " 'list-denunciations' and actor = ? and find_in_set(?, replace(detail, ' ', ''))")
                        .param(commune.chair())
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        for (var text : new String[] {null, Long.toString(id), "record-denunciation", commune.chair()}) {
            assertThat(audit.page(Long.MAX_VALUE, null, text, 500))
                    .extracting(AuditEntry::objectType)
                    .doesNotContain(AuditTrail.DENUNCIATION);
        }
    }
}
