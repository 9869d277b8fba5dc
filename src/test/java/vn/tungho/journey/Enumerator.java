package vn.tungho.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetItem;

/** An enumerator with a phone: goes from household to household and fills its sheet. */
final class Enumerator {
    private final PersonAtWork person;
    private final SheetForm form;

    Enumerator(PersonAtWork person, SheetForm form) {
        this.person = person;
        this.form = form;
    }

    /** The households still without a sheet. */
    List<String> householdsToSurvey() {
        person.menu("Khảo sát");
        person.reads("Hộ cần khảo sát");
        return person.page()
                .locator("a.th-survey-card")
                .filter(PersonAtWork.hasText("Làm phiếu"))
                .locator(".th-strong")
                .allInnerTexts();
    }

    void surveys(String household, PovertyStatus wanted) {
        person.open(ReviewPages.SURVEY);
        person.reads("Hộ cần khảo sát");
        person.page()
                .locator("a.th-survey-card")
                .filter(PersonAtWork.hasText(household))
                .click();
        assertThat(person.page().locator(".th-sheet")).isVisible();
        fill(wanted);
        person.picture("phieu-" + wanted);
        person.press("Gửi phiếu");
        person.reads("Đã gửi phiếu hộ " + household);
    }

    void verifies(String household, PovertyStatus wanted) {
        person.task("Khảo sát lại hộ", household);
        fill(wanted);
        person.picture("phuc-tra");
        person.press("Gửi phiếu");
        person.reads("Đã gửi phiếu phúc tra hộ " + household);
    }

    private void fill(PovertyStatus wanted) {
        var answers = ReviewStory.answers(form, wanted);
        var groups = Stream.concat(form.income().stream(), form.deprivation().stream())
                .toList();
        toTheFirstPart(groups.getFirst().name());
        for (var i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            assertThat(person.page()
                            .locator(".th-sheet")
                            .getByRole(
                                    AriaRole.HEADING,
                                    new Locator.GetByRoleOptions()
                                            .setName(group.name())
                                            .setExact(true)))
                    .isVisible();
            group.items().forEach(item -> answer(item, answers));
            person.press(i == groups.size() - 1 ? "Xem kết quả" : "Tiếp");
        }
        person.reads("Kết quả này do hệ thống cộng");
        looksAgain();
    }

    /** What does not fit with the register stands as it was answered. */
    private void looksAgain() {
        person.page()
                .locator("vaadin-checkbox")
                .filter(PersonAtWork.hasText("Đã kiểm tra lại"))
                .all()
                .forEach(box -> box.locator("input").check());
    }

    /** A sheet begun before opens where it was left. */
    private void toTheFirstPart(String name) {
        person.reads("Các phần của phiếu");
        if (person.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .isVisible()) {
            return;
        }
        person.page().getByText("Các phần của phiếu").click();
        person.page()
                .locator(".th-step-list")
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
    }

    private void answer(SheetItem item, Map<String, String> answers) {
        var label = item.option(answers.get(item.code())).orElseThrow().label();
        var question = person.page()
                .locator(".th-question")
                .filter(new Locator.FilterOptions()
                        .setHas(person.page().getByText(item.label(), new Page.GetByTextOptions().setExact(true))));
        // away from the bar at the bottom, as a thumb would do it
        question.evaluate("e => e.scrollIntoView({block: 'center'})");
        question.locator("vaadin-radio-button")
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }
}
