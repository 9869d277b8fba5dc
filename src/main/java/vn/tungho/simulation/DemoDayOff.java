package vn.tungho.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Holiday;

/**
 * A day off that is entered after the fact: a list of the mixed commune has come down by then and hung a day short, which its officer is
 * asked about (R-HOLIDAY-ENDED). Last of all, since every running term follows.
 */
@Component
@Order(90)
record DemoDayOff(CalendarService calendar, JdbcClient jdbc) implements DemoPart {
    private static final String NAME = "Nghỉ phòng, chống bão (giả định)";
    private static final String SOURCE = "Văn bản giả định của dữ liệu dùng thử (không phải văn bản thật)";

    @Override
    public void fill(Demo demo) {
        if (calendar.holidays().stream().anyMatch(h -> h.name().equals(NAME))) {
            return;
        }
        lastDayOfAList(demo.mixed())
                .ifPresent(day -> SignInAs.user(
                        "quantri2", () -> calendar.enter(new Holiday(day, Holiday.Kind.OFF, NAME, SOURCE, false))));
    }

    /** Of the list that came down first and whose review still goes on. */
    private Optional<LocalDate> lastDayOfAList(String communeCode) {
        return jdbc.sql("select ends_on from posting where commune_code = ? and state in ('WAITING', 'ENDED')"
                        + " order by ends_on limit 1")
                .param(communeCode)
                .query(LocalDate.class)
                .optional();
    }
}
