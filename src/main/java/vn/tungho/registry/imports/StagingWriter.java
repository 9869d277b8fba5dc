package vn.tungho.registry.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.input.Texts;

/** Writes understood households into the staging tables, a few hundred rows at a time. */
final class StagingWriter {
    private static final int HOUSEHOLDS = 100;
    private static final int ROWS = 250;
    private static final String HOUSEHOLD = "insert into import_household (import_run_id, household_no, outcome,"
            + " province_code, commune_code, village_no, village_name, head_name, plain_head_name, head_gender,"
            + " head_birth_on, head_birth_year, head_citizen_id, ethnicity_code, is_ethnic_minority, lacks_labour,"
            + " has_meritorious_member, causes, poverty_status, class_year, is_year_stated, a_score, b_score,"
            + " decision_number, decided_on, transition, blanks) values ";
    private static final String ROW = "insert into import_row (import_run_id, row_no, household_no, sheet, sheet_row,"
            + " is_rejected, raw, position, full_name, plain_name, relationship, birth_on, birth_year, gender,"
            + " citizen_id, ethnicity_code, blanks) values ";
    private static final String VILLAGE = "insert into import_village (import_run_id, village_no, commune_code,"
            + " former_code, former_name, name) values ";

    private final long run;
    private final RowsInsert households;
    private final RowsInsert rows;
    private final RowsInsert villages;
    private final Map<String, Integer> villageNumbers = new LinkedHashMap<>();
    private final Map<Integer, Integer> lastPosition = new HashMap<>();
    private int rowNumber;

    StagingWriter(JdbcTemplate jdbc, long run) {
        this.households = new RowsInsert(jdbc, HOUSEHOLD, 27, HOUSEHOLDS);
        this.rows = new RowsInsert(jdbc, ROW, 17, ROWS);
        this.villages = new RowsInsert(jdbc, VILLAGE, 6, ROWS);
        this.run = run;
    }

    void add(Staged h) {
        if (!h.isJoining()) {
            add(h, h.head());
        }
        int position = lastPosition.getOrDefault(h.number(), 1);
        for (var p : h.people()) {
            boolean isHead = !h.isJoining() && p == h.head();
            rows.add(
                    run,
                    ++rowNumber,
                    h.number(),
                    Texts.cut(p.source().sheet(), 60),
                    p.source().number(),
                    h.isRejected() || p.isRejected(),
                    p.raw(),
                    isHead ? 1 : ++position,
                    p.fullName(),
                    p.fullName() == null ? null : TextNormalizer.plain(p.fullName()),
                    name(p.relationship()),
                    p.birthOn(),
                    p.birthYear(),
                    name(p.gender()),
                    p.citizenId(),
                    p.ethnicityCode(),
                    joined(p.blanks()));
        }
        lastPosition.put(h.number(), position);
    }

    private void add(Staged h, Staged.@Nullable Person head) {
        var place = h.place();
        households.add(
                run,
                h.number(),
                h.isRejected() ? "REJECTED" : "NEW",
                place == null ? null : place.provinceCode(),
                place == null ? null : place.communeCode(),
                place == null ? null : village(place),
                place == null ? null : place.village(),
                head == null ? null : head.fullName(),
                head == null || head.fullName() == null ? null : TextNormalizer.plain(head.fullName()),
                head == null ? null : name(head.gender()),
                head == null ? null : head.birthOn(),
                head == null ? null : head.birthYear(),
                head == null ? null : head.citizenId(),
                head == null ? null : head.ethnicityCode(),
                h.isEthnicMinority(),
                h.lacksLabour(),
                h.hasMeritoriousMember(),
                h.causes(),
                name(h.status()),
                h.year(),
                h.isYearStated(),
                h.aScore(),
                h.bScore(),
                h.decisionNumber(),
                h.decidedOn(),
                h.transition(),
                joined(h.blanks()));
    }

    /** Villages of one name under two former communes are two. */
    private int village(Staged.Place p) {
        var key = p.communeCode() + "|" + p.formerCode() + "|" + TextNormalizer.identity(p.village());
        var known = villageNumbers.get(key);
        if (known != null) {
            return known;
        }
        int number = villageNumbers.size() + 1;
        villageNumbers.put(key, number);
        villages.add(run, number, p.communeCode(), p.formerCode(), p.formerName(), p.village());
        return number;
    }

    void flush() {
        households.flush();
        rows.flush();
        villages.flush();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String joined(Set<ListColumn> columns) {
        return columns.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
