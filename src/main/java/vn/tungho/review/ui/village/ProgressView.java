package vn.tungho.review.ui.village;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.CampaignService;
import vn.tungho.review.LedgerService;
import vn.tungho.review.Review;
import vn.tungho.review.ReviewStep;
import vn.tungho.review.SheetReader;
import vn.tungho.review.VillageProgress;
import vn.tungho.review.VillageStep;
import vn.tungho.review.coherence.FlagShare;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.ProgressBarWithText;
import vn.tungho.shared.ui.ProgressRing;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.StepTrail;
import vn.tungho.shared.ui.StepTrail.State;
import vn.tungho.shared.ui.Tone;

/** How far a commune has come: the commune, each village, each enumerator; what is late stands out in red. */
@Route(ReviewPages.PROGRESS)
@PageTitle("Tiến độ rà soát · Từng Hộ")
@PermitAll
@StyleSheet("context://css/review-field.css")
class ProgressView extends Div implements HasUrlParameter<Long> {
    private final transient LedgerService ledger;
    private final transient CampaignService campaigns;
    private final transient SheetReader flags;
    private final transient UserService users;
    private final transient AreaDirectory areas;
    private final transient CalendarService calendar;
    private final transient AppClock clock;
    private final transient CurrentUser current;

    ProgressView(
            LedgerService ledger,
            CampaignService campaigns,
            SheetReader flags,
            UserService users,
            AreaDirectory areas,
            CalendarService calendar,
            AppClock clock,
            CurrentUser current) {
        this.ledger = ledger;
        this.campaigns = campaigns;
        this.flags = flags;
        this.users = users;
        this.areas = areas;
        this.calendar = calendar;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long reviewId) {
        removeAll();
        if (reviewId != null) {
            show(ledger.review(reviewId));
            return;
        }
        var year = clock.today().getYear();
        var reviews = ledger.reviews(year);
        if (reviews.isEmpty()) {
            add(
                    new PageHeader("Tiến độ rà soát"),
                    new EmptyState(
                            "Năm " + year + " chưa có đợt rà soát trong địa bàn của bạn",
                            "Khi tỉnh mở đợt rà soát, tiến độ của từng thôn hiện ở đây."));
        } else if (reviews.size() == 1) {
            show(reviews.getFirst());
        } else {
            add(new PageHeader("Tiến độ rà soát năm " + year), communes(reviews));
        }
    }

    private Component communes(List<Review> reviews) {
        var list = new Div();
        list.addClassName("th-grid-cards");
        reviews.forEach(r -> {
            var link = new PathLink("", ReviewPages.progress(r.reviewId()));
            var name = new Span(areas.commune(r.communeCode()).name());
            name.addClassName("th-strong");
            link.add(name, new Span(r.step().label()));
            link.addClassNames("th-card", "th-survey-card");
            list.add(link);
        });
        return list;
    }

    private void show(Review review) {
        var villages = ledger.progress(review.reviewId());
        var header = new PageHeader(
                areas.commune(review.communeCode()).name(), "Rà soát hộ nghèo, hộ cận nghèo năm " + review.year());
        header.addBelow(trail(review));
        var person = current.require();
        if (person.has(Role.POVERTY_OFFICER) || person.has(Role.STEERING_COMMITTEE)) {
            header.addAction(PathLink.button("Bản ghi từ máy", "hien-truong"));
        }
        var lateOn = campaigns.find(review.provinceCode(), review.year()).map(c -> c.milestones());
        var page = new Div(head(villages));
        page.addClassName("th-stack-v");
        lateOn.ifPresent(m -> {
            if (review.step() == ReviewStep.VILLAGES) {
                var due = villages.stream().allMatch(v -> v.step().compareTo(VillageStep.SURVEY) > 0)
                        ? m.meetingBy()
                        : m.surveyBy();
                header.addBelow(DueBadge.inDays(due, clock.today()));
            }
        });
        var tiles = new Div();
        tiles.addClassName("th-village-tiles");
        villages.forEach(v -> tiles.add(new VillageTile(
                v,
                lateOn.orElse(null),
                clock.today(),
                person.scope().covers(Area.village(review.provinceCode(), review.communeCode(), v.villageCode())))));
        page.add(new Card("Từng thôn", tiles), enumerators(review));
        add(header, page);
    }

    private static Component head(List<VillageProgress> villages) {
        var households = villages.stream().mapToInt(VillageProgress::households).sum();
        var surveyed = villages.stream().mapToInt(VillageProgress::surveyed).sum();
        var finished =
                villages.stream().filter(v -> v.step() == VillageStep.FINISHED).count();
        var row = new Div(
                ring(surveyed, households, "hộ đã khảo sát"), ring(finished, villages.size(), "thôn đã có kết quả"));
        row.addClassNames("th-card", "th-rings");
        return row;
    }

    private static Component ring(long done, long total, String what) {
        var part = new Div(new ProgressRing(done, total, what), new Span(what));
        part.addClassName("th-ring-part");
        return part;
    }

    private Component enumerators(Review review) {
        var shares = ledger.shares(review.reviewId());
        var names = users.findAll(shares.keySet());
        var fits = flags.shares(review.reviewId());
        var card = new Card("Từng rà soát viên");
        if (shares.isEmpty()) {
            card.add(new Span("Chưa giao hộ."));
        }
        shares.forEach((user, share) -> {
            var person = names.get(user);
            var bar = new ProgressBarWithText(share[0] - share[1], share[0], "hộ");
            var row = new Div(new Span(person == null ? "—" : person.fullName()), bar);
            row.addClassName("th-share-row");
            card.add(row);
            var fit = fits.get(user);
            if (fit != null && fit.flagged() > 0) {
                card.add(fit(fit));
            }
        });
        return card;
    }

    /** Counts, not a verdict: what does not fit may well be true. */
    private static Component fit(FlagShare fit) {
        var words = new Span(fit.flagged() + " trên " + fit.sheets() + " phiếu có điểm cần xem lại"
                + (fit.departing() == 0 ? "" : ", " + fit.departing() + " phiếu trả lời khác mức thiếu hụt suy ra"));
        words.addClassName("th-muted");
        var line = new Div(words);
        if (fit.open() > 0) {
            line.add(new StatusBadge(fit.open() + " phiếu chưa có lời giải thích", Tone.WARN, "!"));
        }
        line.addClassName("th-row");
        return line;
    }

    private static StepTrail trail(Review review) {
        return new StepTrail(java.util.Arrays.stream(ReviewStep.values())
                .map(step -> {
                    var behind = step.compareTo(review.step()) < 0 || review.step() == ReviewStep.DONE;
                    var here = review.isLate() ? State.LATE : State.CURRENT;
                    return new StepTrail.Step(
                            step.label(), behind ? State.DONE : step == review.step() ? here : State.NEXT);
                })
                .toList());
    }
}
