package vn.tungho.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.StandardService;

/** Scoring and classifying on one core, beside reading the same number of households by key. */
@Component
@Order(3)
class ScoringMeasurement implements Measurement {
    private static final double PER_SECOND = 5_000;

    private final StandardService standard;
    private final AreaDirectory areas;
    private final JdbcTemplate jdbc;

    ScoringMeasurement(StandardService standard, AreaDirectory areas, JdbcTemplate jdbc) {
        this.standard = standard;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Chấm điểm, phân loại";
    }

    @Override
    public List<Figure> measure(Province province) {
        var commune = areas.commune(province.someCommune());
        var edition = standard.editionFor(province.year()).editionId();
        var form = standard.sheetForm(edition, commune.region(), commune.areaType());
        var sheets = sheets(form, province.size().scored());
        Runnable score = () -> sheets.forEach(s -> standard.score(edition, commune.region(), commune.areaType(), s));
        score.run();
        var seconds = Stopwatch.seconds(score);
        var ids = jdbc.queryForList("select household_id from household limit 1000", Long.class);
        var read = Stopwatch.seconds(
                () -> ids.forEach(id -> jdbc.queryForMap("select * from household where household_id = ?", id)));
        return List.of(new Figure(
                "score",
                sheets.size() / seconds,
                "hộ/s",
                "đọc từng hộ theo khóa",
                ids.size() / read,
                Target.atLeast(PER_SECOND)));
    }

    private static List<Map<String, String>> sheets(SheetForm form, int number) {
        var random = new Random(44);
        var sheets = new ArrayList<Map<String, String>>(number);
        var items = form.scoredItems();
        for (var i = 0; i < number; i++) {
            var answers = new HashMap<String, String>();
            items.forEach(item -> answers.put(
                    item.code(),
                    item.options().get(random.nextInt(item.options().size())).code()));
            sheets.add(answers);
        }
        return sheets;
    }
}
