package vn.tungho.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tungho.assignment.HelpStory;

/** A household gets its helper: proposal, signature, acceptance, a visit on a phone, the supervisor's screen. */
@BrowserTest
class AssignmentJourneyIT {
    private final Chromium chromium = new Chromium();

    @Autowired
    HelpStory story;

    @LocalServerPort
    int port;

    @AfterAll
    void close() {
        chromium.close();
    }

    private PersonAtWork at(Chromium.Screen screen, String username) {
        return new PersonAtWork(chromium, screen, "http://localhost:" + port, username);
    }

    @Test
    void fromTheProposalToTheSupervisorsScreen() {
        var commune = story.commune(1, 1);
        try (var committee = at(Chromium.Screen.DESK, commune.committee())) {
            committee.task("Phân công người giúp hộ", "");
            committee.finishBy("Mở bảng phân công");
            committee.reads("2 hộ · đủ người giúp");
            committee.picture("board");
            committee.write("Số quyết định", "15/QĐ-BCĐ");
            committee.press("Kiểm tra trước khi ký");
            committee.reads("Không còn hộ nào thiếu người giúp");
            committee.press("Ký quyết định");
            committee.reads("Mọi hộ đều đã có người giúp");
            assertThat(new String(committee.file("Quyết định số 15"), 0, 4)).isEqualTo("%PDF");
            assertThat(committee.complaints()).isEmpty();
        }
        try (var helper = at(Chromium.Screen.PHONE, commune.helperNames().getFirst())) {
            helper.menu("Hộ của tôi");
            helper.reads("1 hộ chờ bạn trả lời");
            helper.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nhận giúp hộ"))
                    .first()
                    .click();
            helper.reads("đã thăm 0 trong 1 hộ");
            helper.follow("Ghi chuyến thăm");
            helper.choose("Tiến bộ");
            helper.picture("visit");
            helper.press("Ghi chuyến thăm");
            helper.reads("đã thăm 1 trong 1 hộ");
            assertThat(helper.complaints()).isEmpty();
        }
        try (var officer = at(Chromium.Screen.DESK, commune.officer())) {
            officer.menu("Giúp hộ");
            officer.reads("Độ phủ");
            officer.picture("coverage");
            officer.open("giup-ho/ho/" + commune.households().getFirst());
            assertThat(officer.page().getByText("Thăm thường kỳ: tiến bộ")).isVisible();
            assertThat(officer.complaints()).isEmpty();
        }
    }
}
