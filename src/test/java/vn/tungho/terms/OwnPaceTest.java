package vn.tungho.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.posting.PostingService;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.shared.calendar.TermsForTest;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LateHoliday;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** The pace that no text sets is data too: each number is a row, marked as ours, and a changed row changes what begins afterwards. */
@IntegrationTest
@LegalRule("R-TERM-OWN-PACE")
class OwnPaceTest {
    private static int count;

    @Autowired
    ReviewStory story;

    @Autowired
    CalendarService calendar;

    @Autowired
    PostingService postings;

    @Autowired
    TermChangeService changes;

    @Autowired
    TermsForTest terms;

    @Autowired
    UserService users;

    @Autowired
    LateHoliday late;

    @Autowired
    OpenWork work;

    @AfterEach
    void ourNumbers() {
        terms.restore("ENDED_TERM_ANSWER");
    }

    /** Two administrators give a row another number from today on. */
    private void change(String rule, int amount) {
        var now = calendar.rule(rule);
        var people = List.of("pace.admin" + ++count, "pace.admin" + ++count);
        people.forEach(name -> users.create(new NewUser(
                name,
                "Quản trị " + name,
                null,
                "bon tu de nho",
                false,
                List.of(Grant.own(Role.ADMINISTRATOR, Area.province("44"))))));
        var id = SignInAs.user(
                people.getFirst(),
                () -> changes.propose(new TermProposal(
                        rule, amount, now.unit(), now.article(), story.today(), false, false, "Xã cần thêm ngày")));
        SignInAs.user(people.getLast(), () -> changes.confirm(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPINION_REMINDER",
                "ENDED_TERM_ANSWER",
                "SECOND_CONFIRMATION",
                "NEXT_STEP",
                "LATE_STEP",
                "URGING",
                "TERM_OVER_CONFIRMATION",
                "PUBLICATION_STILL_MISSING",
                "PUBLICATION_TAKE_DOWN",
                "FIELD_CONFLICT",
                "HELPER_PROPOSAL",
                "HELPER_CHOICE",
                "SUPPORT_STEP",
                "SUPPORT_DELIVERY"
            })
    void eachNumberOfOursIsARowAndSaysThatItIsOurs(String rule) {
        assertThat(calendar.rule(rule).isConfirmed()).isFalse();
        assertThat(calendar.rule(rule).article()).contains("quy ước của hệ thống");
        assertThat(calendar.rule(rule).markedLength()).endsWith("chưa xác nhận");
    }

    @Test
    void theProvinceIsRemindedOneWorkingDayBeforeItsLastDayOrWhatTheRowSays() {
        var monday = LocalDate.of(2026, 10, 12);
        assertThat(calendar.before("OPINION_REMINDER", monday)).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(calendar.calendar().before(monday, rule("OPINION_REMINDER", 2)))
                .isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void aQuestionAboutAnEndedTermIsAnsweredWithinTheDaysOfItsRowAndOfItsChangedRow() {
        var commune = story.commune(2, 1);
        story.toConsolidation(commune);
        var ended = Objects.requireNonNull(
                postings.current(story.posting(commune, 0)).endsOn());
        try {
            late.enter(ended);
            assertThat(dueOfQuestion(commune)).isEqualTo(calendar.calendar().plusWorkingDays(story.today(), 3));
            late.drop(ended);
            change("ENDED_TERM_ANSWER", 6);
            late.enter(ended);
            assertThat(dueOfQuestion(commune)).isEqualTo(calendar.calendar().plusWorkingDays(story.today(), 6));
        } finally {
            late.drop(ended);
        }
    }

    private LocalDate dueOfQuestion(ReviewStory.Commune commune) {
        var question = late.asked(commune.officer(), "posting").getFirst();
        return story.as(commune.officer(), () -> work.of("answerEndedTerm", question.termQuestionId()))
                .dueOn();
    }

    private DeadlineRule rule(String id, int amount) {
        var now = calendar.rule(id);
        return new DeadlineRule(now.deadlineRule(), now.name(), amount, now.unit(), now.article(), now.isConfirmed());
    }
}
