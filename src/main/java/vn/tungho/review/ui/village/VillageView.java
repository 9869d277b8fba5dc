package vn.tungho.review.ui.village;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingService;
import vn.tungho.posting.ui.PostingNavigation;
import vn.tungho.review.LedgerService;
import vn.tungho.review.Meeting;
import vn.tungho.review.MeetingService;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.SheetService;
import vn.tungho.review.VillageReview;
import vn.tungho.review.VillageReviewService;
import vn.tungho.review.VillageStep;
import vn.tungho.review.invitation.MeetingNoticeService;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.review.ui.meeting.InvitationFiles;
import vn.tungho.review.ui.meeting.MinutesFiles;
import vn.tungho.review.ui.meeting.NoticePart;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Charts;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.ProgressBarWithText;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.StepTrail;
import vn.tungho.shared.ui.StepTrail.State;
import vn.tungho.shared.ui.Tone;

/** A village in its review, for everyone of the area: where it stands, figures, households, meetings, postings, observations. */
@Route(ReviewPages.VILLAGE)
@PageTitle("Thôn trong đợt rà soát · Từng Hộ")
@PermitAll
@StyleSheet("context://css/review-field.css")
class VillageView extends Div implements HasUrlParameter<Long> {
    private final transient VillageReviewService villages;
    private final transient SheetService sheets;
    private final transient LedgerService ledger;
    private final transient MeetingService meetings;
    private final transient PostingService postings;
    private final transient MinutesFiles minutes;
    private final transient MeetingNoticeService notices;
    private final transient InvitationFiles invitations;
    private final transient AppClock clock;
    private final transient Person person;

    VillageView(
            VillageReviewService villages,
            SheetService sheets,
            LedgerService ledger,
            MeetingService meetings,
            PostingService postings,
            MinutesFiles minutes,
            MeetingNoticeService notices,
            InvitationFiles invitations,
            AppClock clock,
            CurrentUser current) {
        this.villages = villages;
        this.sheets = sheets;
        this.ledger = ledger;
        this.meetings = meetings;
        this.postings = postings;
        this.minutes = minutes;
        this.notices = notices;
        this.invitations = invitations;
        this.clock = clock;
        this.person = current.require();
    }

    @Override
    public void setParameter(BeforeEvent event, Long villageReviewId) {
        removeAll();
        var village = villages.find(villageReviewId);
        var review = ledger.review(village.reviewId());
        var header = new PageHeader(village.villageName(), "Rà soát năm " + review.year());
        header.addBelow(trail(village));
        header.addAction(PathLink.button("Tiến độ cả xã", ReviewPages.progress(village.reviewId())));
        var cases = villages.cases(villageReviewId);
        var main = new Div(new VillageHouseholds(cases));
        main.addClassName("th-stack-v");
        main.add(new FlaggedSheets(cases, sheets.flagsOfVillage(villageReviewId)));
        var side = new Div(figures(cases), meetings(villageReviewId), postings(villageReviewId), observations(village));
        side.addClassName("th-stack-v");
        var both = new Div(main, side);
        both.addClassName("th-two");
        add(header, both);
    }

    private static StepTrail trail(VillageReview village) {
        return new StepTrail(Arrays.stream(VillageStep.values())
                .filter(step -> step != VillageStep.WAITING || village.step() == VillageStep.WAITING)
                .map(step -> {
                    var behind = step.compareTo(village.step()) < 0
                            || (step == VillageStep.FINISHED && village.step() == VillageStep.FINISHED);
                    var round = step == VillageStep.MEETING && village.round() > 1 ? " lần " + village.round() : "";
                    return new StepTrail.Step(
                            step.label() + round,
                            behind ? State.DONE : step == village.step() ? State.CURRENT : State.NEXT);
                })
                .toList());
    }

    private static Card figures(List<ReviewCase> cases) {
        var surveyed = cases.stream().filter(c -> c.surveyedOn() != null).count();
        var shown = List.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR, PovertyStatus.NOT_POOR);
        return new Card(
                "Số liệu",
                new ProgressBarWithText(surveyed, cases.size(), "hộ đã khảo sát"),
                Charts.bars(
                        "Phân loại hiện nay",
                        shown.stream()
                                .map(s -> new Charts.Slice(
                                        s.label(),
                                        cases.stream()
                                                .filter(c -> c.latestStatus() == s)
                                                .count()))
                                .toList(),
                        "hộ"));
    }

    private Card meetings(long villageReviewId) {
        var held = meetings.ofVillage(villageReviewId);
        var card = new Card("Họp dân");
        if (held.isEmpty()) {
            card.add(new Paragraph("Chưa họp."));
        }
        notices.ofVillage(villageReviewId).forEach(n -> card.add(new NoticePart(n, notices, invitations)));
        held.forEach(m -> card.add(meeting(m)));
        return card;
    }

    private Component meeting(Meeting m) {
        var line = new Paragraph("Lần " + m.round() + ", " + VietnameseFormat.weekdayDate(m.heldOn()) + " tại "
                + m.place() + ": " + m.attending() + " người dự, chủ trì " + m.chairName() + ".");
        var state = m.isApproved()
                ? new StatusBadge("Thống nhất", Tone.GOOD)
                : new StatusBadge("Có hộ chưa đạt, chấm lại", Tone.WARN);
        var part = new Div(line, state, minutes.links(m));
        part.addClassName("th-part");
        return part;
    }

    private Card postings(long villageReviewId) {
        var list = postings.bySubject(villageReviewId);
        var card = new Card("Niêm yết");
        if (list.isEmpty()) {
            card.add(new Paragraph("Chưa niêm yết."));
        }
        list.forEach(p -> card.add(posting(p)));
        return card;
    }

    private static Component posting(Posting p) {
        var term = p.termFromOn() == null || p.endsOn() == null
                ? ""
                : ": từ " + VietnameseFormat.date(p.termFromOn()) + " đến hết " + VietnameseFormat.date(p.endsOn());
        var part = new Div(
                new Paragraph(p.kind().label() + (p.attempt() > 1 ? " (lần " + p.attempt() + ")" : "") + term),
                new StatusBadge(p.state().label(), Tone.INFO),
                new PathLink("Xem danh sách niêm yết", PostingNavigation.posting(p.postingId())));
        part.addClassName("th-part");
        return part;
    }

    private Card observations(VillageReview village) {
        return new ObservationsPart(
                village.villageReviewId(),
                meetings,
                person.has(Role.FRONT_MONITOR, village.area()) ? person.fullName() : null,
                clock.today());
    }
}
