package vn.tungho.review.invitation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.DeadlineRule;

/** What a notice must hold before people are taken to have been told. */
final class NoticeChecks {
    private NoticeChecks() {}

    /**
     * @param first the first day on which the meeting may be held after this notice
     * @param lastMeeting the village's meeting before this one; null when there was none
     * @param begun the day on which this review can have begun at the earliest
     */
    static void check(
            MeetingNoticeData data,
            LocalDate today,
            LocalDate first,
            DeadlineRule rule,
            @Nullable LocalDate lastMeeting,
            LocalDate begun) {
        if (data.announcedOn().isAfter(today)) {
            throw new BusinessException("Ngày báo " + VietnameseFormat.date(data.announcedOn())
                    + " còn ở phía trước. Hãy ghi ngày đã báo cho người dân.");
        }
        if (data.announcedOn().isBefore(begun)) {
            throw new BusinessException("Ngày báo " + VietnameseFormat.date(data.announcedOn())
                    + " sớm hơn ngày đợt rà soát này bắt đầu (" + VietnameseFormat.date(begun)
                    + "). Hãy xem lại cả năm.");
        }
        if (lastMeeting != null && data.announcedOn().isBefore(lastMeeting)) {
            throw new BusinessException("Lần họp trước vào ngày " + VietnameseFormat.date(lastMeeting)
                    + "; họp lại thì phải báo lại sau lần họp đó. Hãy sửa ngày báo.");
        }
        if (data.meetingAt().toLocalDate().isBefore(first)) {
            throw new BusinessException(tooSoon(data.announcedOn(), first, rule));
        }
        if (data.place().isBlank()) {
            throw new BusinessException("Chưa ghi nơi họp.");
        }
        if (data.guests().stream().noneMatch(g -> g.kind() == NoticeGuest.Kind.FRONT && g.isTold())) {
            throw new BusinessException(
                    "Chưa mời Mặt trận Tổ quốc xã giám sát cuộc họp. Hãy ghi đã mời bằng cách nào.");
        }
        if (data.guests().stream().noneMatch(g -> g.kind() == NoticeGuest.Kind.HOUSEHOLD && g.isTold())) {
            throw new BusinessException("Chưa báo cho hộ nào. Hãy ghi đã báo cho các hộ bằng cách nào.");
        }
    }

    /** Every household of the agenda has its line: told how, or not reached. */
    static void complete(MeetingNoticeData data, java.util.Map<Long, String> agenda) {
        var known = data.guests().stream()
                .map(NoticeGuest::caseId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var missing = new HashSet<>(agenda.keySet());
        missing.removeAll(known);
        if (!missing.isEmpty()) {
            throw new BusinessException("Chưa ghi đã báo cho hộ "
                    + agenda.get(missing.iterator().next()) + " bằng cách nào, hoặc chưa báo được.");
        }
        if (!agenda.keySet().containsAll(known)) {
            throw new BusinessException("Có hộ không thuộc danh sách họp. Hãy tải lại trang.");
        }
    }

    static String tooSoon(LocalDate announcedOn, LocalDate first, DeadlineRule rule) {
        return "Cuộc họp thôn phải được báo trước ít nhất " + rule.length() + " (" + rule.article() + "). Báo ngày "
                + VietnameseFormat.date(announcedOn) + " thì họp sớm nhất là "
                + VietnameseFormat.weekdayDate(first) + ".";
    }
}
