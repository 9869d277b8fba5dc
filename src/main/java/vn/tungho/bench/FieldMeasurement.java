package vn.tungho.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.field.DeviceService;
import vn.tungho.field.FieldRecord;
import vn.tungho.field.FieldSet;
import vn.tungho.field.FieldSetService;
import vn.tungho.field.ReceiptState;
import vn.tungho.field.RecordKind;
import vn.tungho.field.SyncService;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;

/**
 * A helper comes back from the hills: 50 visits go in, 50 households come down anew. The server's part of it, without the network.
 * Yardstick: as many bare inserts, each with its own commit, and one SELECT of the same households.
 */
@Component
@Order(9)
class FieldMeasurement implements Measurement {
    private static final int HOUSEHOLDS = 50;
    private static final int ROUNDS = 12;
    private static final int WARM_UP = 4;
    /** What the wait at the end of a day without signal may take in all. */
    private static final int MOST_MILLIS = 3_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FieldSetService sets;
    private final SyncService sync;
    private final DeviceService devices;
    private final JdbcClient jdbc;
    private final AppClock clock;

    FieldMeasurement(FieldSetService sets, SyncService sync, DeviceService devices, JdbcClient jdbc, AppClock clock) {
        this.sets = sets;
        this.sync = sync;
        this.devices = devices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Đồng bộ " + HOUSEHOLDS + " hộ từ máy của cán bộ";
    }

    @Override
    public List<Figure> measure(Province province) {
        var username = helper(province.someCommune());
        var device = UUID.randomUUID();
        SignInAs.user(username, (Runnable) () -> devices.register(device, "Máy đo"));
        var both = new Samples();
        var reads = new Samples();
        var writes = new Samples();
        jdbc.sql("create table if not exists bench_row (id bigint not null primary key, content varchar(500))")
                .update();
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            var no = round;
            var set = SignInAs.user(username, () -> sets.pull(device, null));
            if (set.households().size() != HOUSEHOLDS) {
                throw new IllegalStateException(
                        "the set holds " + set.households().size() + " households");
            }
            var visits = visits(set, device, no);
            var time = SignInAs.user(username, () -> Stopwatch.nanos(() -> comeBack(device, visits)));
            var bareWrites = Stopwatch.nanos(() -> insert(no));
            var bareRead = Stopwatch.nanos(() -> read(username));
            if (round >= WARM_UP) {
                both.add(time);
                writes.add(bareWrites);
                reads.add(bareRead);
            }
        }
        return List.of(new Figure(
                "field-sync-" + HOUSEHOLDS,
                both.p95(),
                "ms",
                HOUSEHOLDS + " lệnh ghi trần, mỗi lệnh một giao dịch, và một lệnh đọc",
                writes.p95() + reads.p95(),
                Target.atMost(MOST_MILLIS)));
    }

    private void comeBack(UUID device, List<FieldRecord> visits) {
        sync.push(device, visits).forEach(answer -> {
            var receipt = answer.receipt();
            if (receipt == null || receipt.state() != ReceiptState.ACCEPTED) {
                throw new IllegalStateException("a visit was not taken in: " + answer);
            }
        });
        sets.pull(device, null);
        devices.told(device, 0);
    }

    private List<FieldRecord> visits(FieldSet set, UUID device, int round) {
        var records = new ArrayList<FieldRecord>();
        for (var household : set.households()) {
            var payload = JSON.createObjectNode()
                    .put("householdId", household.id())
                    .put("visitedOn", clock.today().toString())
                    .put("purpose", "ROUTINE")
                    .put("situation", "SAME")
                    .put("found", "Nhà đã lợp lại mái, con gái út đi học đều.")
                    .put("nextStep", "NEXT_VISIT")
                    .put("seconds", 60)
                    .put("questions", 4);
            records.add(new FieldRecord(
                    UUID.randomUUID(),
                    device,
                    (long) round * HOUSEHOLDS + records.size() + 1,
                    RecordKind.VISIT,
                    household.help() == null ? "" : household.help().epoch(),
                    clock.now(),
                    FieldRecord.JSON,
                    payload.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return records;
    }

    private void insert(int round) {
        for (var i = 0; i < HOUSEHOLDS; i++) {
            jdbc.sql("insert into bench_row (id, content) values (?, repeat('a', 400))")
                    .param(round * HOUSEHOLDS + i)
                    .update();
        }
    }

    private void read(String username) {
        jdbc.sql("select h.* from household h join assignment a on a.household_id = h.household_id"
                        + " join helper on helper.helper_id = a.helper_id join app_user u on u.user_id = helper.user_id"
                        + " where u.username = ?")
                .param(username)
                .query()
                .listOfRows();
    }

    /** A helper with 50 households, put there by statements. */
    private String helper(String commune) {
        var username = "canbo." + commune;
        for (var statement : List.of(
                "insert into app_user (user_id, username, full_name, password_hash, must_change_password, is_active)"
                        + " values (next value for app_user_seq, :name, 'Cán bộ giúp hộ', '-', false, true)",
                "insert into app_user_role (user_id, role, province_code, commune_code, village_code)"
                        + " select user_id, 'CADRE', '44', :commune, '' from app_user where username = :name",
                "insert into party_cell (cell_id, province_code, commune_code, name)"
                        + " values (next value for party_cell_seq, '44', :commune, 'Chi bộ đo')",
                "insert into helper (helper_id, user_id, full_name, cell_id, province_code, commune_code, job_title)"
                        + " select next value for helper_seq, u.user_id, u.full_name, c.cell_id, '44', :commune, 'Cán bộ'"
                        + " from app_user u join party_cell c on c.commune_code = :commune and c.name = 'Chi bộ đo' where u.username = :name",
                "insert into help_decision (decision_id, province_code, commune_code, number, decided_on, households, signer_id, signer_name, signed_at)"
                        + " select next value for help_decision_seq, '44', :commune, '01/QĐ', :today, 50, user_id, full_name, :now"
                        + " from app_user where username = :name",
                "insert into assignment (assignment_id, epoch, household_id, province_code, commune_code, village_code, helper_id, state,"
                        + " is_started, since, decision_id, answer_by)"
                        + " select next value for assignment_seq, 1, h.household_id, h.province_code, h.commune_code, h.village_code,"
                        + " p.helper_id, 'ACTIVE', true, :today, d.decision_id, :today"
                        + " from (select * from household where commune_code = :commune order by household_id limit "
                        + HOUSEHOLDS
                        + ") h join helper p on p.commune_code = :commune join help_decision d on d.commune_code = :commune")) {
            jdbc.sql(statement)
                    .param("name", username)
                    .param("commune", commune)
                    .param("today", clock.today())
                    .param("now", clock.now())
                    .update();
        }
        return username;
    }
}
