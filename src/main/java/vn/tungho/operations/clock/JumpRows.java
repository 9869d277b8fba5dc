package vn.tungho.operations.clock;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jumps, as rows. */
@Repository
class JumpRows {
    private final JdbcClient jdbc;

    JumpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ClockJump.Kind kind, LocalDateTime found, LocalDateTime expected) {
        jdbc.sql("insert into clock_jump (clock_jump_id, kind, found_at, expected_at)"
                        + " values (next value for clock_jump_seq, ?, ?, ?)")
                .params(kind.name(), found, expected)
                .update();
    }

    /** Those that nobody confirmed, oldest first. */
    List<ClockJump> open() {
        return jdbc.sql("select clock_jump_id, kind, found_at, expected_at from clock_jump where confirmed_at is null"
                        + " order by clock_jump_id")
                .query(new DataClassRowMapper<>(ClockJump.class))
                .list();
    }

    int confirm(String by, LocalDateTime at) {
        return jdbc.sql("update clock_jump set confirmed_by = ?, confirmed_at = ? where confirmed_at is null")
                .params(by, at)
                .update();
    }

    /** The time of the newest sealed entry of the log. */
    Optional<LocalDateTime> newestSealed() {
        return jdbc.sql("select e.recorded_at from audit_entry e where e.audit_entry_id ="
                        + " (select audit_entry_id from audit_seal order by seal_no desc limit 1)")
                .query(LocalDateTime.class)
                .optional();
    }
}
