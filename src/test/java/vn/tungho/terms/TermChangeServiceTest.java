package vn.tungho.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.operations.EngineClock;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.OpenDeadlineForTest;
import vn.tungho.shared.calendar.TermVersions;
import vn.tungho.shared.calendar.TermsForTest;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.worklist.ItemRef;
import vn.tungho.worklist.WorkActions;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** A legal term changed by two persons, and what becomes of the terms that run; in a year in which no other test acts. */
@IntegrationTest
@LegalRule("R-TERM-TWO-PERSONS")
class TermChangeServiceTest {
    private static final String RULE = "POSTING";
    private static final String ARTICLE = "QĐ 99/2029/QĐ-TTg, Điều 4";
    private static final LocalDate TODAY = LocalDate.of(2029, 5, 14);
    private static int count;

    @Autowired
    TermChangeService changes;

    @Autowired
    CalendarService calendar;

    @Autowired
    TermVersions versions;

    @Autowired
    TermsForTest terms;

    @Autowired
    OpenDeadlineForTest open;

    @Autowired
    WorklistService work;

    @Autowired
    WorkActions actions;

    @Autowired
    UserService users;

    @Autowired
    EngineClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private String first = "";
    private String second = "";

    @BeforeEach
    void twoAdministrators() {
        clock.moveTo(LocalDateTime.of(2026, 9, 7, 8, 0));
        first = user(Role.ADMINISTRATOR, Area.province("44"));
        second = user(Role.ADMINISTRATOR, Area.province("44"));
        clock.moveTo(TODAY.atTime(9, 0));
        terms.restore(RULE);
        terms.restore("JOB_FOLLOW_UP");
    }

    @AfterEach
    void theTermsOfTheLaw() {
        open.close();
        terms.restore(RULE);
        jdbc.update("update deadline_rule set is_confirmed = false, article = 'Quy ước của hệ thống'"
                + " where deadline_rule = 'JOB_FOLLOW_UP'");
        terms.restore("JOB_FOLLOW_UP");
        clock.moveTo(LocalDateTime.of(2026, 9, 7, 8, 0));
    }

    private TermProposal start(int day, DeadlineUnit unit) {
        return new TermProposal("IN_YEAR_START", day, unit, ARTICLE, TODAY, false, true, "Văn bản mới");
    }

    @Test
    void aDayOfTheMonthStaysOneThatEveryMonthHas() {
        for (var wrong : List.of(
                start(29, DeadlineUnit.DAY_OF_MONTH),
                start(20, DeadlineUnit.CALENDAR_DAYS),
                start(15, DeadlineUnit.DAY_OF_MONTH))) {
            assertThatThrownBy(() -> SignInAs.user(first, () -> changes.propose(wrong)))
                    .isInstanceOf(BusinessException.class);
        }
        var id = SignInAs.user(first, () -> changes.propose(start(28, DeadlineUnit.DAY_OF_MONTH)));
        SignInAs.user(second, () -> changes.confirm(id));
        try {
            assertThat(calendar.rule("IN_YEAR_START").length()).isEqualTo("ngày 28 hằng tháng");
            assertThat(calendar.due("IN_YEAR_START", TODAY)).isEqualTo(LocalDate.of(2029, 5, 28));
            assertThat(calendar.due("IN_YEAR_START", TODAY.minusDays(1))).isEqualTo(LocalDate.of(2029, 5, 15));
        } finally {
            terms.restore("IN_YEAR_START");
        }
    }

    @Test
    void aTermCountsOnlyOnceAnotherAdministratorHasConfirmedIt() {
        var id = SignInAs.user(first, () -> changes.propose(four(TODAY, false)));
        assertThat(calendar.rule(RULE).length()).isEqualTo("3 ngày làm việc");

        assertThatThrownBy(() -> SignInAs.user(first, () -> changes.confirm(id)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chính bạn nhập");
        assertThat(calendar.rule(RULE).amount()).isEqualTo(3);

        SignInAs.user(second, () -> changes.confirm(id));
        assertThat(calendar.rule(RULE).length()).isEqualTo("4 ngày làm việc");
        assertThat(calendar.rule(RULE).article()).isEqualTo(ARTICLE);
        assertThat(jdbc.queryForList(
                        "select actor from audit_entry where object_type = 'deadline_change' and object_id = ?"
                                + " order by audit_entry_id",
                        String.class,
                        "" + id))
                .containsExactly(first, second);
        assertThat(changes.closed(50)).anyMatch(c -> c.deadlineChangeId() == id);
        assertThat(versions.of(RULE)).hasSize(1);
    }

    @Test
    @LegalRule("R-TERM-KEEPS")
    void whatRunsKeepsItsTermAndWhatBeginsOnTheDayHasTheNewOne() {
        var friday = LocalDate.of(2029, 5, 11);
        var lastDay = calendar.due(RULE, friday);
        open.start(friday, lastDay);
        var id = SignInAs.user(first, () -> changes.propose(four(TODAY, false)));
        assertThat(SignInAs.user(second, () -> changes.effect(id)).moving()).isZero();
        assertThat(SignInAs.user(second, () -> changes.confirm(id))).isZero();

        assertThat(open.dueOn).isEqualTo(lastDay);
        assertThat(calendar.due(RULE, friday)).isEqualTo(lastDay);
        assertThat(calendar.rule(RULE, friday).amount()).isEqualTo(3);
        assertThat(calendar.due(RULE, TODAY)).isEqualTo(LocalDate.of(2029, 5, 18));
    }

    @Test
    @LegalRule("R-TERM-KEEPS")
    void withTheChoiceWhatRunsFollowsAndTheMoveIsKeptWithItsReason() {
        var friday = LocalDate.of(2029, 5, 11);
        open.start(friday, calendar.due(RULE, friday));
        var id = SignInAs.user(first, () -> changes.propose(four(TODAY, true)));

        assertThat(SignInAs.user(second, () -> changes.effect(id)).moving()).isEqualTo(1);
        assertThat(calendar.rule(RULE).amount())
                .as("looking at the effect changes nothing")
                .isEqualTo(3);
        open.start(friday, calendar.due(RULE, friday));
        assertThat(SignInAs.user(second, () -> changes.confirm(id))).isEqualTo(1);

        assertThat(open.dueOn).isEqualTo(LocalDate.of(2029, 5, 17));
        assertThat(calendar.rule(RULE, friday).amount()).isEqualTo(4);
        assertThat(calendar.moves(1)).singleElement().satisfies(move -> {
            assertThat(move.oldDueOn()).isEqualTo(LocalDate.of(2029, 5, 16));
            assertThat(move.newDueOn()).isEqualTo(LocalDate.of(2029, 5, 17));
            assertThat(move.reason()).contains("4 ngày làm việc", ARTICLE);
        });
    }

    @Test
    void aDayInThePastNeedsTheChoice() {
        assertThatThrownBy(() -> SignInAs.user(first, () -> changes.propose(four(TODAY.minusDays(1), false))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đã qua")
                .hasMessageContaining("Áp dụng cả cho thời hạn đang chạy");
        SignInAs.user(first, () -> changes.propose(four(TODAY.minusDays(1), true)));
        assertThat(changes.open()).anyMatch(c -> c.deadlineRule().equals(RULE));
    }

    @Test
    void aProposalThatWaitedPastItsDayIsNotConfirmedInSilence() {
        var id = SignInAs.user(first, () -> changes.propose(four(TODAY, false)));
        clock.moveTo(TODAY.plusDays(1).atTime(9, 0));
        assertThatThrownBy(() -> SignInAs.user(second, () -> changes.confirm(id)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đã qua");
    }

    @Test
    void aVersionMayLieAheadAndNoneComesBeforeIt() {
        var ahead = LocalDate.of(2029, 7, 2);
        var id = SignInAs.user(first, () -> changes.propose(four(ahead, false)));
        SignInAs.user(second, () -> changes.confirm(id));
        assertThat(calendar.rule(RULE).amount()).isEqualTo(3);
        assertThat(calendar.rule(RULE, ahead).amount()).isEqualTo(4);
        assertThatThrownBy(() -> SignInAs.user(
                        first,
                        () -> changes.propose(new TermProposal(
                                RULE, 5, DeadlineUnit.WORKING_DAYS, ARTICLE, TODAY, false, true, "thử"))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("02/07/2029");
    }

    @Test
    void theMarkIsLiftedInTheSameWay() {
        assertThat(calendar.rule("JOB_FOLLOW_UP").isConfirmed()).isFalse();
        var id = SignInAs.user(
                first, () -> changes.proposeConfirmation("JOB_FOLLOW_UP", ARTICLE, "Đã đọc bản công báo"));
        assertThatThrownBy(() -> SignInAs.user(first, () -> changes.confirm(id)))
                .isInstanceOf(BusinessException.class);
        assertThat(calendar.rule("JOB_FOLLOW_UP").isConfirmed()).isFalse();
        SignInAs.user(second, () -> changes.confirm(id));
        assertThat(calendar.rule("JOB_FOLLOW_UP").isConfirmed()).isTrue();
        assertThat(calendar.rule("JOB_FOLLOW_UP").article()).isEqualTo(ARTICLE);
    }

    @Test
    void aTermWithoutOfficialTextCarriesTheMark() {
        var id = SignInAs.user(
                first,
                () -> changes.propose(new TermProposal(
                        RULE, 4, DeadlineUnit.WORKING_DAYS, "Dự thảo quyết định", TODAY, false, false, "thử")));
        SignInAs.user(second, () -> changes.confirm(id));
        assertThat(calendar.rule(RULE).isConfirmed()).isFalse();
    }

    @Test
    void whatWaitsIsWorkForTheOtherAdministratorAndOneChangeWaitsAtATime() {
        var id = SignInAs.user(first, () -> changes.propose(four(TODAY, false)));
        assertThatThrownBy(() -> SignInAs.user(second, () -> changes.propose(four(TODAY, true))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đang chờ xác nhận");
        var item = SignInAs.user(second, () -> waiting(id).getFirst());
        assertThat(item.subject()).contains("3 ngày làm việc → 4 ngày làm việc");
        assertThatThrownBy(() -> SignInAs.user(first, () -> actions.claim(ItemRef.of(item))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đã đề nghị đổi thời hạn");
        assertThatThrownBy(() -> SignInAs.user(second, () -> changes.refuse(id, " ")))
                .isInstanceOf(BusinessException.class);
        SignInAs.user(second, () -> changes.refuse(id, "Văn bản ghi số khác"));
        assertThat(SignInAs.user(second, () -> waiting(id))).isEmpty();
        assertThat(calendar.rule(RULE).amount()).isEqualTo(3);
        assertThatThrownBy(() -> SignInAs.user(second, () -> changes.confirm(id)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void badInputIsRefusedInWords() {
        var officer = user(Role.POVERTY_OFFICER, Area.commune("44", "18919"));
        assertThatThrownBy(() -> SignInAs.user(officer, () -> changes.propose(four(TODAY, false))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("quản trị hệ thống");
        for (var amount : new Integer[] {null, 0, -3, 4000, 3}) {
            assertThatThrownBy(() -> SignInAs.user(
                            first,
                            () -> changes.propose(new TermProposal(
                                    RULE, amount, DeadlineUnit.WORKING_DAYS, ARTICLE, TODAY, false, true, "thử"))))
                    .isInstanceOf(BusinessException.class);
        }
        for (var words : List.of(List.of(" ", "thử"), List.of(ARTICLE, " "))) {
            assertThatThrownBy(() -> SignInAs.user(
                            first,
                            () -> changes.propose(new TermProposal(
                                    RULE,
                                    4,
                                    DeadlineUnit.WORKING_DAYS,
                                    words.getFirst(),
                                    TODAY,
                                    false,
                                    true,
                                    words.getLast()))))
                    .isInstanceOf(BusinessException.class);
        }
        assertThat(changes.open()).noneMatch(c -> c.deadlineRule().equals(RULE));
    }

    private static TermProposal four(LocalDate from, boolean running) {
        return new TermProposal(
                RULE, 4, DeadlineUnit.WORKING_DAYS, ARTICLE, from, running, true, "Quyết định mới của Thủ tướng");
    }

    private List<WorkItem> waiting(long id) {
        return work.page(WorkFilter.all(), null, 50).stream()
                .filter(i -> i.kind().equals(TermChangeService.CONFIRM))
                .filter(i -> i.businessKey().equals("" + id))
                .toList();
    }

    private String user(Role role, Area area) {
        var name = "term.test" + ++count;
        users.create(new NewUser(
                name, "Quản trị thử " + count, null, "bon tu de nho", false, List.of(Grant.own(role, area))));
        return name;
    }
}
