package vn.tungho.review.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.notices.InboxService;
import vn.tungho.review.MeetingService;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.VillageStep;
import vn.tungho.review.ui.meeting.InvitationFiles;
import vn.tungho.review.ui.meeting.MinutesFiles;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.worklist.WorklistService;

@IntegrationTest
class MeetingNoticeProcessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    MeetingNoticeService notices;

    @Autowired
    MeetingService meetings;

    @Autowired
    InvitationFiles invitations;

    @Autowired
    MinutesFiles minutes;

    @Autowired
    InboxService inbox;

    @Autowired
    WorklistService work;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CalendarService calendar;

    private ReviewStory.Commune surveyed() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toMeeting(commune, 0);
        return commune;
    }

    private static long village(ReviewStory.Commune commune) {
        return commune.village(0).villageReviewId();
    }

    private void announce(ReviewStory.Commune commune, LocalDate told, LocalDate meeting) {
        story.as(commune.villageHead(0), () -> {
            notices.announce(village(commune), story.notice(village(commune), told, meeting));
        });
        story.continueProcesses();
    }

    private void record(ReviewStory.Commune commune) {
        story.as(commune.villageHead(0), () -> {
            meetings.record(village(commune), story.meeting(meetings.agenda(village(commune)), 20));
        });
        story.continueProcesses();
    }

    @Test
    @LegalRule("R-MEETING-NOTICE")
    void aMeetingOneDayAfterItsNoticeIsRefusedWithTheFirstLawfulDayAndTwoDaysAfterItMayBeHeld() {
        var commune = surveyed();
        var today = story.today();
        assertThat(calendar.rule("VILLAGE_MEETING_NOTICE").amount()).isEqualTo(2);
        assertThatThrownBy(() -> announce(commune, today, today.plusDays(1)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("2 ngày")
                .hasMessageContaining("09/09/2026");

        announce(commune, today, today.plusDays(2));
        story.on(today.plusDays(1));
        assertThatThrownBy(() -> record(commune))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("sớm nhất")
                .hasMessageContaining("09/09/2026");
        story.on(today.plusDays(2));
        record(commune);
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.POSTING);
    }

    @Test
    @LegalRule("R-MEETING-NOTICE")
    void aNoticeWrittenDownLaterCountsFromTheDayItWasGivenAndSaysSo() {
        var commune = surveyed();
        var today = story.today();
        assertThatThrownBy(() -> announce(commune, today.minusDays(1), today)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> announce(commune, today.plusDays(1), today.plusDays(9)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("phía trước");
        announce(commune, today.minusDays(2), today);
        record(commune);
        var text = story.as(
                commune.villageHead(0),
                () -> DocumentTexts.ofPdf(minutes.document(
                        meetings.ofVillage(village(commune)).getFirst().meetingId())));
        assertThat(text).contains("Thông báo họp", "05/09/2026", "ghi vào hệ thống ngày", "07/09/2026", "giấy mời");
    }

    @Test
    @LegalRule("R-RECEIPT-DAY")
    void aVillageIsToldNoEarlierThanItsReviewBegins() {
        var commune = surveyed();
        var begun = LocalDate.of(2026, 9, 1);
        assertThatThrownBy(() -> announce(commune, begun.minusDays(1), story.today()))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("sớm hơn ngày đợt rà soát này bắt đầu (01/09/2026)");
        announce(commune, begun, story.today());
        record(commune);
    }

    @Test
    @LegalRule("R-MEETING-NOTICE")
    void movingTheMeetingIsANewNoticeWithItsOwnDays() {
        var commune = surveyed();
        var today = story.today();
        announce(commune, today, today.plusDays(2));
        story.on(today.plusDays(2));
        story.as(commune.villageHead(0), () -> {
            var id = village(commune);
            assertThatThrownBy(() -> notices.announceAgain(
                            id, story.notice(id, story.today(), story.today().plusDays(1))))
                    .isInstanceOf(BusinessException.class);
            notices.announceAgain(
                    id, story.notice(id, story.today(), story.today().plusDays(2)));
            assertThat(work.requireMine("recordMeeting", id).dueOn()).isEqualTo(today.plusDays(4));
        });
        assertThatThrownBy(() -> record(commune))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("11/09/2026");
        story.on(today.plusDays(4));
        record(commune);
        var second = story.as(
                commune.villageHead(0),
                () -> notices.ofVillage(village(commune)).getLast());
        assertThat(second.noticeNo()).isEqualTo(2);
        assertThat(story.as(
                        commune.villageHead(0), () -> DocumentTexts.ofPdf(invitations.invitation(second.noticeId()))))
                .contains("GIẤY MỜI HỌP DÂN", "thay giấy mời");
    }

    @Test
    @LegalRule({"R-MEETING-NOTICE", "R-REDO-SCORING"})
    void theSecondMeetingNeedsItsOwnNotice() {
        var commune = surveyed();
        story.meet(commune, 0, 9);
        story.toMeeting(commune, 0);
        var today = story.today();
        assertThatThrownBy(() -> record(commune)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> announce(commune, today.minusDays(1), today.plusDays(2)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Lần họp trước");
        announce(commune, today, today.plusDays(2));
        story.on(today.plusDays(2));
        record(commune);
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.POSTING);
    }

    @Test
    @LegalRule({"R-MEETING-NOTICE", "R-MEETING-OBSERVER"})
    void theFrontIsToldAtOnceAndANoticeWithoutItOrWithoutAHouseholdIsRefused() {
        var commune = surveyed();
        var id = village(commune);
        var day = story.today().plusDays(2);
        story.as(commune.villageHead(0), () -> {
            var whole = story.notice(id, story.today(), day);
            var front = whole.guests().getLast();
            assertThatThrownBy(() -> notices.announce(
                            id,
                            with(
                                    whole,
                                    List.of(
                                            whole.guests().get(0),
                                            whole.guests().get(1)))))
                    .hasMessageContaining("Mặt trận");
            assertThatThrownBy(() -> notices.announce(
                            id, with(whole, List.of(whole.guests().get(0), front))))
                    .hasMessageContaining("Hộ Thử 1.2");
            var missed = whole.guests().get(1);
            notices.announce(
                    id,
                    with(
                            whole,
                            List.of(
                                    whole.guests().get(0),
                                    new NoticeGuest(missed.kind(), missed.caseId(), missed.name(), Set.of()),
                                    front)));
            var notice = notices.inForce(id).orElseThrow();
            assertThat(DocumentTexts.ofPdf(invitations.list(notice.noticeId())))
                    .contains("Hộ Thử 1.1", "loa truyền thanh", "chưa báo được");
        });
        var told = story.as(commune.monitor(), () -> inbox.page(Long.MAX_VALUE, 10));
        assertThat(told).anySatisfy(n -> assertThat(n.title()).contains("Mời giám sát họp dân Thôn 1"));
    }

    @Test
    @LegalRule("R-MEETING-NOTICE")
    void aVillageOfTheOlderModelThatWaitsForItsMinutesGoesOnWithANoticeGivenOutsideTheSystem() {
        var commune = surveyed();
        var id = village(commune);
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(id), "villageReview")
                .singleResult();
        // as an instance of the older model stands after the upgrade: at the minutes, without a notice
        runtime.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity("userTask_announceMeeting")
                .startBeforeActivity("userTask_recordMeeting")
                .execute();
        assertThatThrownBy(() -> record(commune))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Hãy ghi thông báo mời họp trước");
        var today = story.today();
        story.as(commune.villageHead(0), () -> notices.announceAgain(id, story.notice(id, today.minusDays(3), today)));
        record(commune);
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.POSTING);
    }

    private static MeetingNoticeData with(MeetingNoticeData data, List<NoticeGuest> guests) {
        return new MeetingNoticeData(data.announcedOn(), data.meetingAt(), data.place(), guests);
    }
}
