package vn.tungho.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The installed Chromium, without a window. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** The sizes of screen the pages are made for. */
    enum Screen {
        DESK(1366, 768),
        PHONE(390, 844);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** A browser of one person, who shares nothing with the others. */
    BrowserContext open(Screen screen) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
    }

    /** A browser that runs no scripts. */
    BrowserContext openWithoutScripts(Screen screen) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setJavaScriptEnabled(false)
                .setLocale("vi-VN"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
