package vn.tungho.simulation;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.publication.NewPublication;
import vn.tungho.publication.PublicationService;
import vn.tungho.publication.PublicationSource;
import vn.tungho.publication.PublishedResult;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;

/**
 * A list that hung for the whole time of the demo and ends now: households recognised in the year, just before the reviews that are played.
 * The finished commune's own list comes from its decisions.
 */
@Component
@Order(65)
class DemoPublication implements DemoPart {
    /** The decisions were signed before this installation: there is no request of it here. */
    private static final long NO_REQUEST = 0;

    private final PublicationService publications;
    private final JdbcClient jdbc;
    private final AppClock clock;

    DemoPublication(PublicationService publications, JdbcClient jdbc, AppClock clock) {
        this.publications = publications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void everyDay(Demo demo) {
        if (publications.ofOrigin(PublicationSource.IN_YEAR, NO_REQUEST).isPresent()) {
            return;
        }
        var decided = clock.today().minusDays(1);
        var lines = jdbc.sql("select h.village_code, v.name as village_name, h.household_id, h.head_name as name"
                        + " from household h join village v on v.village_code = h.village_code"
                        + " where h.commune_code = ? and h.poverty_status = 'POOR' order by h.household_code limit 2")
                .param(DemoScript.AT_CHAIR)
                .query((rs, row) -> new NewPublication.Line(
                        rs.getString("village_code"),
                        rs.getString("village_name"),
                        rs.getLong("household_id"),
                        rs.getString("name"),
                        PublishedResult.POOR))
                .list();
        publications.open(new NewPublication(
                PublicationSource.IN_YEAR,
                NO_REQUEST,
                Area.commune(demo.provinceCode(), DemoScript.AT_CHAIR),
                "Công nhận trong năm, tháng " + decided.getMonthValue() + "/" + decided.getYear(),
                List.of("31/QĐ-UBND"),
                decided,
                decided,
                lines));
    }

    @Override
    public void fill(Demo demo) {
        // everything happens on the days that are played
    }
}
