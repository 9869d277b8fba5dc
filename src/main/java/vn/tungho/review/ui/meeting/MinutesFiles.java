package vn.tungho.review.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.MeetingMinutes;
import vn.tungho.review.LedgerService;
import vn.tungho.review.Meeting;
import vn.tungho.review.MeetingService;
import vn.tungho.review.MeetingVote;
import vn.tungho.review.Observation;
import vn.tungho.review.SheetReader;
import vn.tungho.review.VillageReviewService;
import vn.tungho.review.basis.BasisRemarks;
import vn.tungho.review.invitation.MeetingNoticeService;
import vn.tungho.review.invitation.NoticeGuest;
import vn.tungho.review.invitation.NoticeManner;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AnchorService;
import vn.tungho.shared.basis.BasisWords;
import vn.tungho.shared.basis.ScoreBasis;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.ui.DocumentLinks;

/** The minutes of a meeting as a file of two copies. */
@Component
public class MinutesFiles {
    private final MeetingService meetings;
    private final MeetingNoticeService notices;
    private final SheetReader flags;
    private final VillageReviewService villages;
    private final LedgerService ledger;
    private final CommuneOffices offices;
    private final BasisRemarks remarks;
    private final AnchorService anchors;

    MinutesFiles(
            MeetingService meetings,
            MeetingNoticeService notices,
            SheetReader flags,
            VillageReviewService villages,
            LedgerService ledger,
            CommuneOffices offices,
            BasisRemarks remarks,
            AnchorService anchors) {
        this.meetings = meetings;
        this.notices = notices;
        this.flags = flags;
        this.villages = villages;
        this.ledger = ledger;
        this.offices = offices;
        this.remarks = remarks;
        this.anchors = anchors;
    }

    /** The links to print them and to take them home. */
    public DocumentLinks links(Meeting meeting) {
        return new DocumentLinks(
                "Biên bản họp lần " + meeting.round() + " (2 bản)",
                "bien-ban-hop-" + meeting.villageReviewId() + "-" + meeting.round(),
                () -> document(meeting.meetingId()));
    }

    /** Both copies, made of what was recorded. */
    public OfficialDocument document(long meetingId) {
        var meeting = meetings.find(meetingId);
        var village = villages.find(meeting.villageReviewId());
        var attendance = meetings.attendance(meetingId).entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new MeetingMinutes.Attendance(e.getKey().label(), "", e.getValue()))
                .toList();
        var seen = meetings.observations(meeting.villageReviewId()).stream()
                .filter(o -> o.observedOn().equals(meeting.heldOn()))
                .map(Observation::content)
                .collect(Collectors.joining(" "));
        var votes = meetings.votes(meetingId);
        var bases = new ArrayList<@Nullable ScoreBasis>();
        votes.forEach(v -> bases.add(v.basis()));
        return new MeetingMinutes(
                        offices.of(village.communeCode()),
                        village.villageName(),
                        ledger.review(village.reviewId()).year(),
                        meeting.round(),
                        meeting.heldOn().atStartOfDay(),
                        null,
                        meeting.place(),
                        announced(meeting),
                        meeting.chairName(),
                        meeting.secretaryName(),
                        meeting.householdRepName().isBlank() ? null : meeting.householdRepName(),
                        attendance,
                        meeting.attending(),
                        meeting.observerName(),
                        seen,
                        votes.stream().map(v -> item(v, meeting.attending())).toList(),
                        remarks(meeting, votes),
                        meeting.comments())
                .document()
                .remarkedBeforeSigning(BasisWords.remark(remarks.ofScores(bases, List.of())))
                .remarkedAtEnd(anchors.remark());
    }

    private List<MeetingMinutes.SheetRemark> remarks(Meeting meeting, List<MeetingVote> votes) {
        var seen = flags.seenAt(meeting.villageReviewId(), meeting.round());
        return votes.stream()
                .flatMap(v -> seen.getOrDefault(v.caseId(), List.of()).stream()
                        .map(f -> new MeetingMinutes.SheetRemark(v.headName(), f.words(), f.account())))
                .toList();
    }

    /** When and how people were told, and who was not reached. */
    private String announced(Meeting meeting) {
        var id = meeting.noticeId();
        if (id == null) {
            return "không có trong hồ sơ";
        }
        var notice = notices.find(id);
        var guests = notices.guests(id);
        var households = guests.stream()
                .filter(g -> g.kind() == NoticeGuest.Kind.HOUSEHOLD)
                .toList();
        var ways = households.stream().flatMap(g -> g.manners().stream()).collect(Collectors.toSet());
        var missed = households.stream()
                .filter(g -> !g.isTold())
                .map(NoticeGuest::name)
                .collect(Collectors.joining(", "));
        var front = guests.stream()
                .filter(g -> g.kind() == NoticeGuest.Kind.FRONT)
                .flatMap(g -> g.manners().stream())
                .collect(Collectors.toSet());
        return "ngày " + VietnameseFormat.date(notice.announcedOn())
                + (notice.isWrittenLater()
                        ? " (ghi vào hệ thống ngày "
                                + VietnameseFormat.date(notice.recordedAt().toLocalDate()) + ")"
                        : "")
                + "; các hộ: " + NoticeManner.words(ways) + (missed.isEmpty() ? "" : "; chưa báo được: " + missed)
                + "; Mặt trận Tổ quốc xã: " + NoticeManner.words(front);
    }

    private static MeetingMinutes.Item item(MeetingVote v, int attending) {
        return new MeetingMinutes.Item(
                v.headName(),
                v.aScore(),
                v.bScore(),
                v.status(),
                v.agree(),
                attending - v.agree(),
                v.isApproved(),
                v.isApproved() ? v.status() : null,
                v.note() == null ? "" : v.note());
    }
}
