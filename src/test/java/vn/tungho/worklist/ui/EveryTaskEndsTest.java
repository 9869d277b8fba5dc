package vn.tungho.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.tungho.assignment.HelpStory;
import vn.tungho.assignment.NewVisit;
import vn.tungho.assignment.Situation;
import vn.tungho.assignment.VisitService;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.PageAccess;
import vn.tungho.simulation.Playbook;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** No task is a dead end: each kind of work has its form, and no link on its page leads to a page that is closed to who sees it. */
@IntegrationTest
class EveryTaskEndsTest extends SpringBrowserlessTest {
    private static final Pattern USER_TASK = Pattern.compile("<userTask id=\"userTask_(\\w+)\"");

    @Autowired
    List<TaskForm> forms;

    @Autowired
    List<Playbook> playbooks;

    @Autowired
    WorklistService work;

    @Autowired
    PageAccess access;

    @Autowired
    VisitService visits;

    @Autowired
    HelpStory story;

    private static Set<String> modelled() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> models = Files.list(Path.of("processes/bpmn"))) {
            for (var model : models.filter(m -> m.toString().endsWith(".bpmn")).toList()) {
                USER_TASK.matcher(Files.readString(model)).results().forEach(m -> found.add(m.group(1)));
            }
        }
        return found;
    }

    /** Kinds that the simulation meets on the list: it stops at one that it does not know. */
    private Set<String> played() {
        return playbooks.stream()
                .flatMap(p -> Stream.concat(p.acts().keySet().stream(), p.leftAlone().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKindOfWorkHasOneForm() throws IOException {
        var known = new TreeSet<>(modelled());
        known.addAll(played());
        assertThat(known).hasSizeGreaterThan(60);
        var claimed = forms.stream().flatMap(f -> f.kinds().stream()).toList();
        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(known)
                .as("kinds without a form would say “Việc này làm ngoài hệ thống”")
                .isSubsetOf(claimed);
    }

    private void signIn(String username) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new UsernamePasswordAuthenticationToken(username, "n/a", List.of())));
    }

    /** Every kind of the help at once, seen by everybody who has a role in the commune. */
    @Test
    void everyPageOfTheHelpOffersAnActAndNoClosedDoor() {
        var c = story.commune(3, 2);
        var homes = c.households();
        story.accepted(c, 0, 0);
        story.sign(
                c,
                Map.of(
                        homes.get(1),
                        c.helpers().get(1),
                        homes.get(2),
                        c.helpers().get(2)));
        var declined = story.sign(c, Map.of(homes.get(4), c.helpers().get(3))).get(homes.get(4));
        story.as(c.helperNames().get(3), () -> answers.decline(declined, "Đi học xa"));
        story.as(c.helperNames().getFirst(), () -> visits.log(asking(homes.getFirst())));
        story.later(32);
        story.later(8);
        offer(c);
        var people = new java.util.ArrayList<>(List.of(
                c.committee(),
                c.officer(),
                c.secretary(),
                story.user("chutich", c.code(), Role.COMMUNE_CHAIR, c.area()),
                story.user("mttq", c.code(), Role.FRONT_MONITOR, c.area()),
                story.user(
                        "truongthon",
                        c.code(),
                        Role.VILLAGE_HEAD,
                        vn.tungho.shared.area.Area.village(
                                c.area().provinceCode(), c.code(), c.villages().getFirst()))));
        people.addAll(c.helperNames());
        var ended = new TreeSet<String>();
        for (var person : people) {
            for (var item : items(person)) {
                if (opens(person, item)) {
                    ended.add(item.kind());
                }
            }
        }
        assertThat(ended)
                .containsExactlyInAnyOrder(
                        "assignHelpers",
                        "acceptHousehold",
                        "chooseAnother",
                        "unansweredHousehold",
                        "signHandover",
                        "overdueVisit",
                        "overdueVisitOfCell",
                        "answerVisitRequest");
    }

    @Autowired
    vn.tungho.assignment.AnswerService answers;

    @Autowired
    vn.tungho.assignment.HandoverService handovers;

    private void offer(HelpStory.Commune c) {
        story.as(
                c.committee(),
                () -> handovers.offer(
                        c.helpers().getFirst(),
                        new vn.tungho.assignment.HandoverService.Offer(
                                vn.tungho.assignment.HandoverKind.FINAL,
                                c.helpers().get(1),
                                handovers.running(c.helpers().getFirst()).stream()
                                        .map(vn.tungho.assignment.Assignment::assignmentId)
                                        .toList(),
                                story.today(),
                                null,
                                "Chuyển công tác",
                                "Bàn giao hồ sơ.")));
    }

    private NewVisit asking(long household) {
        var plain = NewVisit.routine(VisitService.newClientId(), household, story.today(), Situation.SAME);
        return new NewVisit(
                plain.clientId(),
                household,
                null,
                plain.visitedOn(),
                plain.purpose(),
                plain.situation(),
                "",
                0,
                "",
                0,
                plain.workDays(),
                "",
                vn.tungho.assignment.NextStep.REPORT,
                "Đường vào xóm bị sạt",
                null,
                null,
                null,
                60,
                3);
    }

    private List<WorkItem> items(String person) {
        return story.as(
                person,
                () -> Stream.of(WorkFilter.Whose.MINE_AND_ROLES, WorkFilter.Whose.AREA)
                        .flatMap(w -> work.page(new WorkFilter(w, null, null, null, null), null, 100).stream())
                        .distinct()
                        .toList());
    }

    /** Opens the page of the item; true when the person may do it, and then it has an act. */
    private boolean opens(String person, WorkItem item) {
        signIn(person);
        UI.getCurrent().navigate("viec/" + item.workItemId());
        var page = ((Component) getCurrentView());
        var words = page.getElement().getTextRecursively();
        assertThat(words)
                .as("%s at %s", person, item.title())
                .doesNotContain("làm ngoài hệ thống", "chưa mở trang này");
        all(page)
                .filter(x -> x instanceof Anchor)
                .map(x -> (Anchor) x)
                .filter(Component::isVisible)
                .filter(a -> a.getElement().hasAttribute("href"))
                .forEach(a -> RouteConfiguration.forApplicationScope()
                        .getRoute(a.getHref().split("[?#]", 2)[0])
                        .ifPresent(target -> assertThat(access.mayOpen(target))
                                .as("%s follows “%s” on “%s”", person, a.getText(), item.title())
                                .isTrue()));
        var isMine = story.as(
                person,
                () -> work.find(item.workItemId())
                        .filter(i -> WorklistService.mayDo(current.require(), i))
                        .isPresent());
        if (isMine) {
            assertThat(all(page)
                            .filter(x -> x instanceof Button)
                            .map(x -> (Button) x)
                            .filter(b -> b.isVisible() && b.isEnabled())
                            .filter(b -> b.getThemeNames().contains("primary")))
                    .as("%s has an act at “%s”", person, item.title())
                    .isNotEmpty();
        }
        return isMine;
    }

    @Autowired
    vn.tungho.security.CurrentUser current;

    private static Stream<Component> all(HasElement root) {
        return root.getElement()
                .getComponent()
                .map(c -> Stream.concat(Stream.of(c), c.getChildren().flatMap(EveryTaskEndsTest::all)))
                .orElseGet(Stream::empty);
    }
}
