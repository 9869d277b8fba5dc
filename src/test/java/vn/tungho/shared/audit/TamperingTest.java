package vn.tungho.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.posting.NewPosting;
import vn.tungho.posting.PostingLine;
import vn.tungho.posting.PostingService;
import vn.tungho.registry.ClassChecks;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.fact.FactLedger;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Somebody who can write to the database, knows the program and has no key. Each of his acts is undone after it was looked for. */
@IntegrationTest
@LegalRule("R-EVIDENCE")
class TamperingTest {
    private static final Area COMMUNE = Area.commune("44", "18919");

    @Autowired
    AuditChain chain;

    @Autowired
    AuditTrail audit;

    @Autowired
    ChainStart start;

    @Autowired
    FactLedger facts;

    @Autowired
    ClassChecks classes;

    @Autowired
    PostingService postings;

    @Autowired
    HouseholdService households;

    @Autowired
    UserService users;

    @Autowired
    ReviewStory story;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** Nobody else seals meanwhile: they wait for the first seal, as the program's own job does. */
    private <T> T undone(Runnable tampering, Supplier<T> found) {
        var result = new AtomicReference<T>();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select seal_no from audit_seal where seal_no = 1 for update")
                    .query(Long.class)
                    .single();
            tampering.run();
            result.set(found.get());
            status.setRollbackOnly();
        });
        return result.get();
    }

    private List<String> reasons(Runnable tampering, Anchor... anchors) {
        return undone(tampering, () -> reasons(chain.check(List.of(anchors))));
    }

    private static List<String> reasons(ChainReport report) {
        return report.breaks().stream()
                .map(b -> (b.auditEntryId() == 0 ? "" : b.auditEntryId() + " ") + b.reason())
                .toList();
    }

    private long write(String object, int times) {
        for (var i = 0; i < times; i++) {
            audit.write("try-tampering", "tampering-test", object, COMMUNE, "số " + i);
        }
        seal();
        return jdbc.sql("select min(audit_entry_id) from audit_entry where object_id = ?")
                .param(object)
                .query(Long.class)
                .single();
    }

    private void seal() {
        while (chain.seal() > 0) {
            // until every entry has its seal
        }
    }

    private void run(String sql, Object... params) {
        assertThat(jdbc.sql(sql).params(params).update()).as(sql).isPositive();
    }

    private static String forged(String proof) {
        return "insert into audit_entry (audit_entry_id, recorded_at, actor, action, kind, object_type, object_id, detail, proof)"
                + " values (next value for audit_entry_seq, now(3), 'chutich.18919', 'sign-decisions', 'WRITE', 'review', '9999', 'giả', "
                + proof + ")";
    }

    @Test
    void untouchedTheChainIsWhole() {
        write("whole", 3);
        assertThat(reasons(() -> {})).isEmpty();
    }

    @Test
    void aForgedEntryIsFoundBeforeAndAfterItsSeal() {
        write("forged", 1);
        for (var proof : List.of("null", "'0123456789abcdef-1:" + "a".repeat(64) + "'", "'x'")) {
            assertThat(reasons(() -> run(forged(proof))))
                    .singleElement()
                    .asString()
                    .endsWith("Dòng nhật ký chưa niêm, không do chương trình ghi");
            assertThat(reasons(() -> {
                        run(forged(proof));
                        seal();
                    }))
                    .singleElement()
                    .asString()
                    .endsWith("Dòng nhật ký đã bị sửa hoặc không do chương trình ghi");
        }
        assertThatThrownBy(() -> undone(
                        () -> run(
                                forged(
                                        "(select max(e.proof) from (select proof from audit_entry where object_id = 'forged') e)")),
                        () -> ""))
                .as("the proof of a true line cannot be used twice")
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aCutOffEndIsFoundByTheFileBesideTheDatabaseAndByWhatWasToldOutside() {
        write("cut", 60);
        var head = chain.head().orElseThrow();
        var cut = head.count() - 50;
        assertThat(reasons(() -> cutAfter(cut), head))
                .contains(
                        "Nhật ký bị cắt phần cuối: còn " + cut + " dấu niêm, đã từng có " + head.count(),
                        "Nhật ký bị cắt phần cuối: còn " + cut + " dấu niêm, điểm neo " + head + " đã công bố có "
                                + head.count());
    }

    private void cutAfter(long sealNo) {
        run(
                "delete from audit_entry where audit_entry_id in (select audit_entry_id from audit_seal where seal_no > ?)",
                sealNo);
        run("delete from audit_seal where seal_no > ?", sealNo);
    }

    @Test
    void aDeletedLineAndADeletedSealAreFound() {
        var id = write("deleted", 3);
        assertThat(reasons(() -> run("delete from audit_entry where audit_entry_id = ?", id)))
                .containsExactly(id + " Dòng nhật ký đã bị xóa");
        assertThat(reasons(() -> {
                    run("delete from audit_seal where audit_entry_id = ?", id);
                    run("delete from audit_entry where audit_entry_id = ?", id);
                }))
                .anyMatch(r -> r.contains("Thiếu dấu niêm số "))
                .anyMatch(r -> r.contains("không nối với dòng trước"));
    }

    @Test
    void aChangedLineIsFoundAlsoWhenAllAfterItIsHashedAnew() {
        var id = write("changed", 20);
        assertThat(reasons(() -> change(id)))
                .containsExactly(id + " Dòng nhật ký đã bị sửa hoặc không do chương trình ghi");
        var anchor = chain.head().orElseThrow();
        assertThat(reasons(
                        () -> {
                            change(id);
                            hashAnew(id, false);
                        },
                        anchor))
                .contains(id + " Dòng nhật ký đã bị sửa hoặc không do chương trình ghi")
                .anyMatch(r -> r.startsWith(id + " Dấu niêm số ") && r.endsWith("không do khóa của cài đặt này đóng"))
                .contains("Điểm neo " + anchor + " đã công bố không có trong nhật ký: nhật ký bị viết lại");
        assertThat(reasons(() -> {
                    change(id);
                    hashAnew(id, true);
                }))
                .anyMatch(r -> r.startsWith(id + " Dấu niêm số ") && r.endsWith("sau khi nhật ký đã dùng khóa"));
    }

    private void change(long id) {
        run("update audit_entry set detail = 'khác' where audit_entry_id = ?", id);
    }

    /** All seals from this entry on, by the algorithm that stands in the source, with the old proofs or as before there were keys. */
    private void hashAnew(long fromEntry, boolean plain) {
        var first = jdbc.sql("select seal_no from audit_seal where audit_entry_id = ?")
                .param(fromEntry)
                .query(Long.class)
                .single();
        var previous = jdbc.sql("select hash from audit_seal where seal_no = ?")
                .param(first - 1)
                .query(String.class)
                .single();
        var ids = jdbc.sql("select audit_entry_id from audit_seal where seal_no >= ? order by seal_no")
                .param(first)
                .query(Long.class)
                .list();
        for (var i = 0; i < ids.size(); i++) {
            var entry = entry(ids.get(i));
            previous = plain ? AuditSeal.plainHash(previous, entry) : AuditSeal.hash(previous, first + i, entry);
            run(
                    "update audit_seal set hash = ?, proof = if(?, null, proof) where seal_no = ?",
                    previous,
                    plain,
                    first + i);
        }
    }

    private AuditEntry entry(long id) {
        return jdbc.sql(
                        "select audit_entry_id, recorded_at, actor, action, kind, object_type, object_id, province_code,"
                                + " commune_code, detail, proof from audit_entry where audit_entry_id = ?")
                .param(id)
                .query(AuditEntry.class)
                .single();
    }

    @Test
    void theWholeLogWrittenAnewWithoutAKeyIsFoundAndNotTakenForAnOldOne() {
        write("anew", 3);
        var head = chain.head().orElseThrow();
        assertThat(reasons(() -> {
                    run("update audit_seal set proof = null");
                    start.run();
                }))
                .anyMatch(r -> r.contains("đã bị sửa"));
        assertThat(head).isEqualTo(chain.head().orElseThrow());
    }

    @Test
    void aChangedLineOfAPostedListIsFoundThoughItsHashFits() throws Exception {
        var id = posting();
        assertThat(factsOf("Niêm yết số " + id)).isEmpty();
        var line = "1|1|Trần Văn Khác|Thôn Thử|NEAR_POOR\n";
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
        assertThat(undone(
                        () -> {
                            run(
                                    "update posting_line set head_name = 'Trần Văn Khác', poverty_status = 'NEAR_POOR' where posting_id = ?",
                                    id);
                            run("update posting set list_hash = ? where posting_id = ?", hash, id);
                            assertThat(postings.isUnchanged(postings.current(id)))
                                    .as("the list's own hash fits")
                                    .isTrue();
                        },
                        () -> factsOf("Niêm yết số " + id)))
                .hasSize(1);
    }

    @Test
    void movedDaysAndAnotherWitnessAreFound() {
        var id = posting();
        jdbc.sql(
                        "insert into posting_place (posting_place_id, posting_id, attempt, place, place_name, posted_on, poster_name,"
                                + " witness_name, recorded_by, recorded_at) values (next value for posting_place_seq, ?, 1, 'VILLAGE_HOUSE',"
                                + " 'Nhà văn hóa', '2026-10-05', 'Hà', 'Lan', 'test', now(3))")
                .param(id)
                .update();
        postings.startTerm(id);
        assertThat(factsOf("Niêm yết số " + id)).isEmpty();
        for (var sql : List.of(
                "update posting_place set posted_on = '2026-10-01' where posting_id = ?",
                "update posting_place set witness_name = 'Khác' where posting_id = ?",
                "update posting set ends_on = date_sub(ends_on, interval 2 day) where posting_id = ?",
                "delete from posting_place where posting_id = ?")) {
            assertThat(undone(() -> run(sql, id), () -> factsOf("Niêm yết số " + id)))
                    .as(sql)
                    .hasSize(1);
        }
    }

    private long posting() {
        return postings.freeze(new NewPosting(
                0,
                Area.village("44", "18919", "18919999"),
                "Danh sách thử",
                "Thôn Thử",
                List.of(new PostingLine(1, 1, 1, "Nguyễn Văn Thử", "Thôn Thử", PovertyStatus.POOR))));
    }

    private List<String> factsOf(String start) {
        return facts.faults().stream().filter(f -> f.startsWith(start + ":")).toList();
    }

    @Test
    void aChangedClassIsFoundAlsoWithItsHistory() {
        var commune = story.communeElsewhere(1, 1);
        var household = story.household(commune.villageCodes().getFirst(), "Hộ Bị Đổi", PovertyStatus.POOR);
        var code = households.find(household).householdCode();
        var run = jdbc.sql("select run_id from household_status where household_id = ?")
                .param(household)
                .query(Long.class)
                .single();
        Runnable change =
                () -> run("update household set poverty_status = 'NEAR_POOR' where household_id = ?", household);
        assertThat(classes.faults()).noneMatch(f -> f.startsWith("Hộ " + code + ":"));
        assertThat(undone(change, classes::faults))
                .contains("Hộ " + code + ": sổ ghi NEAR_POOR, lịch sử phân loại ghi POOR");
        assertThat(undone(
                        () -> {
                            change.run();
                            run(
                                    "update household_status set poverty_status = 'NEAR_POOR' where household_id = ?",
                                    household);
                        },
                        () -> factsOf("Lần ghi phân loại số " + run)))
                .hasSize(1);
    }

    @Test
    void anotherSignerIsFound() {
        var id = jdbc.sql("select next value for help_decision_seq")
                .query(Long.class)
                .single();
        jdbc.sql(
                        "insert into help_decision (decision_id, province_code, commune_code, number, decided_on, households, signer_id,"
                                + " signer_name, signed_at) values (?, '44', '18919', ?, ?, 1, 7, 'Nguyễn Thị Ký', now(3))")
                .params(id, "T" + id, LocalDate.of(2026, 10, 5))
                .update();
        audit.fact("help-decision-fact", id);
        var label = "Quyết định phân công giúp đỡ số " + id;
        assertThat(factsOf(label)).isEmpty();
        assertThat(undone(
                        () -> run("update help_decision set signer_name = 'Kẻ Khác' where decision_id = ?", id),
                        () -> factsOf(label)))
                .singleElement()
                .asString()
                .contains("Kẻ Khác", "Nguyễn Thị Ký");
        assertThat(undone(() -> run("delete from help_decision where decision_id = ?", id), () -> factsOf(label)))
                .singleElement()
                .asString()
                .endsWith("có trong nhật ký, không còn trong dữ liệu");
    }

    @Test
    void aRoleThatNobodyGaveIsFound() {
        var id = users.create(new NewUser(
                "tampering." + System.nanoTime(),
                "Điều tra viên",
                null,
                "Mat-khau-thu-2026",
                false,
                List.of(Grant.own(Role.ENUMERATOR, COMMUNE))));
        assertThat(factsOf("Vai trò của tài khoản số " + id)).isEmpty();
        assertThat(undone(
                        () -> run(
                                "insert into app_user_role (user_id, role, province_code, commune_code) values (?, 'COMMUNE_CHAIR', '44', '18919')",
                                id),
                        () -> factsOf("Vai trò của tài khoản số " + id)))
                .singleElement()
                .asString()
                .contains("COMMUNE_CHAIR");
    }
}
