package vn.tungho.endedterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.endedterm.TermQuestion.State;
import vn.tungho.posting.ObjectionChannel;
import vn.tungho.posting.ObjectionData;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.ObjectionState;
import vn.tungho.posting.PostingService;
import vn.tungho.posting.PostingState;
import vn.tungho.review.DecisionService;
import vn.tungho.review.OpinionService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.calendar.CalendarEffect;
import vn.tungho.shared.calendar.CalendarPreview;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Holiday;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** A day off entered after terms have ended: each is asked of the officer responsible, nothing that was done changes by itself. */
@IntegrationTest
class EndedTermTest {
    private static final String KIND = "answerEndedTerm";

    @Autowired
    ReviewStory story;

    @Autowired
    TermQuestionService questions;

    @Autowired
    CalendarService calendar;

    @Autowired
    CalendarPreview preview;

    @Autowired
    PostingService postings;

    @Autowired
    ObjectionService objections;

    @Autowired
    OpinionService opinions;

    @Autowired
    DecisionService decisions;

    @Autowired
    OpenWork work;

    private static Holiday off(LocalDate day) {
        return new Holiday(day, Holiday.Kind.OFF, "Ngày nghỉ báo muộn", "Thông báo khẩn", true);
    }

    private CalendarEffect enter(LocalDate day) {
        return story.as("admin", () -> calendar.enter(off(day)));
    }

    private void drop(LocalDate day) {
        story.as("admin", () -> calendar.drop(day));
    }

    private List<TermQuestion> asked(String user, State state, String type) {
        return story.as(
                user,
                () -> questions.page(state, Long.MAX_VALUE, 500).stream()
                        .filter(q -> q.objectType().equals(type))
                        .toList());
    }

    private TermQuestion about(String user, long postingId) {
        return story.as(user, () -> questions.page(null, Long.MAX_VALUE, 500)).stream()
                .filter(q -> q.objectType().equals("posting") && q.objectId().equals(Long.toString(postingId)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @LegalRule("R-HOLIDAY-ENDED")
    void listsThatHungShortAreAskedAboutHungAgainOrLeftWithAReasonBeforeTheCommuneMayReport() {
        var commune = story.commune(3, 1);
        story.toConsolidation(commune);
        var first = story.posting(commune, 0);
        var second = story.posting(commune, 1);
        var third = story.posting(commune, 2);
        var ended = Objects.requireNonNull(postings.current(first).endsOn());
        var from = Objects.requireNonNull(postings.current(first).termFromOn());
        story.as(commune.officer(), () -> opinions.consolidate(commune.reviewId()));

        assertThat(story.as("admin", () -> preview.ofEntering(off(from))).asked())
                .as("the day of the event does not count")
                .isZero();
        var told = story.as("admin", () -> preview.ofEntering(off(ended)));
        assertThat(asked(commune.officer(), null, "posting"))
                .as("looking before changes nothing")
                .isEmpty();
        assertThat(calendar.calendar().isWorkingDay(ended)).isTrue();
        try {
            assertThat(enter(ended)).isEqualTo(told);
            assertThat(told.asked()).isGreaterThanOrEqualTo(3);

            var open = asked(commune.officer(), State.OPEN, "posting");
            assertThat(open).hasSize(3).allSatisfy(q -> {
                assertThat(q.endedOn()).isEqualTo(ended);
                assertThat(q.shouldEndOn()).isEqualTo(calendar.calendar().plusWorkingDays(ended, 1));
                assertThat(q.headline()).contains("Thôn").endsWith("thiếu 1 ngày làm việc");
                assertThat(q.reason()).contains("Ngày nghỉ báo muộn");
            });
            assertThat(postings.current(first).state()).isEqualTo(PostingState.CLOSED);
            assertThat(postings.current(first).endsOn()).isEqualTo(ended);
            var question = about(commune.officer(), first);
            assertThat(story.as(commune.officer(), () -> work.of(KIND, question.termQuestionId()))
                            .subject())
                    .isEqualTo(question.headline());
            assertThatThrownBy(() ->
                            story.as(commune.chair(), () -> questions.stands(question.termQuestionId(), "Không sao")))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("thuộc Công chức giảm nghèo");
            assertThatThrownBy(() -> story.as(commune.chair(), () -> opinions.report(commune.reviewId(), "45/BC-UBND")))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("thiếu 1 ngày làm việc");

            story.as(commune.officer(), () -> questions.repeat(question.termQuestionId(), "Dán lại sáng nay"));
            var again = Long.parseLong(
                    Objects.requireNonNull(about(commune.officer(), first).remedyId()));
            assertThatThrownBy(() -> story.as(
                            commune.officer(),
                            () -> questions.stands(
                                    about(commune.officer(), second).termQuestionId(), " ")))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("Chưa ghi lý do");
            for (var other : List.of(second, third)) {
                story.as(
                        commune.officer(),
                        () -> questions.stands(
                                about(commune.officer(), other).termQuestionId(),
                                "Danh sách treo đến hết tuần, có ảnh chụp."));
            }
            assertThat(asked("province", State.STANDS, "posting"))
                    .as("the province reads the reasons")
                    .extracting(TermQuestion::answer)
                    .contains("Danh sách treo đến hết tuần, có ảnh chụp.");
            assertThat(about(commune.monitor(), second).answeredByName())
                    .as("the Front's monitor reads who answered")
                    .contains("Công chức giảm nghèo");

            assertThat(postings.lines(again))
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(postings.lines(first));
            assertThatThrownBy(() -> story.as(commune.chair(), () -> opinions.report(commune.reviewId(), "45/BC-UBND")))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("còn đang treo lại");
            putUp(commune, again);
            var hangsUntil = Objects.requireNonNull(postings.current(again).endsOn());
            assertThat(hangsUntil).isEqualTo(calendar.calendar().plusWorkingDays(story.today(), 1));
            story.on(calendar.calendar().plusWorkingDays(hangsUntil, 1));
            story.as(commune.officer(), () -> postings.confirm(again, true, null, ""));
            story.continueProcesses();
            assertThat(postings.current(again).state()).isEqualTo(PostingState.CLOSED);
            story.as(commune.chair(), () -> opinions.report(commune.reviewId(), "45/BC-UBND"));
        } finally {
            drop(ended);
        }
        assertThat(about(commune.officer(), second).state())
                .as("an answer stays even when the day is taken out again")
                .isEqualTo(State.STANDS);
    }

    private void putUp(ReviewStory.Commune commune, long root) {
        story.as(commune.villageHead(0), () -> postings.recordVillagePlace(root, ReviewStory.place(story.today())));
        story.as(commune.officer(), () -> postings.recordCommunePlace(root, ReviewStory.place(story.today())));
        story.continueProcesses();
    }

    @Test
    @LegalRule("R-HOLIDAY-ENDED")
    void aLateObjectionIsTakenInAndWhatWasDecidedIsOnlyAnsweredInWords() {
        var commune = story.commune(2, 1);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.toPosting(commune, 1);
        story.putUp(commune, 0);
        story.putUp(commune, 1);
        var heard = story.object(commune, 0);
        var root = story.posting(commune, 0);
        var ended = Objects.requireNonNull(postings.current(root).endsOn());
        story.endTerm(commune, 0, true);
        assertThat(postings.current(root).state()).isEqualTo(PostingState.WAITING);
        var late = late(commune, root);
        story.endTerm(commune, 1, true);
        try {
            enter(ended);
            var question =
                    asked(commune.officer(), State.OPEN, "late_objection").getFirst();
            assertThat(question.subject()).contains("Người đến muộn");
            story.as(commune.officer(), () -> questions.repeat(question.termQuestionId(), ""));
            var taken = objections.get(late);
            assertThat(taken.state()).isEqualTo(ObjectionState.OPEN);
            assertThat(taken.isLate()).isFalse();
            assertThat(taken.dueOn()).isEqualTo(calendar.due("REVERIFICATION", story.today()));
            story.reverify(commune, late, vn.tungho.shared.PovertyStatus.POOR, false);
            story.reverify(commune, heard, vn.tungho.shared.PovertyStatus.POOR, false);
            assertThat(postings.current(root).kind()).isEqualTo(vn.tungho.posting.PostingKind.SECOND);

            var hungShort = about(commune.officer(), story.posting(commune, 1));
            drop(ended);
            assertThat(about(commune.officer(), story.posting(commune, 1)).state())
                    .as("the day was a mistake: nobody has to answer any more")
                    .isEqualTo(State.WITHDRAWN);
            assertThatThrownBy(() -> story.as(commune.officer(), () -> work.of(KIND, hungShort.termQuestionId())))
                    .isInstanceOf(BusinessException.class);

            enter(ended);
            assertThat(about(commune.officer(), story.posting(commune, 1)).state())
                    .as("entered again it is asked again")
                    .isEqualTo(State.OPEN);
        } finally {
            drop(ended);
        }
    }

    private long late(ReviewStory.Commune commune, long root) {
        var line = postings.lines(root).getFirst();
        return story.as(
                commune.officer(),
                () -> objections.lodge(
                        root,
                        ObjectionData.atDesk(
                                ObjectionKind.WRONG_DATA,
                                ObjectionChannel.DESK,
                                line.householdId(),
                                line.headName(),
                                "Người đến muộn",
                                null,
                                "Xem lại hộ này",
                                story.today(),
                                "Đến sau hạn một ngày")));
    }

    @Test
    @LegalRule({"R-HOLIDAY-ENDED", "R-OPINION-5WD"})
    void afterTheReportAListCannotHangAgainAndAnOpinionGivenInTheShorterTermAsksNobody() {
        var commune = story.commune(1, 1);
        story.toSigning(commune);
        var posting = story.posting(commune, 0);
        var hung = Objects.requireNonNull(postings.current(posting).endsOn());
        var opinionEnds = Objects.requireNonNull(story.as("province", () -> opinions.latest(commune.reviewId()))
                        .orElseThrow())
                .dueOn();
        try {
            enter(hung);
            var question = about(commune.officer(), posting);
            assertThat(story.as(commune.officer(), () -> questions.remedy(question))
                            .act())
                    .isNull();
            assertThatThrownBy(() -> story.as(commune.officer(), () -> questions.repeat(question.termQuestionId(), "")))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("đã báo cáo Chủ tịch UBND tỉnh");
            assertThatThrownBy(() -> story.sign(commune))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("thiếu 1 ngày làm việc");
            story.as(
                    commune.officer(),
                    () -> questions.stands(question.termQuestionId(), "Danh sách vẫn treo ngày hôm sau."));

            enter(opinionEnds);
            assertThat(story.as("province-office", () -> questions.page(State.IN_TIME, Long.MAX_VALUE, 500)))
                    .anySatisfy(q -> {
                        assertThat(q.objectType()).isEqualTo("opinion");
                        assertThat(q.communeCode()).isEqualTo(commune.code());
                        assertThat(q.endedOn()).isEqualTo(opinionEnds);
                    });
            story.sign(commune);
        } finally {
            drop(hung);
            drop(opinionEnds);
        }
    }
}
