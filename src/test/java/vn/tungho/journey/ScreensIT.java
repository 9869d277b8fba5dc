package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tungho.journey.Chromium.Screen;
import vn.tungho.review.ListService;
import vn.tungho.review.OpinionService;
import vn.tungho.review.ReverificationService;
import vn.tungho.review.ReverificationTeams;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetService;

/**
 * Every page that a person can reach by links, and one task of each kind: no sideways scrolling on a desk or a phone, no English
 * words, no serious fault for people who see, hear or move with difficulty, no complaint in the browser's console.
 */
@BrowserTest
class ScreensIT {
    @LocalServerPort
    int port;

    @Autowired
    ReviewStory story;

    @Autowired
    ListService lists;

    @Autowired
    ReverificationService reverifications;

    @Autowired
    ReverificationTeams teams;

    @Autowired
    SheetService sheets;

    @Autowired
    OpinionService opinions;

    private final Set<String> seen = new HashSet<>();
    private final Chromium chromium = new Chromium();
    private List<String> people = List.of();

    @BeforeAll
    void communesAtEveryStep() {
        people = Halfway.everywhere(story, lists, reverifications, teams, sheets, opinions)
                .people();
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    Stream<String> people() {
        return people.stream().distinct();
    }

    @ParameterizedTest(name = "for {0}")
    @MethodSource("people")
    void everyPageFitsSpeaksVietnameseAndServesEverybody(String username) {
        try (var person = new PersonAtWork(chromium, Screen.DESK, "http://localhost:" + port, username)) {
            var check = new ScreenCheck();
            var role = username.replaceAll("[0-9]*\\..*", "");
            if (seen.add(role)) {
                check.look(person.page(), role + ": Việc cần làm");
            }
            tasks(person, check, role);
            pages(person, check, role);
            assertThat(Stream.concat(check.findings().stream(), person.complaints().stream()))
                    .isEmpty();
        }
    }

    /** One task of each kind that waits for the person. */
    private void tasks(PersonAtWork person, ScreenCheck check, String role) {
        var links = person.page().locator("a.th-work-link").all().stream()
                .map(link -> new String[] {link.innerText(), link.getAttribute("href")})
                .toList();
        for (var link : links) {
            if (seen.add(link[0])) {
                person.open(link[1]);
                check.look(person.page(), role + ": " + link[0]);
            }
        }
    }

    /** Every page that links lead to, one of each kind. */
    private void pages(PersonAtWork person, ScreenCheck check, String role) {
        var open = new ArrayDeque<String>();
        open.add("");
        while (!open.isEmpty()) {
            var path = open.remove();
            person.open(path);
            ScreenCheck.ready(person.page());
            if (!path.isEmpty()) {
                check.look(person.page(), role + ": /" + path);
            }
            for (var link : person.page().locator("a[href]").all()) {
                var href = link.getAttribute("href").replaceFirst("[?#].*", "");
                var isPage = href.matches("[a-z][^:.]*") && !href.startsWith("VAADIN");
                if (isPage && seen.add(kind(href))) {
                    open.add(href);
                }
            }
        }
    }

    /** Pages that differ in the number of what they show are of one kind. */
    private static String kind(String path) {
        return path.startsWith("viec/") ? "viec/#" : path.replaceAll("[0-9]+", "#");
    }
}
