package vn.tungho.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.operations.CommandLine;
import vn.tungho.operations.Verb;
import vn.tungho.posting.NewPosting;
import vn.tungho.posting.PostingLine;
import vn.tungho.posting.PostingService;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class VerifyCommandTest {
    @Autowired
    VerifyCommand verify;

    @Autowired
    AuditTrail audit;

    @Autowired
    PostingService postings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTamperedAuditEntryIsFound() {
        audit.write("try-verify", "verify-test", "one", null, "trước");
        var id = jdbc.sql("select audit_entry_id from audit_entry where object_type = 'verify-test'")
                .query(Long.class)
                .single();
        assertThat(verify.check().lines()).contains("Đúng. Nhật ký: chuỗi niêm nguyên vẹn");

        setDetail(id, "sau");
        var report = verify.check();
        assertThat(report.isSound()).isFalse();
        assertThat(report.lines()).contains("SAI. Nhật ký: dòng số " + id + ": Dòng nhật ký đã bị sửa");
        assertThat(verify.run(CommandLine.parse(Verb.VERIFY, List.of()))).isEqualTo(1);

        setDetail(id, "trước");
        assertThat(verify.check().lines()).contains("Đúng. Nhật ký: chuỗi niêm nguyên vẹn");
    }

    @Test
    void aTamperedLineOfAPostedListIsFound() {
        var village = Area.village("44", "18919", "18919999");
        var id = postings.freeze(new NewPosting(
                0,
                village,
                "Danh sách thử",
                "Thôn Thử",
                List.of(new PostingLine(1, 1, 1, "Nguyễn Văn Thử", "Thôn Thử", PovertyStatus.POOR))));
        assertThat(verify.check().lines()).noneMatch(l -> l.startsWith("SAI. Niêm yết số " + id));

        setHead(id, "Trần Văn Khác");
        var report = verify.check();
        assertThat(report.isSound()).isFalse();
        assertThat(report.lines())
                .contains("SAI. Niêm yết số " + id + " (Danh sách thử, Thôn Thử): các dòng không còn như lúc chốt");

        setHead(id, "Nguyễn Văn Thử");
        assertThat(verify.check().lines()).noneMatch(l -> l.startsWith("SAI. Niêm yết số " + id));
    }

    private void setDetail(long id, String detail) {
        jdbc.sql("update audit_entry set detail = ? where audit_entry_id = ?")
                .params(detail, id)
                .update();
    }

    private void setHead(long postingId, String name) {
        jdbc.sql("update posting_line set head_name = ? where posting_id = ?")
                .params(name, postingId)
                .update();
    }
}
