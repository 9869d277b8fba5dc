package vn.tungho.simulation;

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
    private final RunCounts counts;
    private final JdbcClient jdbc;

    BoardYear(PublicPostingService postings, StatusService status, RunCounts counts, JdbcClient jdbc) {
        this.postings = postings;
        this.status = status;
        this.counts = counts;
        this.jdbc = jdbc;
    }

    @Override
    public void month(YearRun run, int month) {}

    @Override
    public Map<String, Map<String, Object>> figures(YearRun run) {
        return Map.of(
                "board",
                Map.of(
                        "objections", counts.count("objection where channel = 'WEB'"),
                        "messages", counts.count("notice_message"),
                        "notices", counts.count("notice")));
    }

    @Override
    public List<String> faults(YearRun run) {
        var checks = counts.checks();
        var shown = jdbc.sql("select posting_id from posting where state <> 'POSTED'").query(ID).list().stream()
                .filter(id -> postings.find(id).isPresent())
                .count();
        checks.same("danh sách đã hết niêm yết mà còn hiện trên trang công khai", shown, 0);
        var lost = jdbc.sql("select tracking_code from objection where channel = 'WEB'").query(CODE).list().stream()
                .filter(code -> status.find(code).isEmpty())
                .count();
        checks.same("ý kiến không tra cứu được", lost, 0);
        checks.none("ý kiến chờ tìm hộ khi niêm yết đã xong", """
                board_letter l join posting p on p.posting_id = l.posting_id
                where l.state = 'WAITING' and p.state = 'CLOSED'""");
        checks.none("ý kiến có điện thoại mà không được báo kết quả", """
                objection o where o.channel = 'WEB' and o.state in ('UPHELD', 'REJECTED') and o.complainant_phone is not null
                and not exists (select 1 from notice_message m where m.template = 'objection-ended'
                  and (m.state = 'SENT' or m.body like concat('%', o.tracking_code, '%')))""");
        checks.none("tin đã gửi mà còn lưu nội dung", """
                notice_message where state = 'SENT' and body <> ''""");
        return checks.faults();
    }
}
