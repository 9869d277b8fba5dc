package vn.tungho.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.ibatis.scripting.defaults.DefaultParameterHandler;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Grant;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class WorklistServiceTest {
    private static final int PAGE = 7;

    @Autowired
    WorkSamples samples;

    @Autowired
    WorklistService worklist;

    @Autowired
    WorkItemMapper mapper;

    @Autowired
    CurrentUser current;

    @Autowired
    AppClock clock;

    @Autowired
    SqlSessionFactory sessions;

    @Test
    void pagesFollowEachOtherInOrderOfDueDateWithoutGapOrRepeat() {
        var commune = samples.commune();
        var officer = samples.user(Role.POVERTY_OFFICER, commune);
        for (var i = 0; i < 40; i++) {
            samples.duty("page", Role.POVERTY_OFFICER, commune, clock.today().plusDays(i * 7 % 5), null);
        }
        var seen = SignInAs.user(officer, () -> all(WorkFilter.all()));
        assertThat(seen).hasSize(40).doesNotHaveDuplicates();
        assertThat(seen)
                .isSortedAccordingTo(Comparator.comparing(WorkItem::dueOn).thenComparing(WorkItem::workItemId));
    }

    @Test
    void bandsAndWordsWithoutDiacriticsNarrowTheList() {
        var commune = samples.commune();
        var officer = samples.user(Role.POVERTY_OFFICER, commune);
        for (var days : List.of(-3, 0, 3, 20)) {
            samples.duty("band", Role.POVERTY_OFFICER, commune, clock.today().plusDays(days), null);
        }
        SignInAs.user(officer, () -> {
            for (var band : WorkFilter.DueBand.values()) {
                var filter = new WorkFilter(WorkFilter.Whose.MINE_AND_ROLES, null, null, band, "dong hoi");
                assertThat(worklist.count(filter)).as("%s", band).isEqualTo(1);
                assertThat(worklist.page(filter, null, 5)).hasSize(1);
            }
            assertThat(worklist.count(new WorkFilter(WorkFilter.Whose.MINE_AND_ROLES, "x", null, null, null)))
                    .isZero();
            assertThat(worklist.kinds(WorkFilter.all()))
                    .extracting(KindCount::number)
                    .containsExactly(4);
        });
    }

    /** People and items at random: what SQL shows is what the plain rule says, for every view of the list. */
    @Test
    void showsToRandomPeopleExactlyWhatTheRuleSays() {
        var random = new Random(20_251_124);
        var communes = List.of(samples.commune(), samples.commune(), samples.commune());
        var people = new ArrayList<String>();
        for (var i = 0; i < 25; i++) {
            people.add(samples.user(grants(random, communes)));
        }
        for (var i = 0; i < 200; i++) {
            var role = role(random);
            var taken = random.nextInt(3) == 0 ? (Long) samples.id(people.get(random.nextInt(people.size()))) : null;
            var due = clock.today().plusDays(random.nextInt(-9, 20));
            samples.duty("random", role, area(role, random, communes), due, taken);
        }
        var everything = mapper.page(query(Scope.of(List.of(Area.province("08")))));
        assertThat(everything.size()).isGreaterThanOrEqualTo(200);
        for (var name : people) {
            SignInAs.user(name, () -> {
                var person = current.require();
                for (var whose : WorkFilter.Whose.values()) {
                    var shown = ids(all(new WorkFilter(whose, "random", null, null, null)));
                    var expected = new HashSet<Long>();
                    everything.stream()
                            .filter(i -> i.kind().equals("random") && rule(person, whose, i))
                            .forEach(i -> expected.add(i.workItemId()));
                    assertThat(shown).as("%s sees %s", name, whose).isEqualTo(expected);
                }
                everything.forEach(i -> assertThat(worklist.find(i.workItemId()).isPresent())
                        .as("%s opens %s", name, i.audience())
                        .isEqualTo(
                                person.scope().covers(i.area()) || rule(person, WorkFilter.Whose.MINE_AND_ROLES, i)));
            });
        }
    }

    @Test
    void everyBranchOfTheListIsServedByItsIndex() throws SQLException {
        var person = new WorkQuery(
                7L,
                List.of(),
                List.of("VILLAGE_HEAD@18919001", "ENUMERATOR@18919"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                50);
        assertThat(explain("page", person))
                .contains("ix_work_item_assignee", "ix_work_item_waiting")
                .doesNotContain("ALL w");
        var scope = new Scope(Set.of("44"), Set.of("19246"), Set.of("18919001"));
        assertThat(explain("page", query(scope)))
                .contains("ix_work_item_province", "ix_work_item_commune", "ix_work_item_village")
                .doesNotContain("ALL w");
        var next = new WorkQuery(null, List.of(), List.of(), scope, null, null, null, null, null, clock.today(), 5, 50);
        assertThat(explain("page", next)).doesNotContain("ALL w");
        assertThat(explain("count", next)).doesNotContain("ALL w");
    }

    private static boolean rule(Person person, WorkFilter.Whose whose, WorkItem item) {
        var mine = item.assigneeId() != null && item.assigneeId() == person.userId();
        var forRole = item.assigneeId() == null
                && person.grants().stream().anyMatch(g -> g.audience().equals(item.audience()));
        return switch (whose) {
            case MINE -> mine;
            case MINE_AND_ROLES -> mine || forRole;
            case DEPUTYSHIPS -> false;
            case AREA -> person.grants().stream().anyMatch(g -> g.area().contains(item.area()));
        };
    }

    private List<WorkItem> all(WorkFilter filter) {
        var found = new ArrayList<WorkItem>();
        while (true) {
            var page = worklist.page(filter, found.isEmpty() ? null : found.getLast(), PAGE);
            found.addAll(page);
            if (page.size() < PAGE) {
                return found;
            }
        }
    }

    private static Set<Long> ids(List<WorkItem> items) {
        var ids = new HashSet<Long>();
        items.forEach(i -> assertThat(ids.add(i.workItemId())).isTrue());
        return ids;
    }

    private static WorkQuery query(Scope scope) {
        return new WorkQuery(null, List.of(), List.of(), scope, null, null, null, null, null, null, 0, 100_000);
    }

    private List<Grant> grants(Random random, List<Area> communes) {
        var grants = new ArrayList<Grant>();
        for (var i = 0; i <= random.nextInt(3); i++) {
            var role = role(random);
            grants.add(Grant.own(role, area(role, random, communes)));
        }
        return grants;
    }

    private static Role role(Random random) {
        return List.of(
                        Role.POVERTY_OFFICER,
                        Role.COMMUNE_CHAIR,
                        Role.VILLAGE_HEAD,
                        Role.ENUMERATOR,
                        Role.PROVINCE_CHAIR_OFFICE)
                .get(random.nextInt(5));
    }

    private Area area(Role role, Random random, List<Area> communes) {
        var commune = communes.get(random.nextInt(communes.size()));
        return switch (role.level()) {
            case PROVINCE -> Area.province(commune.provinceCode());
            case COMMUNE -> commune;
            case VILLAGE -> samples.villageOf(commune);
        };
    }

    /** "type alias key" of each row of the plan. */
    private String explain(String statement, WorkQuery query) throws SQLException {
        try (var session = sessions.openSession()) {
            var mapped =
                    session.getConfiguration().getMappedStatement(WorkItemMapper.class.getName() + "." + statement);
            var bound = mapped.getBoundSql(query);
            try (var prepared = session.getConnection().prepareStatement("explain " + bound.getSql())) {
                new DefaultParameterHandler(mapped, query, bound).setParameters(prepared);
                return plan(prepared.executeQuery());
            }
        }
    }

    private static String plan(ResultSet rows) throws SQLException {
        var plan = new StringBuilder();
        while (rows.next()) {
            plan.append(rows.getString("type"))
                    .append(' ')
                    .append(rows.getString("table"))
                    .append(' ')
                    .append(rows.getString("key"))
                    .append('\n');
        }
        return plan.toString();
    }
}
