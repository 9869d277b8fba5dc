package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import vn.tungho.monitoring.ObservationFilter;
import vn.tungho.monitoring.ObservationService;
import vn.tungho.monitoring.ObservedMeeting;
import vn.tungho.registry.ui.AreaChoice;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.DayField;

/** What the Front's observers saw at village meetings; the address keeps the filters, so that a list can be passed on. */
@Route(MonitoringNavigation.OBSERVATIONS)
@PageTitle("Nhận xét họp dân · Từng Hộ")
@RolesAllowed({"FRONT_MONITOR", "POVERTY_OFFICER", "COMMUNE_CHAIR", "STEERING_COMMITTEE", "PROVINCE_OVERSEER"})
@StyleSheet("context://css/monitoring.css")
class ObservationsView extends Div implements BeforeEnterObserver {
    private static final String ALL = "Tất cả";
    private static final String PROPER = "Đúng quy trình";
    private static final String NOT_PROPER = "Chưa đúng quy trình";

    private final MonitoringDesk desk;
    private final ObservationService observations;
    private final PageHeader header = new PageHeader("Nhận xét họp dân");
    private final AreaChoice area;
    private final DayField from;
    private final DayField to;
    private final Select<String> proper = new Select<>();
    private final KeysetList<ObservedMeeting> list;
    private boolean isEntering;

    ObservationsView(MonitoringDesk desk, ObservationService observations) {
        this.desk = desk;
        this.observations = observations;
        area = new AreaChoice(desk.areas(), desk.person().scope(), this::changed);
        from = new DayField("Từ ngày", null, desk.today());
        to = new DayField("Đến ngày", null, desk.today());
        proper.setLabel("Cuộc họp");
        proper.setItems(ALL, PROPER, NOT_PROPER);
        proper.setValue(ALL);
        list = new KeysetList<>(
                (after, limit) -> observations.page(filter(), after, limit),
                this::card,
                () -> new EmptyState(
                        "Không có nhận xét nào",
                        "Giám sát Mặt trận ghi nhận xét ở trang của thôn trong đợt rà soát, sau khi dự họp dân."));
        from.addValueChangeListener(e -> changed());
        to.addValueChangeListener(e -> changed());
        proper.addValueChangeListener(e -> changed());
        var filters = new Div(area, from, to, proper);
        filters.addClassNames("th-filters", "th-no-print");
        add(header, new MonitoringTabs(MonitoringNavigation.OBSERVATIONS), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        isEntering = true;
        area.choose(
                query.getSingleParameter("xa").orElse(null),
                query.getSingleParameter("thon").orElse(null));
        from.setValue(day(query, "tu"));
        to.setValue(day(query, "den"));
        proper.setValue(
                switch (query.getSingleParameter("dung").orElse("")) {
                    case "co" -> PROPER;
                    case "khong" -> NOT_PROPER;
                    default -> ALL;
                });
        isEntering = false;
        show();
    }

    /** A day of the address; null when there is none or it is no day. */
    private static @Nullable LocalDate day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void changed() {
        if (!isEntering) {
            getElement()
                    .executeJs(
                            "history.replaceState(history.state, '', location.pathname + ($0 ? '?' + $0 : ''))",
                            address());
            show();
        }
    }

    /** The filters as they stand in the address. */
    private String address() {
        var asked = filter();
        var words = new LinkedHashMap<String, String>();
        put(words, "xa", asked.communeCode());
        put(words, "thon", asked.villageCode());
        put(words, "tu", asked.from());
        put(words, "den", asked.to());
        put(words, "dung", asked.isProper() == null ? null : asked.isProper() ? "co" : "khong");
        return QueryParameters.simple(words).getQueryString();
    }

    private static void put(LinkedHashMap<String, String> words, String name, @Nullable Object value) {
        if (value != null) {
            words.put(name, value.toString());
        }
    }

    private ObservationFilter filter() {
        return new ObservationFilter(
                area.communeCode(),
                area.villageCode(),
                from.getValue(),
                to.getValue(),
                ALL.equals(proper.getValue()) ? null : (Boolean) PROPER.equals(proper.getValue()));
    }

    private void show() {
        var count = observations.count(filter());
        header.setSubtitle("%s nhận xét, %s thấy chưa đúng quy trình"
                .formatted(VietnameseFormat.number(count.all()), VietnameseFormat.number(count.notProper())));
        list.reload();
    }

    private Component card(ObservedMeeting o) {
        var village = desk.areas().village(o.villageCode());
        var line = new PathLink("", ReviewPages.village(o.villageReviewId()));
        line.addClassName("th-monitor-line");
        var place = new Span(
                village.name() + ", " + desk.areas().commune(o.communeCode()).name());
        place.addClassName("th-strong");
        line.add(
                place,
                new Span(o.content()),
                new Span(VietnameseFormat.date(o.observedOn()) + " · " + o.observerName()),
                new Div(o.isProper() ? new StatusBadge(PROPER, Tone.GOOD) : new StatusBadge(NOT_PROPER, Tone.WARN)));
        return line;
    }
}
