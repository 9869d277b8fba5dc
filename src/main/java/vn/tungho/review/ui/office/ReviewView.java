package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import vn.tungho.registry.Transition;
import vn.tungho.review.OpinionService;
import vn.tungho.review.Review;
import vn.tungho.review.ReviewStep;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Charts;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;

/** The review of a commune as a whole: where it stands, village by village, figures, papers, opinions, changes, decisions. */
@Route(OfficeNavigation.REVIEW)
@PageTitle("Rà soát của xã · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class ReviewView extends Div implements BeforeEnterObserver {
    private final OfficeDesk desk;

    ReviewView(OfficeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(desk.ledger().review(RouteId.of(event, "id")));
        } catch (BusinessException e) {
            add(
                    new PageHeader("Rà soát của xã"),
                    new EmptyState("Không mở được đợt rà soát này", e.getMessage()),
                    new PathLink("Về danh sách rà soát", OfficeNavigation.REVIEWS));
        }
    }

    private void show(Review review) {
        var header = new PageHeader(
                "Rà soát hộ nghèo, hộ cận nghèo năm " + review.year(),
                desk.areas().displayName(review.area()));
        header.addBelow(Steps.badge(review.step(), review.isLate()));
        var due = review.opinionDueOn();
        if (review.step() == ReviewStep.OPINION && due != null) {
            header.addBelow(new DueBadge(
                    desk.calendar().kept(due, OpinionService.OPINION_RULE, null),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        header.addAction(
                PathLink.button("Tiến độ từng thôn", "tien-do/" + review.reviewId()),
                PathLink.button("Danh sách niêm yết", "niem-yet"),
                PathLink.button("Ý kiến", "y-kien"));
        var id = review.reviewId();
        var page = new Div(
                Steps.trail(review),
                Figures.of(desk.ledger().totals(id)),
                new ReviewBasis(desk, review),
                new Card("Các thôn và các bước", new VillageBoard(desk, review)));
        page.addClassName("th-stack-v");
        var papers = new Div(new OpinionsCard(desk, id));
        if (desk.seesWhole(review)) {
            papers.add(papers(review));
            papers.add(desk.replies().of(id));
        }
        papers.add(new Recognised(desk, review));
        papers.addClassName("th-office-papers");
        page.add(
                charts(id),
                papers,
                new Card("Hộ đổi loại và lý do", new ChangeList(desk, id)),
                new ObjectionEnds(desk, id));
        add(header, page);
    }

    private Component charts(long id) {
        var totals = desk.ledger().totals(id);
        var ledger = desk.ledger().ledger(id);
        var moves = Arrays.stream(Transition.values())
                .map(t -> new Charts.Slice(
                        t.label(),
                        ledger.stream().filter(l -> l.transition() == t).count()))
                .filter(s -> s.value() > 0)
                .toList();
        var results = new Div(
                Charts.stack(
                        "Các hộ được rà soát",
                        List.of(
                                new Charts.Slice("Hộ nghèo", totals.poor()),
                                new Charts.Slice("Hộ cận nghèo", totals.nearPoor()),
                                new Charts.Slice("Ra khỏi danh sách", totals.escaped()),
                                new Charts.Slice("Không nghèo", totals.notPoor())),
                        "hộ"),
                new NextEdition(desk, id));
        results.addClassName("th-stack-v");
        var sides = new Div(results);
        sides.addClassName("th-office-charts");
        if (!moves.isEmpty()) {
            sides.add(Charts.bars("Hộ đổi loại", moves, "hộ"));
        }
        return new Card("Kết quả bằng hình", sides);
    }

    private Component papers(Review review) {
        var id = review.reviewId();
        return new Card(
                "Văn bản",
                new Files()
                        .summary(desk, id)
                        .paper(
                                "Báo cáo kết quả rà soát",
                                "bao-cao-ra-soat-" + id,
                                () -> desk.documents().report(id, null)));
    }
}
