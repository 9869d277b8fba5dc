package vn.tungho.walk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.ObjectProvider;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.DeputyService;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.ui.PageAccess;
import vn.tungho.simulation.Cast;
import vn.tungho.simulation.Playbook;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** Stands beside the robots: before the first piece of work of a kind is done, its page is opened and tried by everybody who sees it. */
final class TaskWatch implements Playbook {
    /** Kinds whose page leads from house to house instead of ending at one button. */
    private static final Set<String> BY_LINK = Set.of("survey");

    private record Late(Form form, Window window, long workItemId) {}

    private final House house;
    private final FormWalk walk;
    private final CurrentUser current;
    private final PageAccess access;
    private final WorklistService work;
    private final Set<String> walked = new TreeSet<>();
    private final Set<String> told = new TreeSet<>();
    private final Set<String> openedBy = new TreeSet<>();
    private final Faults faults = new Faults();
    private final Crawl crawl;
    private final List<Late> late = new ArrayList<>();
    private final UserService users;
    private final DeputyService deputies;
    private final ObjectProvider<Playbook> books;
    private boolean isOn;

    TaskWatch(
            House house,
            CurrentUser current,
            PageAccess access,
            WorklistService work,
            UserService users,
            DeputyService deputies,
            ObjectProvider<Playbook> books) {
        this.books = books;
        this.users = users;
        this.deputies = deputies;
        this.house = house;
        this.crawl = new Crawl(house, faults);
        this.walk = new FormWalk(house);
        this.current = current;
        this.access = access;
        this.work = work;
    }

    void on() {
        isOn = true;
    }

    Set<String> walked() {
        return walked;
    }

    Set<String> told() {
        return told;
    }

    List<String> faults() {
        return faults.found();
    }

    Set<String> openedBy() {
        return openedBy;
    }

    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        return Map.of();
    }

    @Override
    public boolean isTime(WorkItem item) {
        if (isOn) {
            pressLate();
            var username = current.require().username();
            if (walked.add(item.kind())) {
                house.aside(() -> look(username, item));
            }
        }
        return !isOn || isPlayed(item.kind()) && isOpen(item.workItemId());
    }

    /** What the demo leaves for people has no robot. */
    private boolean isPlayed(String kind) {
        return books.stream().anyMatch(book -> book.acts().containsKey(kind));
    }

    private boolean isOpen(long workItemId) {
        return house.rows()
                .sql("select status from work_item where work_item_id = ?")
                .param(workItemId)
                .query(String.class)
                .single()
                .equals("OPEN");
    }

    private void look(String holder, WorkItem item) {
        everybodyOpens(item);
        attempt(item.kind() + " as a deputy", () -> opens(deputyOf(holder, item), "thay", item));
        tryForm(holder, item);
    }

    /** Somebody else who stands in today for the one who may do it. */
    private String deputyOf(String holder, WorkItem item) {
        var place = item.role().level() == Role.Level.PROVINCE
                ? Area.province(item.provinceCode())
                : Area.commune(item.provinceCode(), Objects.requireNonNull(item.communeCode()));
        var name = "thay." + holder.replace('.', '-');
        if (users.find(name).isEmpty()) {
            SignInAs.user(
                    "quantri",
                    () -> users.create(new NewUser(
                            name,
                            "Người Thay " + holder,
                            null,
                            "bon tu de nho",
                            false,
                            List.of(Grant.own(Role.FRONT_MONITOR, place)))));
        }
        SignInAs.user(
                holder,
                () -> deputies.appoint(
                        users.find(name).orElseThrow().userId(),
                        item.role(),
                        house.today(),
                        house.today(),
                        "Đi tập huấn"));
        return name;
    }

    /** What nobody plays in these weeks is opened where it lies. */
    void lookAtWhatLies() {
        pressLate();
        var kinds = house.rows()
                .sql("select kind, min(work_item_id) from work_item where status = 'OPEN' group by kind")
                .query((r, n) -> Map.entry(r.getString(1), r.getLong(2)))
                .list();
        for (var kind : kinds) {
            if (!walked.contains(kind.getKey())) {
                holder(kind.getValue())
                        .ifPresent(username -> house.aside(() -> {
                            var item = SignInAs.user(
                                    username, () -> work.find(kind.getValue()).orElseThrow());
                            walked.add(kind.getKey());
                            look(username, item);
                        }));
            }
        }
    }

    private Optional<String> holder(long id) {
        return people(id).stream()
                .filter(u -> SignInAs.user(
                        u,
                        () -> work.find(id)
                                .filter(i -> WorklistService.mayDo(current.require(), i))
                                .isPresent()))
                .findFirst();
    }

    private List<String> people(long id) {
        return house.rows()
                .sql(
                        "select u.username from work_item w join app_user_role r on r.province_code = w.province_code"
                                + " and (r.commune_code = '' or r.commune_code = w.commune_code)"
                                + " and (r.village_code = '' or r.village_code = w.village_code)"
                                + " join app_user u on u.user_id = r.user_id and u.is_active where w.work_item_id = ? order by u.user_id")
                .param(id)
                .query(String.class)
                .list();
    }

    private void tryForm(String username, WorkItem item) {
        var form = new Form("viec " + item.kind(), username, "viec/" + item.workItemId(), "");
        attempt(form.name() + ", draft", () -> walk.keepsADraft(form));
        attempt(form.name() + ", bad input", () -> walk.refusesBadInput(form));
        attempt(form.name() + ", dialogs", () -> dialogs(username, item));
        if (BY_LINK.contains(item.kind())) {
            return;
        }
        attempt(form.name() + ", opened", () -> {
            var window = form.open(house);
            Typing.into(() -> Form.fields(window.page()), house.today());
            late.add(new Late(form, window, item.workItemId()));
        });
    }

    /** What the buttons beside the main one open. */
    private void dialogs(String username, WorkItem item) {
        var path = "viec/" + item.workItemId();
        var known = crawl.forms().size();
        try (var window = house.open(username, path)) {
            crawl.openers(username, path, "viec " + item.kind(), window);
        }
        for (var form : List.copyOf(crawl.forms().subList(known, crawl.forms().size()))) {
            attempt(item.kind() + " " + form.name() + ", draft", () -> walk.keepsADraft(form));
            attempt(item.kind() + " " + form.name() + ", bad input", () -> walk.refusesBadInput(form));
        }
    }

    Set<String> withoutGivingUp() {
        return walk.withoutGivingUp();
    }

    Set<String> titles() {
        return crawl.titles();
    }

    /** Who had opened a task that was done meanwhile presses now: is told, and nothing happens. */
    void pressLate() {
        for (var one : List.copyOf(late)) {
            if (!isOpen(one.workItemId())) {
                late.remove(one);
                house.aside(() -> attempt(one.form().name() + ", second", () -> {
                    var before = house.acts();
                    walk.pressUntilDone(one.form(), one.window(), before);
                    if (house.acts() != before) {
                        throw new AssertionError("done twice");
                    }
                    one.window().front();
                    var words = Window.words(UI.getCurrent());
                    if (!words.matches("(?is).*(vừa làm xong|đã xong|đã được|không còn|tải lại|đã ghi|vừa sửa).*")) {
                        throw new AssertionError("not told that it is done: " + FormWalk.complaints(one.window()));
                    }
                    told.add(one.form().name().substring(5));
                    one.window().close();
                }));
            }
        }
    }

    /** Whoever sees it can open it; who may do it has an act; nobody is led to a closed page. */
    private void everybodyOpens(WorkItem item) {
        var roles = new HashSet<String>();
        for (var username : people(item.workItemId())) {
            var role = username.replaceAll("[0-9]*\\..*", "");
            if (roles.add(role)) {
                attempt(item.kind() + " as " + role, () -> opens(username, role, item));
            }
        }
    }

    private void opens(String username, String role, WorkItem item) {
        var sees = SignInAs.user(username, () -> work.find(item.workItemId()));
        try (var window = house.open(username, "viec/" + item.workItemId())) {
            var words = Window.words(window.page());
            if (sees.isEmpty()) {
                if (words.contains("trục trặc")) {
                    throw new AssertionError(words);
                }
                return;
            }
            if (words.matches("(?s).*(làm ngoài hệ thống|chưa mở trang này|trục trặc|mở được cho bạn).*")) {
                throw new AssertionError("led astray: " + words);
            }
            openedBy.add(item.kind() + " " + role);
            for (var link : Window.below(window.page(), Anchor.class)) {
                RouteConfiguration.forApplicationScope()
                        .getRoute(link.getHref().split("[?#]", 2)[0])
                        .filter(target -> !access.mayOpen(target))
                        .ifPresent(target -> {
                            throw new AssertionError(
                                    "a link to a closed page: " + link.getText() + " → " + link.getHref());
                        });
            }
            var mayDo = SignInAs.user(username, () -> WorklistService.mayDo(current.require(), item));
            var acts = Window.below(window.page(), Button.class).stream()
                            .filter(Window::canBePressed)
                            .anyMatch(b -> b.getThemeNames().contains("primary"))
                    || BY_LINK.contains(item.kind());
            if (mayDo && !acts && !words.contains("phải do người khác làm")) {
                throw new AssertionError("no act for who may do it: " + words);
            }
            if (!mayDo && !words.contains("Bạn chỉ xem")) {
                throw new AssertionError("not told who does it");
            }
        }
    }

    private void attempt(String what, Runnable trial) {
        faults.attempt(what, trial);
    }
}
