package vn.tungho.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Somebody of the village with a telephone that runs no scripts and no account. */
final class Neighbour implements AutoCloseable {
    private final BrowserContext phone;
    private final Page page;
    private final String address;

    Neighbour(Chromium chromium, String address) {
        this.phone = chromium.openWithoutScripts(Chromium.Screen.PHONE);
        this.address = address;
        page = phone.newPage();
    }

    Page page() {
        return page;
    }

    Response opens(String path) {
        return page.navigate(address + path);
    }

    void picture(String what) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/journey", "neighbour-" + what + ".png")));
    }

    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }

    /** Fills the form about a household of the list; returns the code. */
    String objects(String household, String why) {
        follows("Tôi có ý kiến");
        page.getByLabel("Hộ không đúng đối tượng").check();
        select(household);
        page.getByLabel("Nội dung").fill(why);
        page.getByLabel("Họ tên của bạn").fill("Giàng A Chu");
        sends();
        sees("số điện thoại hoặc thư điện tử");
        assertThat(page.getByLabel("Nội dung")).hasValue(why);
        page.getByLabel("Điện thoại").fill("0912 345 678");
        // whoever is not sure that a press was felt presses again
        button().dblclick();
        sees("Đã gửi ý kiến của bạn");
        return code();
    }

    private void sends() {
        button().click();
    }

    private Locator button() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi ý kiến"));
    }

    /** Loads the receipt anew, fills the form a second time, and goes back to it and sends it once more; returns the code shown last. */
    String triesAgainEveryWay(String list, String household, String why) {
        page.reload();
        sees("Không cần gửi lại");
        picture("da-gui");
        opens(list + "/y-kien");
        fills(household, why);
        sends();
        sees("Bạn đã gửi đúng những lời này");
        picture("da-gui-roi");
        page.goBack();
        fills(household, why);
        sends();
        sees("Mã tra cứu của bạn");
        return code();
    }

    private void fills(String household, String why) {
        page.getByLabel("Hộ không đúng đối tượng").check();
        select(household);
        page.getByLabel("Nội dung").fill(why);
        page.getByLabel("Họ tên của bạn").fill("Giàng A Chu");
        page.getByLabel("Điện thoại").fill("0912345678");
    }

    private void select(String household) {
        var option = page.locator("#f-dong option").filter(new Locator.FilterOptions().setHasText(household));
        page.getByLabel("Về hộ nào?").selectOption(option.getAttribute("value"));
    }

    private String code() {
        return page.locator(".code").innerText().strip();
    }

    void asksBy(String code) {
        opens("/cong-khai/tra-cuu");
        page.getByLabel("Mã tra cứu")
                .fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem"))
                .click();
    }

    @Override
    public void close() {
        phone.close();
    }
}
