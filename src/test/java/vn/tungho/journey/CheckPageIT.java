package vn.tungho.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tungho.journey.Chromium.Screen;
import vn.tungho.review.ReviewStory;

/** Nobody does unseen what cannot be undone: an opened task shows its button, a check page shows itself, a second press does nothing. */
@BrowserTest
class CheckPageIT {
    private static final String IN_VIEW =
            "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }";

    @LocalServerPort
    int port;

    @Autowired
    ReviewStory story;

    private Chromium chromium;
    private ReviewStory.Commune toSign;
    private ReviewStory.Commune toMeet;

    @BeforeAll
    void aChairHasToSignAndAVillageToMeet() {
        chromium = new Chromium();
        toSign = story.commune(2, 12);
        story.toSigning(toSign);
        toMeet = story.commune(1, 3);
        story.toSurvey(toMeet);
        story.toMeeting(toMeet, 0);
        story.announce(toMeet.villageHead(0), toMeet.village(0).villageReviewId());
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    private PersonAtWork at(Screen screen, String username) {
        return new PersonAtWork(chromium, screen, "http://localhost:" + port, username);
    }

    @Test
    void aChairSignsByKeyboardAloneAndASecondEnterSignsNothing() {
        try (var chair = at(Screen.DESK, toSign.chair())) {
            var page = chair.page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ký hai quyết định công nhận"))
                    .first()
                    .press("Enter");
            var main = button(page, "Kiểm tra trước khi ký");
            assertThat(main).isVisible();
            assertThat(main.evaluate(IN_VIEW))
                    .as("the main button of an opened task is in the window")
                    .isEqualTo(true);
            assertThat((String) page.evaluate("document.activeElement.innerText"))
                    .contains("Ký hai quyết định");
            chair.write("Số quyết định công nhận hộ nghèo, hộ cận nghèo", "12/QĐ-UBND");
            chair.write("Số quyết định công nhận hộ thoát nghèo, hộ thoát cận nghèo", "13/QĐ-UBND");
            main.press("Enter");
            page.keyboard().press("Enter");
            var heading = page.getByText("Kiểm tra trước khi thực hiện");
            assertThat(heading).isFocused();
            assertThat(heading.evaluate(IN_VIEW))
                    .as("the check page is in the window")
                    .isEqualTo(true);
            page.keyboard().press("Enter");
            page.waitForTimeout(1_200);
            assertThat(page.getByText("Đã ký hai quyết định.")).hasCount(0);
            page.keyboard().press("Tab");
            var confirm = button(page, "Ký hai quyết định");
            assertThat(confirm).isFocused();
            page.keyboard().press("Enter");
            chair.reads("Đã ký hai quyết định.");
        }
    }

    @Test
    void theButtonOfACheckPageIsDeadForAMoment() {
        try (var head = at(Screen.PHONE, toMeet.villageHead(0))) {
            var page = head.page();
            toVotes(head, 20);
            head.press("Kiểm tra biên bản");
            var confirm = button(page, "Ghi biên bản");
            assertThat(confirm.isDisabled()).isTrue();
            assertThat(confirm).isEnabled();
            head.press("Quay lại sửa");
            head.reads("Từng hộ: 3 hộ");
        }
    }

    @Test
    void moreVotesThanPeopleAreRefusedInWordsAndThePageFitsAPhone() {
        try (var head = at(Screen.PHONE, toMeet.villageHead(0))) {
            var page = head.page();
            toVotes(head, 20);
            assertThat((Boolean) page.evaluate(
                            "document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth"))
                    .as("nothing is wider than the phone")
                    .isTrue();
            var first = page.locator(".th-vote input").first();
            first.fill("100");
            first.blur();
            head.reads("chỉ có 20 người dự");
            head.press("Kiểm tra biên bản");
            head.reads("ghi một số từ 0 đến 20");
            assertThat(page.getByText("Kiểm tra trước khi thực hiện")).hasCount(0);
            assertThat(first).hasValue("100");
        }
    }

    private static void toVotes(PersonAtWork head, int attending) {
        head.task("Họp dân, ghi biên bản", "Thôn");
        head.write("Thư ký", "Lò Thị Mai");
        head.write("Đại diện hộ dân ký biên bản", "Vàng A Páo");
        head.press("Tiếp");
        head.count("Trưởng thôn", 1);
        head.count("Đại diện hộ khác", attending - 1);
        head.press("Tiếp");
        head.press("Đặt tất cả đồng ý = số người dự (" + attending + ")");
        head.reads("Đã ghi 3/3 hộ");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
