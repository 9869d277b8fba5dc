package vn.tungho.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.security.Scope;
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
    LivedQuarter quarter;

    @Autowired
    HelpReportService reports;

    @Autowired
    BurdenService burden;

    @Autowired
    CoverageService coverage;

    @Autowired
    MyHouseholds mine;

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

    @Test
    @LegalRule("R-HELP-FIGURES")
    void theReportSaysOfEachHelperWhatTheRowsSay() {
        var c = quarter.lived();
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
        assertThat(line(report, c.helpers().get(1)).fellBack())
                .as("poor again while this helper has it in charge")
                .isEqualTo(1);
        assertThat(line(report, c.helpers().get(2)).fellBack())
                .as("poor again before anybody helped it")
                .isZero();
        assertThat(report.total().fellBack()).isEqualTo(1);
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
        var fell = moves(c.code()).stream()
                .filter(m -> m.transition().equals("re_poor"))
                .filter(m -> !m.on().isBefore(p.from()) && !m.on().isAfter(p.to()))
                .filter(m -> charges(c.code()).stream()
                        .anyMatch(a -> isOfLine.test(a.helper())
                                && a.household() == m.household()
                                && a.within(m.on(), m.on())
                                && a.since().isBefore(m.on())))
                .map(Move::household)
                .collect(Collectors.toSet());
        assertThat(line.fellBack()).as(line.name() + " fell back").isEqualTo(fell.size());
    }

    @Test
    @LegalRule("R-HELP-FIGURES")
    void reportBurdenCoverageAndTheHelpersPageSayTheSame() {
        var c = quarter.lived();
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
