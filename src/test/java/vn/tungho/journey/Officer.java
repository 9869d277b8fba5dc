package vn.tungho.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The commune's poverty officer: list, postings, objections, consolidation. */
final class Officer {
    private final PersonAtWork person;

    Officer(PersonAtWork person) {
        this.person = person;
    }

    /** Screens an applicant who ticks so many signs; returns the letter that refuses him as a PDF. */
    byte[] refuses(String household, int ticks) {
        person.task("Lập và chốt danh sách hộ cần rà soát", "năm");
        person.press("Xét thêm một hộ");
        person.write("Tìm hộ trong xã", household);
        person.page()
                .getByRole(AriaRole.BUTTON)
                .filter(PersonAtWork.hasText(household))
                .first()
                .click();
        var signs = person.page().locator(".th-ticks vaadin-checkbox");
        assertThat(signs.first()).isVisible();
        for (var i = 0; i < ticks; i++) {
            signs.nth(i).locator("input").check();
        }
        person.reads("Trả lời bằng văn bản, không vào danh sách");
        person.picture("phieu-A");
        person.press("Ghi kết quả Phiếu A");
        person.reads("Hộ có giấy đề nghị: 1");
        return person.file("In Thư trả lời (PDF)");
    }

    /** Hands the signed reply over; without the name of who took it, that is not taken down. */
    void sendsTheReplyTo(String household) {
        person.task("Gửi văn bản trả lời", "");
        person.choose(household + " – số");
        person.choose("Giao tận tay");
        person.finishBy("Kiểm tra");
        person.reads("Ghi họ tên người nhận.");
        person.write("Người nhận", household);
        person.picture("gui-tra-loi");
        person.finishBy("Kiểm tra");
        person.finishBy("Ghi đã gửi");
        person.reads("Đã ghi: mọi văn bản trả lời đã gửi.");
    }

    void closesTheListOf(int households) {
        person.press("Kiểm tra danh sách");
        person.picture("chot-danh-sach");
        person.press("Chốt danh sách");
        person.reads("Đã chốt danh sách " + households + " hộ.");
    }

    void confirmsThePostingOf(String village) {
        person.task("Xác nhận đã niêm yết đủ ngày", village);
        person.choose("Có, đã treo đủ ở cả hai nơi");
        person.picture("xac-nhan-niem-yet");
        person.finishBy("Xác nhận đã niêm yết đủ");
        person.reads("Đã xác nhận niêm yết đủ ngày.");
    }

    /** Takes down what somebody says at the desk against a household of the posted list. */
    void takesDownThatIsWronglyIn(String village, String household, String complainant) {
        person.menu("Niêm yết");
        person.page()
                .locator("a.th-office-row")
                .filter(PersonAtWork.hasText(village))
                .first()
                .click();
        person.follow("Ghi ý kiến");
        person.choose("Hộ không đúng đối tượng");
        person.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Hộ trong danh sách"))
                .fill(household);
        person.page()
                .locator("vaadin-combo-box-item:visible")
                .filter(PersonAtWork.hasText(household))
                .first()
                .click();
        person.write("Nội dung ý kiến", "Hộ này có hai người đi làm công ty, nhà mới xây.");
        person.write("Họ tên người nêu ý kiến", complainant);
        person.picture("ghi-y-kien");
        person.press("Ghi nhận ý kiến");
        person.reads("Đã ghi nhận ý kiến");
    }

    void consolidates(String household) {
        person.task("Tổng hợp kết quả rà soát", "năm");
        person.reads(household);
        person.picture("tong-hop");
        person.finishBy("Xác nhận tổng hợp");
        person.reads("Đã xác nhận tổng hợp.");
    }
}
