package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungho.monitoring.Check;
import vn.tungho.monitoring.CheckCase;
import vn.tungho.monitoring.ChecklistService;
import vn.tungho.registry.ui.AreaChoice;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.TextTable;

/** The check list of a commune's latest review: figures, and behind each the cases. */
@Route(MonitoringNavigation.CHECKLIST)
@PageTitle("Bảng kiểm tra · Từng Hộ")
@RolesAllowed({"FRONT_MONITOR", "POVERTY_OFFICER", "COMMUNE_CHAIR", "STEERING_COMMITTEE", "PROVINCE_OVERSEER"})
@StyleSheet("context://css/monitoring.css")
class ChecklistView extends Div implements BeforeEnterObserver {
    private final MonitoringDesk desk;
    private final PageHeader header = new PageHeader("Bảng kiểm tra");
    private final AreaChoice area;
    private final Div body = new Div();
    private @Nullable Check opened;

    ChecklistView(MonitoringDesk desk) {
        this.desk = desk;
        this.area = new AreaChoice(desk.areas(), desk.person().scope(), this::show);
        body.addClassName("th-stack-v");
        add(header, new MonitoringTabs(MonitoringNavigation.CHECKLIST), area, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        if (query.getSingleParameter("xa").isPresent()) {
            area.choose(
                    query.getSingleParameter("xa").orElse(null),
                    query.getSingleParameter("thon").orElse(null));
        }
        var wanted = query.getSingleParameter("muc").orElse("");
        opened = Arrays.stream(Check.values())
                .filter(c -> c.name().equals(wanted))
                .findFirst()
                .orElse(null);
        show();
    }

    private void show() {
        body.removeAll();
        var commune = area.communeCode();
        if (commune == null) {
            body.add(new EmptyState("Chọn một xã", "Bảng kiểm tra tính cho từng xã."));
            return;
        }
        var year = desk.checklist().year(commune);
        if (year == null) {
            body.add(new EmptyState("Xã này chưa có đợt rà soát", "Bảng kiểm tra tính từ đợt rà soát gần nhất."));
            return;
        }
        header.setSubtitle(
                "Đợt rà soát năm " + year + ", " + desk.areas().commune(commune).name());
        body.add(Badges.question(), figures(desk.checklist().figures(commune, area.villageCode())));
        accepted(commune, year);
        var check = opened;
        if (check != null) {
            body.add(cases(commune, check));
        }
    }

    /** What the overseer took upon himself when the year ran on values that are not confirmed. */
    private void accepted(String commune, int year) {
        var accepted = desk.acceptances().ofYear(desk.areas().commune(commune).provinceCode(), year);
        if (!accepted.isEmpty()) {
            var card = new Card("Rà soát theo giá trị chưa xác nhận");
            accepted.forEach(a -> card.add(new Paragraph(a.words())));
            body.add(card);
        }
    }

    private Div figures(Map<Check, Integer> figures) {
        var list = new Div();
        list.addClassName("th-monitor-checks");
        figures.forEach((check, number) -> {
            var link = new PathLink("", MonitoringNavigation.CHECKLIST + "?muc=" + check.name());
            link.addClassName("th-monitor-check");
            if (number == 0) {
                link.addClassName("th-monitor-none");
            }
            if (check == opened) {
                link.getElement().setAttribute("aria-current", "true");
            }
            var figure = new Span(number >= ChecklistService.MOST ? number + "+" : VietnameseFormat.number(number));
            figure.addClassName("th-monitor-figure");
            var words = new Div(new Span(check.label()));
            var question = new Span(check.question());
            question.addClassName("th-muted");
            words.add(question);
            words.addClassName("th-monitor-words");
            link.add(figure, words);
            list.add(link);
        });
        return list;
    }

    private Card cases(String commune, Check check) {
        var card = new Card(check.label(), new Paragraph(check.question()));
        var found = desk.checklist().cases(commune, area.villageCode(), check);
        if (found.isEmpty()) {
            card.add(new Paragraph("Không có trường hợp nào."));
            return card;
        }
        var villages = desk.areas()
                .villagesByCode(
                        found.stream().map(CheckCase::villageCode).distinct().toList());
        var table = new TextTable("Hộ hoặc thôn", "Thôn", "Điều thấy trong hồ sơ", "");
        for (var c : found) {
            var village = villages.get(c.villageCode());
            var household = c.householdId();
            var review = c.villageReviewId();
            table.row(
                    household != null
                            ? new PathLink(c.subject(), RegistryNavigation.household(household))
                            : review == null
                                    ? new Span(c.subject())
                                    : new PathLink(c.subject(), ReviewPages.village(review)),
                    new Span(village == null ? "" : village.name()),
                    new Span(c.detail()),
                    household == null || review == null
                            ? new Span("")
                            : new PathLink("Thôn trong đợt rà soát", ReviewPages.village(review)));
        }
        card.add(table);
        return card;
    }
}
