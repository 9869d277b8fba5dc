package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.tungho.shared.input.Texts;

/** Compares the households of a list that the register has with it, person by person and value by value, and writes what differs. */
@Component
class ListComparison {
    private static final int PAGE = 1_000;
    private static final int ROWS = 250;
    private static final String CHANGE =
            "insert into import_change (import_run_id, change_no, household_no, household_id,"
                    + " member_id, kind, field, person, old_text, new_text) values ";
    private static final String MATCH = "insert into import_match (import_run_id, household_no, row_no, target_id,"
            + " keeps_name, is_held) values ";

    private final CompareMapper sides;
    private final JdbcTemplate jdbc;

    ListComparison(CompareMapper sides, JdbcTemplate jdbc) {
        this.sides = sides;
        this.jdbc = jdbc;
    }

    /** Writes the changes and who is who; returns the rows that the register contradicts. */
    List<CompareMapper.Likeness> compare(long run, Questions questions) {
        var writer = new Writer(run, questions);
        int last = sides.lastNumber(run);
        for (int after = 0; after < last; after += PAGE) {
            var rows = sides.rows(run, after, after + PAGE).stream()
                    .collect(Collectors.groupingBy(CompareMapper.Listed::householdNo));
            var members = sides.members(run, after, after + PAGE).stream()
                    .collect(Collectors.groupingBy(CompareMapper.Kept::householdNo));
            for (var household : sides.households(run, after, after + PAGE)) {
                writer.household(
                        household,
                        rows.getOrDefault(household.householdNo(), List.of()),
                        members.getOrDefault(household.householdNo(), List.of()));
            }
        }
        writer.flush();
        sides.settle(run);
        return writer.contradicted;
    }

    /** Writes what was found of one household after the other. */
    private final class Writer {
        private final long run;
        private final Questions questions;
        private final RowsInsert changes = new RowsInsert(jdbc, CHANGE, 10, ROWS);
        private final RowsInsert matches = new RowsInsert(jdbc, MATCH, 6, ROWS);
        private final List<CompareMapper.Likeness> contradicted = new ArrayList<>();
        private int count;

        Writer(long run, Questions questions) {
            this.run = run;
            this.questions = questions;
        }

        void household(CompareMapper.Sides s, List<CompareMapper.Listed> rows, List<CompareMapper.Kept> members) {
            var pairing = new PeoplePairing(rows, members, questions);
            Differences.of(s, (kind, field, before, after) -> change(s, null, kind, field, "", before, after));
            for (var pair : pairing.pairs()) {
                matches.add(
                        run, s.householdNo(), pair.listed().rowNo(), pair.kept().memberId(), pair.isNameSame(), false);
                Differences.of(
                        pair,
                        (kind, field, before, after) -> change(
                                s,
                                pair.kept().memberId(),
                                kind,
                                field,
                                pair.kept().fullName(),
                                before,
                                after));
            }
            pairing.held().forEach(l -> matches.add(run, s.householdNo(), l.rowNo(), null, false, true));
            pairing.contradicted()
                    .forEach(p -> matches.add(run, s.householdNo(), p.listed().rowNo(), null, false, true));
            contradicted.addAll(pairing.contradicted());
            pairing.added()
                    .forEach(l -> change(
                            s,
                            null,
                            ImportChange.Kind.ADD,
                            Differences.Field.PERSON,
                            l.fullName(),
                            "",
                            l.relationship().label() + ", " + HouseholdMatchMapper.Candidate.year(l.birthYear())));
            if (!s.hasRejectedRow()) {
                pairing.missing()
                        .forEach(m -> change(
                                s,
                                m.memberId(),
                                ImportChange.Kind.LEAVE,
                                Differences.Field.PERSON,
                                m.fullName(),
                                m.relationship().label() + ", " + HouseholdMatchMapper.Candidate.year(m.birthYear()),
                                ""));
            }
        }

        private void change(
                CompareMapper.Sides s,
                @Nullable Long memberId,
                ImportChange.Kind kind,
                Differences.Field field,
                String person,
                String before,
                String after) {
            changes.add(
                    run,
                    ++count,
                    s.householdNo(),
                    s.householdId(),
                    memberId,
                    kind.name(),
                    field.name(),
                    person,
                    Texts.cut(before, 300),
                    Texts.cut(after, 300));
        }

        void flush() {
            changes.flush();
            matches.flush();
        }
    }
}
