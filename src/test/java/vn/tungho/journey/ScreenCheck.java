package vn.tungho.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tungho.journey.Chromium.Screen;

/** Looks at a page as it stands, on a desk and on a phone, and takes down what is wrong with it. */
final class ScreenCheck {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(Loading|Cancel|OK|Error|Submit|Delete|Remove|Edit|Save|Close|Clear|Search|Select|Choose|Required|Invalid"
                    + "|Today|Upload|Uploading|Drop|Toggle|Username|Password|Login|Logout|Next|Previous|Show|Hide|Yes"
                    + "|Online|Offline|Connection|Exception|undefined|null|NaN|true|false)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final String READY = """
            () => {
              const flow = window.Vaadin && window.Vaadin.Flow;
              const clients = Object.values((flow && flow.clients) || {}).filter(c => c.isActive);
              return clients.length > 0 && clients.every(c => !c.isActive()) && document.querySelector('#noi-dung > *');
            }""";
    private static final String TOO_WIDE = """
            () => {
              const root = document.scrollingElement;
              if (root.scrollWidth <= root.clientWidth) return '';
              const wide = [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
                .map(e => e.tagName.toLowerCase() + '.' + e.className);
              return root.scrollWidth + ' > ' + root.clientWidth + ' px: ' + wide.slice(0, 4).join(', ');
            }""";

    private final List<String> findings = new ArrayList<>();

    List<String> findings() {
        return findings;
    }

    /** Waits until the page stands still. */
    static void ready(Page page) {
        page.waitForFunction(READY);
    }

    /** Checks the page that is open; {@code where} names it in the report. */
    void look(Page page, String where) {
        ready(page);
        lookAsItStands(page, where);
    }

    /** Checks a page that needs no waiting, such as one without scripts. */
    void lookAsItStands(Page page, String where) {
        for (var screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            var here = where + " [" + screen.width + " px] ";
            var wide = (String) page.evaluate(TOO_WIDE);
            if (!wide.isEmpty()) {
                findings.add(here + "scrolls sideways: " + wide);
            }
            axe(page, here);
        }
        words(page, where);
        page.setViewportSize(Screen.DESK.width, Screen.DESK.height);
    }

    private void words(Page page, String where) {
        var found = new TreeSet<String>();
        for (var text : List.of(
                page.locator("body").innerText(),
                names(page.locator("body").ariaSnapshot()),
                String.join(" ", page.locator("vaadin-connection-indicator").allTextContents()))) {
            ENGLISH.matcher(text).results().forEach(r -> found.add(r.group()));
        }
        if (!found.isEmpty()) {
            findings.add(where + " speaks English: " + found);
        }
    }

    /** What a screen reader says, without the words of the notation itself. */
    private static String names(String snapshot) {
        return Pattern.compile("\"([^\"]*)\"|: (.*)$", Pattern.MULTILINE)
                .matcher(snapshot)
                .results()
                .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                .filter(s -> !s.startsWith("/"))
                .reduce("", (a, b) -> a + "\n" + b);
    }

    /** Our pages have no frames; the legacy mode spares a second page for each look. */
    private void axe(Page page, String here) {
        for (var rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                var node = rule.getNodes().getFirst();
                findings.add(here + rule.getImpact() + " " + rule.getId() + " ×"
                        + rule.getNodes().size() + ": "
                        + rule.getHelp() + " at " + node.getTarget() + " "
                        + node.getHtml()
                                .substring(0, Math.min(160, node.getHtml().length())));
            }
        }
    }
}
