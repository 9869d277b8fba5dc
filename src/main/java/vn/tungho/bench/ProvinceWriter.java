package vn.tungho.bench;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.shared.AppClock;

/**
 * Makes the province by statements over whole sets: villages, people, households with members, open work. Every choice is a remainder
 * of the running number, so that each run has the same data.
 */
@Component
class ProvinceWriter {
    private static final String CODE = "44";
    private static final int ENUMERATORS = 4;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PasswordEncoder passwords;
    private final AppClock clock;

    ProvinceWriter(JdbcClient jdbc, TransactionTemplate transaction, PasswordEncoder passwords, AppClock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** True when somebody works with this database already. */
    boolean isInUse() {
        return jdbc.sql("select exists (select 1 from app_user) or exists (select 1 from household)")
                .query(Boolean.class)
                .single();
    }

    Province write(BenchSize size) {
        var communes = jdbc.sql(
                        "select commune_code from commune where province_code = ? order by commune_code limit ?")
                .params(CODE, size.communes())
                .query((row, n) -> row.getString(1))
                .list();
        transaction.executeWithoutResult(t -> {
            writeVillages(size);
            writePeople(size);
            writeHouseholds(size);
        });
        transaction.executeWithoutResult(t -> writeWork(size));
        List.of("village", "household", "household_member", "work_item", "app_user", "app_user_role")
                .forEach(table -> jdbc.sql("analyze table " + table).query().listOfRows());
        return new Province(CODE, communes, clock.today().getYear(), size);
    }

    private void writeVillages(BenchSize size) {
        var each = size.villages() / size.communes();
        var rest = size.villages() % size.communes();
        run("""
                insert into village (village_code, province_code, commune_code, name, plain_name, name_key)
                select concat(c.commune_code, lpad(s.seq, 3, '0')), c.province_code, c.commune_code, concat('Thôn ', s.seq),
                  concat('thon ', s.seq), concat('thôn ', s.seq)
                from (select commune_code, province_code, row_number() over (order by commune_code) as no from commune where province_code = '%s'
                    order by commune_code limit %d) c
                  join seq_1_to_%d s on s.seq <= %d + (c.no <= %d)
                """.formatted(CODE, size.communes(), each + 1, each, rest));
        run("drop table if exists bench_village");
        run("""
                create table bench_village (no int not null primary key, commune_no int not null) as
                select row_number() over (order by village_code) as no, village_code, province_code, commune_code,
                  dense_rank() over (order by commune_code) as commune_no
                from village
                """);
    }

    private void writePeople(BenchSize size) {
        var hash = Objects.requireNonNull(passwords.encode(Province.PASSWORD));
        user(
                hash,
                "'%s'".formatted(Province.OVERSEER),
                "'Giám sát tỉnh'",
                "'PROVINCE_OVERSEER', '44', '', ''",
                "(select 1 as x) one");
        user(
                hash,
                "'vpct'",
                "'Văn phòng Chủ tịch tỉnh'",
                "'PROVINCE_CHAIR_OFFICE', '44', '', ''",
                "(select 1 as x) one");
        var communes = "(select distinct commune_code from bench_village) c";
        commune(hash, "chutich.", "Chủ tịch", "COMMUNE_CHAIR", communes);
        commune(hash, "congchuc.", "Công chức", "POVERTY_OFFICER", communes);
        commune(hash, "bcd.", "Ban Chỉ đạo", "STEERING_COMMITTEE", communes);
        commune(hash, "mttq.", "Mặt trận", "FRONT_MONITOR", communes);
        for (var i = 1; i <= ENUMERATORS; i++) {
            commune(hash, "rsv" + i + ".", "Rà soát viên " + i, "ENUMERATOR", communes);
        }
        user(
                hash,
                "concat('truongthon.', v.village_code)",
                "concat('Trưởng thôn ', v.village_code)",
                "'VILLAGE_HEAD', '44', v.commune_code, v.village_code",
                "bench_village v");
    }

    private void commune(String hash, String prefix, String title, String role, String from) {
        user(
                hash,
                "concat('%s', c.commune_code)".formatted(prefix),
                "concat('%s ', c.commune_code)".formatted(title),
                "'%s', '44', c.commune_code, ''".formatted(role),
                from);
    }

    private void user(String hash, String name, String fullName, String grant, String from) {
        jdbc.sql("insert into app_user (user_id, username, full_name, password_hash, must_change_password, is_active)"
                        + " select next value for app_user_seq, " + name + ", " + fullName + ", ?, false, true from "
                        + from)
                .param(hash)
                .update();
        run("insert into app_user_role (user_id, role, province_code, commune_code, village_code)"
                + " select u.user_id, " + grant + " from " + from + " join app_user u on u.username = " + name);
    }

    private void writeHouseholds(BenchSize size) {
        var name =
                "concat(elt(1 + s.seq %% 9, %s), ' ', elt(1 + s.seq div 9 %% 7, %s), ' ', elt(1 + s.seq div 63 %% 11, %s))";
        var head = name.formatted(
                "'Nguyễn','Trần','Lê','Phạm','Hồ','Đỗ','Võ','Phan','Bùi'",
                "'Văn','Thị','Đức','Xuân','Minh','Thị Thu','Quang'",
                "'Hùng','Hà','Dũng','Lan','Tâm','Hoa','Sơn','Mai','Hải','Nga','Cường'");
        var plain = name.formatted(
                "'nguyen','tran','le','pham','ho','do','vo','phan','bui'",
                "'van','thi','duc','xuan','minh','thi thu','quang'",
                "'hung','ha','dung','lan','tam','hoa','son','mai','hai','nga','cuong'");
        run("""
                insert into household (household_id, household_code, province_code, commune_code, village_code, head_name, plain_head_name, head_birth_year,
                  ethnicity_code, member_count, poverty_status, class_year, a_score, b_score, registered_at)
                select next value for household_seq, concat('HB', lpad(s.seq, 8, '0')), v.province_code, v.commune_code, v.village_code, %s, %s,
                  1950 + s.seq %% 50, '01', 1 + s.seq %% 6, if(s.seq %% 5 < 3, 'POOR', 'NEAR_POOR'), %d, 100 + s.seq %% 40, 10 * (s.seq %% 6), '%s'
                from seq_1_to_%d s join bench_village v on v.no = 1 + s.seq %% %d
                """.formatted(head, plain, clock.today().getYear() - 1, time(), size.households(), size.villages()));
        run("""
                insert into household_name (plain_part, household_id) select plain_head_name, household_id from household
                """);
        run("""
                insert into household_member (member_id, household_id, position, full_name, plain_name, relationship, birth_year, gender, citizen_id, ethnicity_code)
                select next value for household_member_seq, h.household_id, s.seq, h.head_name, h.plain_head_name, if(s.seq = 1, 'HEAD', 'CHILD'),
                  h.head_birth_year + 20 * (s.seq > 1), if((h.household_id + s.seq) %% 2, 'MALE', 'FEMALE'),
                  concat('044', lpad(h.household_id * 6 + s.seq, 9, '0')), '01'
                from household h join seq_1_to_6 s on s.seq <= h.member_count
                """.formatted());
        run("""
                update household h join household_member m on m.household_id = h.household_id and m.position = 1
                set h.head_citizen_id = m.citizen_id
                """);
    }

    /** Half of the work lies with enumerators, the rest with the roles of village, commune and province. */
    private void writeWork(BenchSize size) {
        run("""
                insert into work_item (work_item_id, source, source_id, kind, process_key, business_key, title, subject, reason, search_text, role, audience,
                  assignee_id, province_code, commune_code, village_code, due_on, status, created_at)
                select next value for work_item_seq, 'DUTY', concat('bench-', x.no), x.kind, 'villageReview', x.no, x.title, concat('Thôn ', x.village_code, ' – ', x.no),
                  'Việc đến hạn theo kế hoạch rà soát của xã.', concat(x.kind, ' thon ', x.village_code), x.role,
                  concat(x.role, '@', case x.role when 'VILLAGE_HEAD' then x.village_code when 'PROVINCE_CHAIR_OFFICE' then x.province_code else x.commune_code end),
                  u.user_id, x.province_code, x.commune_code, x.village_code, date_add('%1$s', interval x.no * 7 %% 120 day), 'OPEN', '%2$s'
                from (
                  select s.seq as no, v.village_code, v.province_code, v.commune_code, 1 + s.seq div %3$d %% 4 as hand,
                    case when s.seq * 37 %% 100 < 50 then 'ENUMERATOR' when s.seq * 37 %% 100 < 70 then 'VILLAGE_HEAD' when s.seq * 37 %% 100 < 90 then 'POVERTY_OFFICER'
                      when s.seq * 37 %% 100 < 96 then 'STEERING_COMMITTEE' when s.seq * 37 %% 100 < 99 then 'COMMUNE_CHAIR' else 'PROVINCE_CHAIR_OFFICE' end as role,
                    case when s.seq * 37 %% 100 < 50 then 'survey' when s.seq * 37 %% 100 < 70 then 'recordMeeting' when s.seq * 37 %% 100 < 90 then 'confirmPosting'
                      when s.seq * 37 %% 100 < 96 then 'assignEnumerators' when s.seq * 37 %% 100 < 99 then 'signDecisions' else 'giveOpinion' end as kind,
                    case when s.seq * 37 %% 100 < 50 then 'Khảo sát hộ' when s.seq * 37 %% 100 < 70 then 'Họp dân, ghi biên bản' else 'Xác nhận kết quả' end as title
                  from seq_1_to_%4$d s join bench_village v on v.no = 1 + s.seq %% %3$d) x
                left join app_user u on x.role = 'ENUMERATOR' and u.username = concat('rsv', x.hand, '.', x.commune_code)
                """.formatted(clock.today(), time(), size.villages(), size.workItems()));
    }

    private String time() {
        return clock.now().withNano(0).toString().replace('T', ' ');
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
