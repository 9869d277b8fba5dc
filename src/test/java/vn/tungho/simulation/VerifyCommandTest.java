package vn.tungho.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.operations.CommandLine;
import vn.tungho.operations.Verb;
import vn.tungho.posting.NewPosting;
import vn.tungho.posting.PostingLine;
import vn.tungho.posting.PostingService;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.Anchor;
import vn.tungho.shared.audit.AuditChain;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class VerifyCommandTest {
    @Autowired
    VerifyCommand verify;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditChain chain;

    @Autowired
    PostingService postings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTamperedAuditEntryIsFoundAndNothingIsSealedMeanwhile() {
        audit.write("try-verify", "verify-test", "one", null, "trước");
        while (chain.seal() > 0) {
            // until every entry has its seal
        }
        var id = jdbc.sql("select audit_entry_id from audit_entry where object_type = 'verify-test'")
                .query(Long.class)
                .single();
        assertThat(verify.check(List.of()).lines()).contains("Đúng. Nhật ký: chuỗi niêm nguyên vẹn");

        setDetail(id, "sau");
        var report = verify.check(List.of());
        assertThat(report.isSound()).isFalse();
        assertThat(report.lines())
                .contains("SAI. Nhật ký: dòng số " + id + ": Dòng nhật ký đã bị sửa hoặc không do chương trình ghi");
        assertThat(verify.run(CommandLine.parse(Verb.VERIFY, List.of()))).isEqualTo(1);

        setDetail(id, "trước");
        assertThat(verify.check(List.of()).lines()).contains("Đúng. Nhật ký: chuỗi niêm nguyên vẹn");
    }

    @Test
    void anAnchorThatIsNotInTheLogIsFoundAndATrueOneIsNot() {
        audit.write("try-verify", "verify-anchor", "one", null, "");
        while (chain.seal() > 0) {
            // until every entry has its seal
        }
        var head = chain.head().orElseThrow();
        var shortened = new Anchor(head.count(), head.hash().substring(0, 16));
        assertThat(verify.check(List.of(head, shortened)).lines()).contains("Đúng. Nhật ký: chuỗi niêm nguyên vẹn");
        assertThat(verify.check(Anchor.parse(List.of("ngày 2026-10-05: " + "0".repeat(64) + ":5")))
                        .lines())
                .anyMatch(l -> l.startsWith("SAI. Nhật ký: Điểm neo 0000"));
        assertThatThrownBy(() -> verify.run(CommandLine.parse(Verb.VERIFY, List.of("--anchor", "không phải mã"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theExportIsProvedByTheVerifierThatIsNoPartOfTheProgram(@TempDir Path folder) throws Exception {
        audit.write("try-verify", "verify-export", "one", null, "tab\t, dòng\nmới, \\n");
        while (chain.seal() > 0) {
            // until every entry has its seal
        }
        var export = folder.resolve("export.tsv");
        var anchors = folder.resolve("anchors.txt");
        Files.writeString(anchors, "2026-10-05 " + chain.head().orElseThrow() + "\n");
        verify.run(CommandLine.parse(Verb.VERIFY, List.of("--export", export.toString())));
        assertThat(outside(export, anchors)).isZero();
        assertThat(outside(export, anchors, Path.of("target/test-keys"))).isZero();

        var changed = folder.resolve("changed.tsv");
        Files.writeString(changed, Files.readString(export).replace("verify-export", "verify-exporT"));
        assertThat(outside(changed, anchors)).isEqualTo(1);
        var lines = Files.readAllLines(export);
        Files.write(changed, lines.subList(0, lines.size() - 1));
        assertThat(outside(changed, anchors)).as("a cut tail").isEqualTo(1);
        Files.writeString(anchors, "f".repeat(64) + ":1\n");
        assertThat(outside(export, anchors)).as("another anchor").isEqualTo(1);
    }

    private static int outside(Path... files) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "src/verifier/Verify.java"));
        Arrays.stream(files).map(Path::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
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
        assertThat(verify.check(List.of()).lines()).noneMatch(l -> l.startsWith("SAI. Niêm yết số " + id));

        setHead(id, "Trần Văn Khác");
        var report = verify.check(List.of());
        assertThat(report.isSound()).isFalse();
        assertThat(report.lines())
                .contains("SAI. Niêm yết số " + id + " (Danh sách thử, Thôn Thử): các dòng không còn như lúc chốt");

        setHead(id, "Nguyễn Văn Thử");
        assertThat(verify.check(List.of()).lines()).noneMatch(l -> l.startsWith("SAI. Niêm yết số " + id));
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
