package vn.tungho.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.posting.PublicPostingService;
import vn.tungho.publicboard.StatusService;

/** What the public board took in and told, and that nothing of a list that has ended can still be seen. */
@Component
@Order(70)
class BoardYear implements YearActs {
    private static final RowMapper<Long> ID = (row, n) -> row.getLong(1);
    private static final RowMapper<String> CODE = (row, n) -> row.getString(1);

    private final PublicPostingService postings;
    private final StatusService status;
    private final JdbcClient jdbc;

    BoardYear(PublicPostingService postings, StatusService status, JdbcClient jdbc) {
        this.postings = postings;
        this.status = status;
        this.jdbc = jdbc;
    }

    @Override
    public void month(YearRun run, int month) {}

    @Override
    public Map<String, Map<String, Object>> figures(YearRun run) {
        return Map.of(
                "board",
                Map.of(
                        "objections", number("select count(*) from objection where channel = 'WEB'"),
                        "messages", number("select count(*) from notice_message"),
                        "notices", number("select count(*) from notice")));
    }

    @Override
    public List<String> faults(YearRun run) {
        var faults = new ArrayList<String>();
        for (var id : ids("select posting_id from posting where state <> 'POSTED'")) {
            if (postings.find(id).isPresent()) {
                faults.add("danh sách " + id + " đã hết niêm yết mà còn hiện trên trang công khai");
            }
        }
        for (var code : jdbc.sql("select tracking_code from objection where channel = 'WEB'")
                .query(CODE)
                .list()) {
            if (status.find(code).isEmpty()) {
                faults.add("ý kiến " + code + " không tra cứu được");
            }
        }
        check(faults, "ý kiến chờ tìm hộ khi niêm yết đã xong", """
                select count(*) from board_letter l join posting p on p.posting_id = l.posting_id
                where l.state = 'WAITING' and p.state = 'CLOSED'""");
        check(faults, "ý kiến có điện thoại mà không được báo kết quả", """
                select count(*) from objection o where o.channel = 'WEB' and o.state in ('UPHELD', 'REJECTED') and o.complainant_phone is not null
                and not exists (select 1 from notice_message m where m.template = 'objection-ended'
                  and (m.state = 'SENT' or m.body like concat('%', o.tracking_code, '%')))""");
        check(faults, "tin đã gửi mà còn lưu nội dung", """
                select count(*) from notice_message where state = 'SENT' and body <> ''""");
        return faults;
    }

    private List<Long> ids(String sql) {
        return jdbc.sql(sql).query(ID).list();
    }

    private void check(List<String> faults, String what, String sql) {
        var number = number(sql);
        if (number > 0) {
            faults.add(number + " " + what);
        }
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
