package vn.tungho.review.invitation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.review.MeetingNotices;
import vn.tungho.review.VillageReview;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineRule;

/** How long before a village meeting people must be told (Luật Thực hiện dân chủ ở cơ sở), and which notice is in force. */
@Component
class NoticeTerm implements MeetingNotices {
    private static final String RULE = "VILLAGE_MEETING_NOTICE";

    private final MeetingNoticeMapper notices;
    private final CalendarService calendar;

    NoticeTerm(MeetingNoticeMapper notices, CalendarService calendar) {
        this.notices = notices;
        this.calendar = calendar;
    }

    DeadlineRule rule(LocalDate announcedOn) {
        return calendar.rule(RULE, announcedOn);
    }

    /** The first day on which a meeting may be held that people were told of on this day. */
    LocalDate firstDay(LocalDate announcedOn) {
        return calendar.calendar().earliest(announcedOn, rule(announcedOn));
    }

    @Override
    public int daysBefore() {
        return calendar.rule(RULE).amount();
    }

    @Override
    public Optional<LocalDate> meetingOn(VillageReview village) {
        return notices.latest(village.villageReviewId(), village.round()).map(MeetingNotice::meetingOn);
    }

    @Override
    public long require(VillageReview village, LocalDate heldOn) {
        var notice = notices.latest(village.villageReviewId(), village.round())
                .orElseThrow(() -> new BusinessException("Chưa ghi đã báo cuộc họp lần " + village.round()
                        + " cho người dân. Hãy ghi thông báo mời họp trước, rồi ghi biên bản."));
        var first = firstDay(notice.announcedOn());
        if (heldOn.isBefore(first)) {
            throw new BusinessException(NoticeChecks.tooSoon(notice.announcedOn(), first, rule(notice.announcedOn()))
                    + " Biên bản họp ngày " + VietnameseFormat.date(heldOn) + " chưa ghi được.");
        }
        if (!heldOn.equals(notice.meetingOn())) {
            throw new BusinessException("Đã báo họp ngày " + VietnameseFormat.date(notice.meetingOn())
                    + ", không phải ngày " + VietnameseFormat.date(heldOn)
                    + ". Hãy sửa ngày họp; nếu đã dời ngày, hãy ghi thông báo dời cuộc họp trước.");
        }
        return notice.noticeId();
    }
}
