package vn.tungho.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tungho.review.ReviewStory;
import vn.tungho.standard.SheetForm;

/** A phone with the field app on it; people may share it. Counts the taps. */
final class FieldPhone implements AutoCloseable {
    private static final double PATIENCE_MS = 45_000;

    private final BrowserContext browser;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private int taps;
    private int pictures;

    FieldPhone(Chromium chromium, String address) {
        this.browser = chromium.open(Chromium.Screen.PHONE);
        this.address = address;
        browser.setDefaultTimeout(PATIENCE_MS);
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        page = browser.newPage();
        page.onPageError(e -> complaints.add(page.url() + ": " + e));
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    void open() {
        page.navigate(address + "/field/index.html");
    }

    /** Signs in through the app's own way and makes a store. */
    void begin(String username, String pin) {
        press("Đăng nhập");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(ReviewStory.PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        newPin(pin);
        pressTwice("Đặt mã PIN");
        reads("Đã đồng bộ");
    }

    /** Types a new PIN twice. */
    void newPin(String pin) {
        page.getByLabel("Mã PIN mới").fill(pin);
        page.getByLabel("Nhập lại mã PIN").fill(pin);
    }

    /** Opens a store by its PIN. */
    void unlock(String username, String pin) {
        page.locator("button.person")
                .filter(new Locator.FilterOptions().setHasText(username))
                .click();
        page.locator("#pin").fill(pin);
        press("Mở");
    }

    void lock() {
        go("thong-tin");
        press("Khóa ngay");
        reads("Mở khóa");
    }

    /** Whoever was signed in on this browser is so no longer. */
    void signOut() {
        browser.clearCookies();
    }

    void network(boolean on) {
        browser.setOffline(!on);
    }

    void go(String path) {
        var entry = page.locator("nav.bottom a[data-path=" + path + "]");
        entry.click();
        assertThat(entry).hasAttribute("aria-current", "page");
    }

    /** Asks for what the app also does by itself: presses the button as long as the outcome is not there yet. */
    void pressUnless(String words, String outcome) {
        for (var tries = 0; tries < 20 && page.getByText(outcome).count() == 0; tries++) {
            var button = page.locator("#app button")
                    .filter(new Locator.FilterOptions()
                            .setHasText(
                                    java.util.regex.Pattern.compile("^" + java.util.regex.Pattern.quote(words) + "$")));
            try {
                button.first().click(new Locator.ClickOptions().setTimeout(2_000));
                return;
            } catch (com.microsoft.playwright.TimeoutError gone) {
                // the app sent at the same moment and took the button away
                page.waitForTimeout(200);
            }
        }
    }

    /** Presses what carries exactly these words, link or button. */
    void press(String words) {
        named(words).click();
        taps++;
    }

    /** Presses twice as fast as a thumb that felt nothing. */
    void pressTwice(String words) {
        named(words).dblclick();
    }

    private Locator named(String words) {
        return page.locator("#app")
                .locator("button, a.button, label.button")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .or(page.locator("button, a.button")
                        .filter(new Locator.FilterOptions()
                                .setHasText(java.util.regex.Pattern.compile(
                                        "^" + java.util.regex.Pattern.quote(words) + "$"))))
                .first();
    }

    /** Types into the field of this name, opening what hides it. */
    void type(String section, String field, String words) {
        page.locator("details:not([open]) > summary")
                .filter(new Locator.FilterOptions().setHasText(section))
                .all()
                .forEach(Locator::click);
        page.getByLabel(field).fill(words);
    }

    /** Types into the field of this name that is in view. */
    void type(String field, String words) {
        page.getByLabel(field).locator("visible=true").fill(words);
    }

    /** Goes from a point before sending to the question about which it is. */
    void mend(String words) {
        page.locator(".part")
                .filter(new Locator.FilterOptions().setHasText(words))
                .getByText("Sửa câu này")
                .first()
                .click();
    }

    /** Goes on to where the sheet is sent from. */
    void toTheEndOfTheSheet() {
        while (page.getByText("Gửi phiếu", new Page.GetByTextOptions().setExact(true))
                        .count()
                == 0) {
            page.locator(".bar button.main").click();
        }
    }

    /** Ticks every box of these words. */
    void tickAll(String words) {
        for (var box : page.getByLabel(words).all()) {
            box.check();
        }
    }

    /** The tab is ended and opened anew, as a small phone does while its camera is open. */
    void killTheTab(String username, String pin) {
        page.reload();
        reads("Mở khóa");
        unlock(username, pin);
        assertThat(page.locator("#page")).isVisible();
    }

    /** From now on nothing more fits the phone's memory; false makes room again. */
    void memoryFull(boolean full) {
        page.evaluate("""
                full => {
                  const proto = IDBObjectStore.prototype;
                  proto.realPut ??= proto.put;
                  proto.put = full ? function (value) {
                    if (value.vault) { throw new DOMException('full', 'QuotaExceededError'); }
                    return this.realPut(value);
                  } : proto.realPut;
                }
                """, full);
    }

    /** The phone's clock jumps by so many days; 0 sets it right. */
    void clockAhead(int days) {
        page.evaluate("""
                days => {
                  const Real = window.RealDate ?? Date;
                  window.RealDate = Real;
                  const ahead = days * 86400000;
                  window.Date = class extends Real {
                    constructor(...given) { if (given.length) { super(...given); } else { super(Real.now() + ahead); } }
                    static now() { return Real.now() + ahead; }
                  };
                }
                """, days);
    }

    void back() {
        page.goBack();
    }

    void shows(int photos) {
        assertThat(page.locator("figure img")).hasCount(photos);
    }

    void card(String words) {
        page.locator("a.row")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        taps++;
    }

    void choose(String question, String answer) {
        var choice = page.locator("fieldset")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(question, new Page.GetByTextOptions().setExact(true))))
                .locator(".choice")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(answer, new Page.GetByTextOptions().setExact(true))))
                .first();
        choice.evaluate("e => e.scrollIntoView({block: 'center'})");
        choice.click();
        taps++;
    }

    void photograph(byte[] jpeg) {
        page.locator("#photo").setInputFiles(new FilePayload("anh.jpg", "image/jpeg", jpeg));
        taps++;
    }

    /** Fills a whole sheet, question group by question group. */
    void fill(SheetForm form, Map<String, String> answers) {
        var groups = java.util.stream.Stream.concat(form.income().stream(), form.deprivation().stream())
                .toList();
        for (var i = 0; i < groups.size(); i++) {
            assertThat(page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions()
                                    .setName(groups.get(i).name())
                                    .setExact(true)))
                    .isVisible();
            for (var item : groups.get(i).items()) {
                choose(
                        item.label(),
                        item.option(answers.get(item.code())).orElseThrow().label());
            }
            press(i == groups.size() - 1 ? "Kiểm tra" : "Tiếp");
        }
    }

    void reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    String text() {
        return page.locator("body").innerText();
    }

    int tapsSince(int before) {
        return taps - before;
    }

    int taps() {
        return taps;
    }

    /** Everything that lies in the browser's databases, as text. */
    String everythingStored() {
        return (String) page.evaluate("""
                async () => {
                  let text = '';
                  for (const { name } of await indexedDB.databases()) {
                    const db = await new Promise((ok) => { const r = indexedDB.open(name); r.onsuccess = () => ok(r.result); });
                    for (const store of db.objectStoreNames) {
                      const rows = await new Promise((ok) => { const r = db.transaction(store).objectStore(store).getAll(); r.onsuccess = () => ok(r.result); });
                      for (const row of rows) {
                        text += JSON.stringify(row, (k, v) => v instanceof ArrayBuffer ? new TextDecoder().decode(v) : v) + '\\n';
                      }
                    }
                    db.close();
                  }
                  return text + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
                }
                """);
    }

    /** Pixels that do not fit the width of the screen. */
    int sideways(int width) {
        page.setViewportSize(width, 844);
        var over = (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.setViewportSize(390, 844);
        return over;
    }

    void picture(String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/journey", "field-%02d-%s.png".formatted(++pictures, what))));
    }

    @Override
    public void close() {
        browser.close();
    }
}
