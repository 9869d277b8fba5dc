package vn.tungho.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tungho.complaint.SurgeRow;
import vn.tungho.complaint.SurgeService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.TextTable;

/** Objections and complaints of the last days by village, those with the most first. */
@Route(ComplaintNavigation.SURGE)
@PageTitle("Ý kiến và khiếu nại theo thôn · Từng Hộ")
@RolesAllowed({
    "PROVINCE_OVERSEER",
    "PROVINCE_CHAIR_OFFICE",
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "FRONT_MONITOR",
    "ADMINISTRATOR"
})
@StyleSheet("context://css/complaint.css")
@StyleSheet("context://css/support.css")
class SurgeView extends Div implements BeforeEnterObserver {
    private static final int DAYS = 7;
    private static final int SHOWN = 100;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

    private final ComplaintPages pages;
    private final SurgeService surge;

    SurgeView(ComplaintPages pages, SurgeService surge) {
        this.pages = pages;
        this.surge = surge;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var rows = surge.lastDays(DAYS);
        var objections = rows.stream().mapToInt(SurgeRow::objections).sum();
        var complaints = rows.stream().mapToInt(SurgeRow::complaints).sum();
        add(
                new PageHeader(
                        "Ý kiến và khiếu nại theo thôn",
                        "%d ngày qua: %s ý kiến khi niêm yết, %s đơn khiếu nại"
                                .formatted(
                                        DAYS,
                                        VietnameseFormat.number(objections),
                                        VietnameseFormat.number(complaints))),
                new ComplaintTabs(pages, ComplaintNavigation.SURGE));
        if (rows.isEmpty()) {
            add(
                    new EmptyState(
                            "Không có ý kiến hay khiếu nại nào",
                            "Khi một danh sách sắp hết ngày niêm yết, ý kiến thường đến dồn; thôn nào nhiều sẽ đứng trên cùng."));
            return;
        }
        var days = IntStream.range(0, DAYS)
                .mapToObj(i -> pages.today().minusDays(DAYS - 1L - i))
                .toList();
        var table = new TextTable(Stream.of(
                        Stream.of("Thôn", "Niêm yết đến"),
                        days.stream().map(d -> d.equals(pages.today()) ? "Hôm nay" : SHORT.format(d)),
                        Stream.of("Cộng"))
                .flatMap(s -> s)
                .toArray(String[]::new));
        rows.stream().collect(Collectors.groupingBy(SurgeRow::villageCode)).entrySet().stream()
                .sorted(Comparator.comparingInt((java.util.Map.Entry<String, List<SurgeRow>> e) -> -total(e.getValue()))
                        .thenComparing(java.util.Map.Entry::getKey))
                .limit(SHOWN)
                .forEach(e -> table.row(line(e.getKey(), e.getValue(), days)));
        table.addClassName("th-surge");
        add(table);
    }

    private Component[] line(String village, List<SurgeRow> rows, List<LocalDate> days) {
        var ends = rows.stream()
                .map(SurgeRow::endsOn)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder());
        var place = pages.areas().village(village);
        var cells = new ArrayList<Component>();
        cells.add(TextTable.text(
                place.name() + ", " + pages.areas().commune(place.communeCode()).name()));
        cells.add(TextTable.text(ends.map(VietnameseFormat::date).orElse("")));
        days.forEach(d -> cells.add(cell(rows, d)));
        cells.add(TextTable.text(Integer.toString(total(rows))));
        return cells.toArray(Component[]::new);
    }

    private static Component cell(List<SurgeRow> rows, LocalDate day) {
        return rows.stream()
                .filter(r -> r.day().equals(day))
                .findFirst()
                .map(SurgeView::words)
                .orElseGet(SurgeView::none);
    }

    private static Component words(SurgeRow row) {
        var words = new ArrayList<String>();
        if (row.objections() > 0) {
            words.add(row.objections() + " ý kiến");
        }
        if (row.complaints() > 0) {
            words.add(row.complaints() + " đơn");
        }
        return TextTable.text(String.join(", ", words));
    }

    /** A day without anything; left out on a phone. */
    private static Component none() {
        var dash = TextTable.text("");
        dash.addClassName("th-surge-none");
        return dash;
    }

    private static int total(List<SurgeRow> rows) {
        return rows.stream().mapToInt(r -> r.objections() + r.complaints()).sum();
    }
}
