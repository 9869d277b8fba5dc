package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tungho.review.CommuneProgress;
import vn.tungho.review.OpinionService;
import vn.tungho.review.Review;
import vn.tungho.review.ReviewStep;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.ProgressBarWithText;

/** The reviews of a year in the person's area; a single one opens at once. */
@Route(OfficeNavigation.REVIEWS)
@PageTitle("Rà soát · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class ReviewListView extends Div implements BeforeEnterObserver {
    private final OfficeDesk desk;
    private final Years years;
    private final Div list = new Div();

    ReviewListView(OfficeDesk desk) {
        this.desk = desk;
        this.years = new Years(desk, this::show);
        list.addClassName("th-office-tiles");
        var filters = new Div(years);
        filters.addClassNames("th-filters", "th-no-print");
        add(new PageHeader("Rà soát", "Các đợt rà soát định kỳ trong địa bàn của bạn."), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var reviews = desk.ledger().reviews(years.year());
        if (reviews.isEmpty()) {
            list.add(new EmptyState(
                    "Chưa có đợt rà soát nào trong năm này",
                    "Giám sát cấp tỉnh mở đợt rà soát từ ngày 01/9 đến ngày 14/12 hằng năm."));
            return;
        }
        var figures = desk.ledger().communes(years.year()).stream()
                .collect(Collectors.toMap(CommuneProgress::reviewId, p -> p));
        reviews.forEach(r -> list.add(tile(r, figures)));
    }

    private Component tile(Review review, Map<Long, CommuneProgress> figures) {
        var tile = new PathLink("", OfficeNavigation.review(review.reviewId()));
        tile.addClassName("th-office-tile");
        var name = new Span(desk.title(review));
        name.addClassName("th-strong");
        tile.add(name, Steps.badge(review.step(), review.isLate()));
        var due = review.opinionDueOn();
        if (review.step() == ReviewStep.OPINION && due != null) {
            tile.add(new DueBadge(
                    desk.calendar().kept(due, OpinionService.OPINION_RULE, null),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        var progress = figures.get(review.reviewId());
        if (progress != null) {
            tile.add(new ProgressBarWithText(progress.surveyed(), progress.households(), "hộ đã khảo sát"));
        }
        return tile;
    }
}
