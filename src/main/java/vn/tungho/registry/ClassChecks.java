package vn.tungho.registry;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether the class of each household is the one that its history gives it. */
@Service
public class ClassChecks {
    /** The last line of the year for which the household's class holds; what was given later for a past year is no class of now. */
    private static final String DIFFERING = """
            select h.household_code, h.poverty_status, s.poverty_status as told from household h
            join household_status s on s.household_status_id = (select max(n.household_status_id) from household_status n
              where n.household_id = h.household_id and n.year = h.class_year and n.transition <> :past)
            where h.poverty_status <> s.poverty_status
            union all
            select h.household_code, h.poverty_status, 'NOT_POOR' from household h
            where h.poverty_status <> 'NOT_POOR' and not exists (select 1 from household_status n
              where n.household_id = h.household_id and (h.class_year is null or n.year = h.class_year) and n.transition <> :past)
            limit 200
            """;

    private final JdbcClient jdbc;

    ClassChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first households whose class is not that of their history, in words. */
    @Transactional(readOnly = true)
    public List<String> faults() {
        return jdbc.sql(DIFFERING)
                .param("past", StatusPeriod.PAST_YEAR)
                .query((row, _) -> "Hộ " + row.getString(1) + ": sổ ghi " + row.getString(2)
                        + ", lịch sử phân loại ghi " + row.getString(3))
                .list();
    }
}
