package vn.tungho.walk;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Goes through the house as each person can by links, and opens what buttons open. */
final class Crawl {
    /** How many pages of a kind somebody opens: things stand at different steps. */
    private static final int INSTANCES = 2;

    private final House house;
    private final Faults faults;
    private final Map<String, Integer> opened = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> views = new TreeSet<>();
    private final Set<String> titles = new TreeSet<>();
    private final Map<String, String> loose = new TreeMap<>();
    private final List<Form> forms = new ArrayList<>();
    private int news;

    Crawl(House house, Faults faults) {
        this.house = house;
        this.faults = faults;
    }

    /** The forms that were found, each once. */
    List<Form> forms() {
        return forms;
    }

    /** The pages that were opened, by the names of their classes. */
    Set<String> views() {
        return views;
    }

    /** The titles of the dialogs that were opened. */
    Set<String> titles() {
        return titles;
    }

    /** Fields outside of forms: page → labels. */
    Map<String, String> loose() {
        return loose;
    }

    /** Begins anew: what stands in the house has changed. */
    void again() {
        opened.clear();
    }

    /** Goes wherever links lead this person; at most some pages of a kind for each role. */
    void as(String username) {
        var role = role(username);
        var open = new ArrayDeque<String>(List.of(""));
        var mine = new HashSet<String>();
        while (!open.isEmpty()) {
            var path = open.remove();
            if (!path.startsWith("viec/") && opened.merge(role + " " + kind(path), 1, Integer::sum) <= INSTANCES) {
                faults.attempt("/" + path + " as " + role, () -> {
                    try (var window = house.open(username, path)) {
                        pages(window).filter(mine::add).forEach(open::add);
                        look(username, path, window);
                    }
                });
            }
        }
    }

    /** Follows the link of each kind of news that somebody of a role got. */
    void news() {
        house.rows()
                .sql(
                        "select n.template, u.username, max(n.link) link from notice n join app_user u on u.user_id = n.user_id"
                                + " where u.is_active and n.link <> '' group by n.template, u.username")
                .query()
                .listOfRows()
                .forEach(row -> {
                    var username = String.valueOf(row.get("username"));
                    var what = row.get("template") + " for " + role(username);
                    if (seen.add("news " + what)) {
                        faults.attempt(what, () -> {
                            try (var window = house.open(username, String.valueOf(row.get("link")))) {
                                requireOpen(Window.words(window.page()));
                                news++;
                            }
                        });
                    }
                });
    }

    /** How many kinds of news were followed, each once for a role. */
    int newsFollowed() {
        return news;
    }

    private static void requireOpen(String words) {
        if (words.matches("(?s).*(trục trặc|chưa mở trang này|mở được cho bạn|Không có trang này).*")) {
            throw new AssertionError("a link leads to: " + words);
        }
    }

    private static Stream<String> pages(Window window) {
        return window.links().stream()
                .map(href -> href.replaceFirst("[?#].*", ""))
                .filter(href -> href.matches("[a-z][^:.]*") && !href.matches("(VAADIN|cong-khai|api).*"));
    }

    private void look(String username, String path, Window window) {
        var name = window.page().getClass().getSimpleName();
        requireOpen(Window.words(window.page()));
        if (views.add(name)) {
            if (!Form.fields(window.page()).isEmpty()) {
                forms.add(new Form(kind(path), username, path, ""));
            }
            var others = new ArrayList<>(Typing.fields(window.page()));
            others.removeAll(Form.fields(window.page()));
            if (!others.isEmpty()) {
                loose.put(name, FormWalk.labels(others));
            }
        }
        openers(username, path, name, window);
    }

    /** Presses each button that was not pressed on such a page before: what opens is a form too, what acts acts once. */
    void openers(String username, String path, String name, Window window) {
        var isTask = path.startsWith("viec/");
        var buttons = Window.below(window.page(), Button.class).stream()
                .filter(Window::canBePressed)
                .filter(b -> !isTask || !b.getThemeNames().contains("primary"))
                .map(Window::words)
                .distinct()
                .toList();
        for (var words : buttons) {
            if (seen.add(name + " › " + words.replaceAll("[0-9]+", "#"))) {
                var form = new Form(kind(path) + " › " + words, username, path, words);
                faults.attempt(form.name(), () -> press(form));
            }
        }
    }

    private void press(Form form) {
        var before = house.acts();
        try (var window = form.open(house)) {
            window.dialog().ifPresent(dialog -> {
                titles.add(String.valueOf(dialog.getHeaderTitle()));
                forms.add(form);
            });
            var done = house.acts();
            if (done > before) {
                window.press(window.opener());
                if (house.acts() > done) {
                    throw new AssertionError("a second press acts again");
                }
            }
        }
    }

    static String role(String username) {
        return username.replaceAll("[0-9]*\\..*", "");
    }

    static String kind(String path) {
        return path.replaceAll("[0-9]+", "#");
    }
}
