package vn.tungho.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tungho.review.ReviewStory;

/** One signed-in person at a browser: finds things by what stands on the screen, and waits for what must appear. */
final class PersonAtWork implements AutoCloseable {
    private static final double PATIENCE_MS = 45_000;
    private static final Path PICTURES = Path.of("target/journey");

    private final BrowserContext browser;
    private final Page page;
    private final String address;
    private final String username;
    private final List<String> complaints = new ArrayList<>();
    private int pictures;

    PersonAtWork(Chromium chromium, Chromium.Screen screen, String address, String username) {
        this.browser = chromium.open(screen);
        this.address = address;
        this.username = username;
        browser.setDefaultTimeout(PATIENCE_MS);
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        page = browser.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                complaints.add(page.url() + ": " + m.text());
            }
        });
        page.onPageError(e -> complaints.add(page.url() + ": " + e));
        signIn();
    }

    private void signIn() {
        page.navigate(address + "/dang-nhap");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(ReviewStory.PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Việc cần làm"))).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    Page page() {
        return page;
    }

    /** What the browser complained of so far. */
    List<String> complaints() {
        return complaints;
    }

    void open(String path) {
        page.navigate(address + "/" + path);
    }

    /** Follows an entry of the navigation; what has no room there stands behind “Thêm”. */
    void menu(String entry) {
        var shown = page.locator("nav a:visible");
        assertThat(shown.first()).isVisible();
        if (shown.filter(hasText(entry)).count() > 0) {
            shown.filter(hasText(entry)).first().click();
        } else {
            shown.filter(hasText("Thêm")).first().click();
            page.locator(".th-more a").filter(hasText(entry)).first().click();
        }
    }

    /** Opens the task of this title that is about these words, from the list. */
    void task(String title, String about) {
        open("");
        page.locator(".th-work-card")
                .filter(hasText(title))
                .filter(hasText(about))
                .getByRole(AriaRole.LINK, within(title))
                .click();
        assertThat(page.locator(".th-task h1")).hasText(title);
    }

    static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Presses the one main button of a task, or that of its check page, twice as people do who felt nothing: one act follows. */
    void finishBy(String label) {
        page.locator(".th-task-bar, .th-check-actions")
                .getByRole(AriaRole.BUTTON, within(label))
                .dblclick();
    }

    /** Presses a button of the page; one that acts is pressed twice, as people do who felt nothing, and one act follows. */
    void press(String label) {
        var button = page.getByRole(AriaRole.BUTTON, named(label));
        if (Objects.requireNonNullElse(button.getAttribute("theme"), "").contains("primary")) {
            button.dblclick();
        } else {
            button.click();
        }
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void write(String label, String text) {
        var field = page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(false))
                .first();
        field.fill(text);
        field.blur();
    }

    void count(String label, int number) {
        // a number is typed as a text, which is read as a whole; a few fields still have the browser's own arrows
        var field = page.getByRole(AriaRole.TEXTBOX, named(label))
                .or(page.getByRole(AriaRole.SPINBUTTON, named(label)))
                .first();
        field.fill(Integer.toString(number));
        field.blur();
    }

    /** Chooses an answer or ticks a box by its words. */
    void choose(String words) {
        page.locator("vaadin-radio-button, vaadin-checkbox")
                .filter(hasText(words))
                .first()
                .locator("input")
                .check();
    }

    /** Waits until these words stand on the screen. */
    void reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    /** What a link brings. */
    byte[] file(Locator link) {
        return browser.request().get(address + "/" + link.getAttribute("href")).body();
    }

    /** What the link with this spoken name brings. */
    byte[] file(String link) {
        return file(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
    }

    void picture(String what) {
        var name = "%s-%02d-%s.png".formatted(username, ++pictures, what);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
    }
}
