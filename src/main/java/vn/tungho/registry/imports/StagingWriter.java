package vn.tungho.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.shared.TextNormalizer;

/** Writes understood households into the staging tables, a few hundred rows at a time. */
final class StagingWriter {
    private static final int HOUSEHOLDS = 100;
    private static final int ROWS = 250;
    private static final String HOUSEHOLD = "insert into import_household (import_run_id, household_no, outcome,"
            + " province_code, commune_code, village_name, plain_village, head_name, plain_head_name, head_gender,"
            + " head_birth_on, head_birth_year, head_citizen_id, ethnicity_code, is_ethnic_minority, lacks_labour,"
            + " has_meritorious_member, causes, poverty_status, class_year, a_score, b_score, decision_number, decided_on,"
            + " transition, fingerprint) values ";
    private static final String ROW = "insert into import_row (import_run_id, row_no, household_no, sheet, sheet_row,"
            + " is_rejected, raw, position, full_name, plain_name, relationship, birth_on, birth_year, gender,"
            + " citizen_id, ethnicity_code) values ";

    private final long run;
    private final RowsInsert households;
    private final RowsInsert rows;
    private final MessageDigest digest;
    private int rowNumber;

    StagingWriter(JdbcTemplate jdbc, long run) {
        this.households = new RowsInsert(jdbc, HOUSEHOLD, 26, HOUSEHOLDS);
        this.rows = new RowsInsert(jdbc, ROW, 16, ROWS);
        this.run = run;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(Staged h) {
        var head = h.head();
        households.add(
                run,
                h.number(),
                h.isRejected() ? "REJECTED" : "NEW",
                h.provinceCode(),
                h.communeCode(),
                h.villageName(),
                plain(h.villageName()),
                head == null ? null : head.fullName(),
                head == null ? null : plain(head.fullName()),
                head == null ? null : name(head.gender()),
                head == null ? null : date(head.birthOn()),
                head == null ? null : head.birthYear(),
                head == null ? null : head.citizenId(),
                head == null ? null : head.ethnicityCode(),
                h.isEthnicMinority(),
                h.lacksLabour(),
                h.hasMeritoriousMember(),
                h.causes(),
                name(h.status()),
                h.year(),
                h.aScore(),
                h.bScore(),
                h.decisionNumber(),
                date(h.decidedOn()),
                h.transition(),
                fingerprint(h));
        int position = 1;
        for (var p : h.people()) {
            boolean isHead = p == head;
            rows.add(
                    run,
                    ++rowNumber,
                    h.number(),
                    cut(p.source().sheet()),
                    p.source().number(),
                    h.isRejected() || p.isRejected(),
                    p.raw(),
                    isHead ? 1 : ++position,
                    p.fullName(),
                    plain(p.fullName()),
                    name(p.relationship()),
                    date(p.birthOn()),
                    p.birthYear(),
                    name(p.gender()),
                    p.citizenId(),
                    p.ethnicityCode());
        }
    }

    void flush() {
        households.flush();
        rows.flush();
    }

    /** Equal for two readings of the same household with the same content, whatever file or row it stands in. */
    private String fingerprint(Staged h) {
        var text = new StringBuilder();
        for (var part : new @Nullable Object[] {
            h.communeCode(),
            plain(h.villageName()),
            h.isEthnicMinority(),
            h.lacksLabour(),
            h.hasMeritoriousMember(),
            h.causes(),
            h.status(),
            h.year(),
            h.aScore(),
            h.bScore(),
            h.decisionNumber(),
            h.decidedOn()
        }) {
            text.append(Objects.toString(part, "")).append('\u001f');
        }
        for (var p : h.people()) {
            if (!p.isRejected()) {
                text.append(p.fullName())
                        .append('\u001f')
                        .append(p.relationship())
                        .append('\u001f')
                        .append(p.birthOn())
                        .append(p.birthYear())
                        .append('\u001f')
                        .append(p.gender())
                        .append(p.citizenId())
                        .append('\u001f')
                        .append(p.ethnicityCode())
                        .append('\u001e');
            }
        }
        return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(UTF_8)));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable LocalDate date(@Nullable LocalDate day) {
        return day;
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : TextNormalizer.plain(text);
    }

    private static String cut(String sheet) {
        return sheet.length() > 60 ? sheet.substring(0, 60) : sheet;
    }
}
