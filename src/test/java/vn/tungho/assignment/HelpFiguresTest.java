package vn.tungho.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.security.DeputyService;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;
import vn.tungho.security.UserService;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/**
 * Every figure of the report, the burden card, coverage and the helper's page, counted again here from the bare rows after handovers,
 * absences, corrections, withdrawals and deputies. Nothing of the product's SQL is used for the second count.
 */
@IntegrationTest
class HelpFiguresTest {
    @Autowired
    HelpStory story;

    @Autowired
    VisitService visits;

    @Autowired
    VisitCorrections corrections;

    @Autowired
    HandoverService handovers;

    @Autowired
    HelpReportService reports;

    @Autowired
    BurdenService burden;

    @Autowired
    CoverageService coverage;

    @Autowired
    MyHouseholds mine;

    @Autowired
    PlanService plans;

    @Autowired
    DeputyService deputies;

    @Autowired
    UserService users;

    @Autowired
    JdbcClient db;

    private record Row(
            long visit,
            long household,
            long helper,
            LocalDate on,
            String situation,
            long dong,
            BigDecimal days,
            int seconds,
            int questions,
            boolean withdrawn) {
        boolean counts() {
            return !withdrawn && !situation.equals("AWAY");
        }
    }

    private record Charge(long household, long helper, String state, LocalDate since, LocalDate until) {
        boolean within(LocalDate from, LocalDate to) {
            return Set.of("ACTIVE", "HANDED_OVER", "ENDED").contains(state)
                    && !since.isAfter(to)
                    && !until.isBefore(from);
        }
    }

    private record Move(long household, String transition, LocalDate on) {}

    private NewVisit visit(long household, LocalDate on, Situation situation, long dong) {
        return new NewVisit(
                VisitService.newClientId(),
                household,
                null,
                on,
                VisitPurpose.HELP,
                situation,
                "",
                dong,
                dong == 0 ? "" : "Gạo",
                dong / 2,
                BigDecimal.valueOf(dong == 0 ? 0 : 15, 1),
                "",
                NextStep.NEXT_VISIT,
                "",
                null,
                null,
                null,
                95,
                4);
    }

    private List<Row> rows(String commune) {
        return db.sql("select * from visit where commune_code = ?")
                .param(commune)
                .query((r, n) -> new Row(
                        r.getLong("visit_id"),
                        r.getLong("household_id"),
                        r.getLong("helper_id"),
                        r.getDate("visited_on").toLocalDate(),
                        r.getString("situation"),
                        r.getLong("money_dong") + r.getLong("goods_dong"),
                        r.getBigDecimal("work_days"),
                        r.getInt("seconds"),
                        r.getInt("questions"),
                        r.getTimestamp("withdrawn_at") != null))
                .list();
    }

    private List<Charge> charges(String commune) {
        return db.sql("select * from assignment where commune_code = ?")
                .param(commune)
                .query((r, n) -> new Charge(
                        r.getLong("household_id"),
                        r.getLong("helper_id"),
                        r.getString("state"),
                        r.getDate("since").toLocalDate(),
                        r.getDate("until") == null
                                ? LocalDate.of(9999, 1, 1)
                                : r.getDate("until").toLocalDate()))
                .list();
    }

    private List<Move> moves(String commune) {
        return db.sql("select * from household_status where commune_code = ? and source = 'DECISION'")
                .param(commune)
                .query((r, n) -> new Move(
                        r.getLong("household_id"),
                        r.getString("transition"),
                        r.getDate("decided_on").toLocalDate()))
                .list();
    }

    /** Two helpers, a deputy without households, and everything that can happen to a visit within a quarter. */
    private HelpStory.Commune lived() {
        var c = story.commune(3, 3);
        var one = c.helperNames().getFirst();
        var two = c.helperNames().get(1);
        var three = c.helperNames().get(2);
        var ids = new ArrayList<Long>();
        for (var h = 0; h < 3; h++) {
            ids.add(story.accepted(c, h, 0));
        }
        story.accepted(c, 3, 1);
        story.accepted(c, 4, 1);
        var homes = c.households();
        story.as(
                one,
                () -> plans.pledge(new Pledge(
                        0, homes.getFirst(), story.today().getYear(), "", "Làm ăn", "Chủ hộ", story.today())));
        story.later(3);
        story.as(one, () -> visits.log(visit(homes.getFirst(), story.today(), Situation.BETTER, 400_000)));
        story.as(one, () -> visits.log(visit(homes.get(1), story.today(), Situation.SAME, 200_000)));
        story.as(one, () -> visits.log(visit(homes.get(2), story.today(), Situation.AWAY, 0)));
        var wrong = story.as(one, () -> visits.log(visit(homes.get(1), story.today(), Situation.SAME, 100_000)))
                .visitId();
        story.as(one, () -> corrections.withdraw(wrong, "ghi trùng"));
        var mended = story.as(two, () -> visits.log(visit(homes.get(3), story.today(), Situation.SAME, 50_000)))
                .visitId();
        story.as(
                two,
                () -> corrections.correct(
                        mended, visit(homes.get(3), story.today().minusDays(1), Situation.BETTER, 60_000), ""));
        story.as(
                one,
                () -> deputies.appoint(
                        users.find(three).orElseThrow().userId(),
                        Role.CADRE,
                        story.today(),
                        story.today().plusDays(4),
                        "Ốm"));
        story.as(three, () -> visits.log(visit(homes.get(2), story.today(), Situation.SAME, 30_000)));
        var minutes = story.as(
                c.committee(),
                () -> handovers.offer(
                        c.helpers().getFirst(),
                        new HandoverService.Offer(
                                HandoverKind.FINAL,
                                c.helpers().get(1),
                                ids.subList(0, 2),
                                story.today(),
                                null,
                                "Chuyển công tác",
                                "Hộ đang chờ vay vốn.")));
        story.later(2);
        story.as(two, () -> handovers.sign(minutes));
        story.later(5);
        // recognised as escaped after one helper went there, and the other only took it over
        story.recognise(c.officer(), List.of(homes.getFirst()), PovertyStatus.NEWLY_ESCAPED, story.today());
        db.sql(
                        "update household_status set transition = 'poor_escape_above_near_poor' where household_id = ? and decided_on = ?")
                .params(homes.getFirst(), story.today())
                .update();
        // had left the list before anybody helped it, and is given a helper now
        story.recognise(c.officer(), List.of(homes.get(5)), PovertyStatus.NEWLY_ESCAPED, story.today());
        db.sql(
                        "update household_status set transition = 'poor_escape_above_near_poor' where household_id = ? and decided_on = ?")
                .params(homes.get(5), story.today())
                .update();
        story.later(1);
        story.accepted(c, 5, 2);
        return c;
    }

    @Test
    @LegalRule("R-HELP-FIGURES")
    void theReportSaysOfEachHelperWhatTheRowsSay() {
        var c = lived();
        var period = HelpReport.Period.quarter(story.today().getYear(), 1);
        var report = story.as(c.officer(), () -> reports.report(c.code(), period, Coverage.By.HELPER));
        for (var helper : c.helpers().subList(0, 3)) {
            check(line(report, helper), c, period, h -> h == helper);
        }
        check(report.total(), c, period, h -> true);
        assertThat(line(report, c.helpers().getFirst()).escaped()).isEqualTo(1);
        assertThat(line(report, c.helpers().get(1)).escaped())
                .as("who only took the household over has not brought it out")
                .isZero();
        assertThat(line(report, c.helpers().get(2)).escaped())
                .as("a household that had left the list before is nobody's success")
                .isZero();
        assertThat(line(report, c.helpers().getFirst()).visits()).isEqualTo(2);
        assertThat(line(report, c.helpers().get(1)).visits()).isEqualTo(1);
        assertThat(line(report, c.helpers().get(2)).visits()).isEqualTo(1);
    }

    private static HelpReport.Line line(HelpReport report, long helper) {
        return report.lines().stream()
                .filter(l -> l.code().equals(Long.toString(helper)))
                .findFirst()
                .orElseThrow();
    }

    private void check(HelpReport.Line line, HelpStory.Commune c, HelpReport.Period p, Predicate<Long> isOfLine) {
        var made = rows(c.code()).stream()
                .filter(Row::counts)
                .filter(r -> isOfLine.test(r.helper()))
                .toList();
        var inPeriod = made.stream()
                .filter(r -> !r.on().isBefore(p.from()) && !r.on().isAfter(p.to()))
                .toList();
        var charge = charges(c.code()).stream()
                .filter(a -> isOfLine.test(a.helper()) && a.within(p.from(), p.to()))
                .map(Charge::household)
                .collect(Collectors.toSet());
        var visited = inPeriod.stream().map(Row::household).collect(Collectors.toSet());
        var assigned = new java.util.HashSet<>(charge);
        assigned.addAll(visited);
        var escaped = moves(c.code()).stream()
                .filter(m -> m.transition().contains("escape"))
                .filter(m -> !m.on().isBefore(p.from()) && !m.on().isAfter(p.to()))
                .filter(m -> made.stream()
                        .anyMatch(r -> r.household() == m.household()
                                && !r.on().isAfter(m.on())
                                && !r.on().isBefore(m.on().minusYears(1))))
                .map(Move::household)
                .collect(Collectors.toSet());
        var pledged = db
                .sql("select household_id from pledge where commune_code = ?")
                .param(c.code())
                .query(Long.class)
                .list()
                .stream()
                .filter(charge::contains)
                .collect(Collectors.toSet());
        assertThat(line.assigned()).as(line.name() + " assigned").isEqualTo(assigned.size());
        assertThat(line.visited()).as(line.name() + " visited").isEqualTo(visited.size());
        assertThat(line.notVisited()).isEqualTo(assigned.size() - visited.size());
        assertThat(line.visits()).as(line.name() + " visits").isEqualTo(inPeriod.size());
        assertThat(line.supportDong())
                .isEqualTo(inPeriod.stream().mapToLong(Row::dong).sum());
        assertThat(line.workDays())
                .isEqualByComparingTo(inPeriod.stream().map(Row::days).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(line.pledged()).as(line.name() + " pledged").isEqualTo(pledged.size());
        assertThat(line.escaped()).as(line.name() + " escaped").isEqualTo(escaped.size());
        assertThat(line.fellBack()).isZero();
    }

    @Test
    @LegalRule("R-HELP-FIGURES")
    void reportBurdenCoverageAndTheHelpersPageSayTheSame() {
        var c = lived();
        var month = story.today().withDayOfMonth(1);
        var rows = rows(c.code());
        for (var b : story.as(c.officer(), () -> burden.ofCommune(c.code(), story.today()))) {
            var own = rows.stream()
                    .filter(r -> r.helper() == b.helperId() && !r.on().isBefore(month))
                    .toList();
            assertThat(b.visits())
                    .isEqualTo((int) own.stream().filter(Row::counts).count());
            assertThat(b.minutes()).isEqualTo((int)
                    Math.ceil(own.stream().mapToInt(Row::seconds).sum() / 60.0));
            assertThat(b.questions())
                    .isEqualTo(own.stream().mapToInt(Row::questions).sum());
        }
        var parts = story.as(c.officer(), () -> coverage.coverage(Scope.of(List.of(c.area())), Coverage.By.HELPER));
        for (var i = 0; i < 3; i++) {
            var helper = c.helpers().get(i);
            var homes = charges(c.code()).stream()
                    .filter(a -> a.helper() == helper && a.state().equals("ACTIVE"))
                    .map(Charge::household)
                    .toList();
            var visited = homes.stream()
                    .filter(h ->
                            rows.stream().anyMatch(r -> r.counts() && r.household() == h && !r.on().isBefore(month)))
                    .count();
            var part = parts.parts().stream()
                    .filter(p -> p.code().equals(Long.toString(helper)))
                    .findFirst()
                    .orElseThrow();
            assertThat(part.households()).isEqualTo(homes.size());
            assertThat(part.visited()).as(part.name()).isEqualTo((int) visited);
            var page = story.as(c.helperNames().get(i), mine::list);
            assertThat(page).hasSize(homes.size());
            assertThat(page.stream()
                            .filter(h ->
                                    h.lastVisitOn() != null && !h.lastVisitOn().isBefore(month))
                            .count())
                    .isEqualTo(visited);
            for (var home : page) {
                var last = rows.stream()
                        .filter(r -> r.counts() && r.household() == home.householdId())
                        .map(Row::on)
                        .max(LocalDate::compareTo);
                assertThat(java.util.Optional.ofNullable(home.lastVisitOn())).isEqualTo(last);
            }
        }
        assertThat(parts.total().households())
                .isEqualTo(
                        db.sql("select count(*) from household where commune_code = ? and poverty_status <> 'NOT_POOR'")
                                .param(c.code())
                                .query(Integer.class)
                                .single());
    }
}
