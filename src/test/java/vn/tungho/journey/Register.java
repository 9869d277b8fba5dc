package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What stands in the register and among the papers at the end, as anyone of the commune reads it. */
final class Register {
    private final PersonAtWork person;

    Register(PersonAtWork person) {
        this.person = person;
    }

    /** The class on the household's page and the last line of its history. */
    void showsNowAndInItsHistory(String household, String status, String decisionNumber) {
        person.menu("Hộ gia đình");
        person.write("Tìm hộ", household);
        person.page()
                .getByRole(AriaRole.LINK)
                .filter(PersonAtWork.hasText(household))
                .first()
                .click();
        person.reads("Phân loại qua các năm");
        assertThat(person.page()
                        .locator("header.th-page-header, .th-page-header")
                        .first()
                        .innerText())
                .contains(household)
                .contains(status);
        var history = person.page()
                .locator("section.th-card")
                .filter(PersonAtWork.hasText("Phân loại qua các năm"))
                .innerText();
        assertThat(history).contains("Năm 2026").contains(status).contains(decisionNumber);
        person.picture("ho-" + household.replace(' ', '-'));
    }

    /** Every PDF and Word file that the commune's review offers opens. */
    int filesOfTheReview() {
        person.menu("Rà soát");
        person.page().locator("a.th-office-tile").first().click();
        person.reads("Quyết định và giấy chứng nhận");
        for (var village : person.page()
                .getByText("giấy chứng nhận", new Page.GetByTextOptions())
                .all()) {
            if (village.innerText().matches(".*: \\d+ giấy chứng nhận")) {
                village.click();
            }
        }
        person.reads("Hộ Thử 1.1 – ");
        person.picture("van-ban");
        var links = person.page().locator("a.th-button[href*='VAADIN/dynamic']").all();
        for (var link : links) {
            var bytes = person.file(link);
            var start = new String(bytes, 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(start)
                    .as(link.innerText())
                    .isEqualTo(link.innerText().contains("PDF") ? "%PDF" : "PK\u0003\u0004");
        }
        return links.size();
    }
}
