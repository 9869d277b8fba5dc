package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/**
 * The commune's summary after posting and re-verification (Phụ lục VI, Thông tư 07/2021): totals per village, the list, and the
 * ledger of what changed between draft, posting and objections.
 *
 * @param lines poor, near-poor and escaped households, in the order to be printed
 * @param changes only households whose class differs between two of the stages
 */
public record SummaryList(
        CommuneOffice office,
        int year,
        @Nullable LocalDate date,
        List<VillageTotals> villages,
        List<Line> lines,
        List<Change> changes,
        @Nullable String compilerName,
        @Nullable String steeringHeadName) {
    public SummaryList {
        villages = List.copyOf(villages);
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    /**
     * A household after the review.
     *
     * @param before null when it was on no list
     * @param deprivations the numbers 1–12, as “1, 4, 9”
     */
    public record Line(
            String headName,
            String villageName,
            String ethnicity,
            int memberCount,
            @Nullable Integer aScore,
            @Nullable Integer bScore,
            String deprivations,
            @Nullable PovertyStatus before,
            PovertyStatus after) {}

    /**
     * A difference on the way to the result; null where a household was not on the list of that stage.
     *
     * @param draft by the scoring
     * @param posted as put up after the meeting
     * @param afterObjections after re-verification
     * @param reason why it changed
     */
    public record Change(
            String headName,
            String villageName,
            @Nullable PovertyStatus draft,
            @Nullable PovertyStatus posted,
            @Nullable PovertyStatus afterObjections,
            String reason) {}

    public OfficialDocument document() {
        return OfficialDocument.titled("Tổng hợp danh sách hộ nghèo, hộ cận nghèo sau rà soát năm " + year)
                .landscape()
                .add(office.steeringCommittee().dated(office.place(), date).form("Phụ lục VI"))
                .title("TỔNG HỢP DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU RÀ SOÁT NĂM " + year, office.communeName())
                .heading("I. Tổng hợp theo thôn")
                .add(VillageTotals.table(villages))
                .heading("II. Danh sách hộ")
                .add(lineTable())
                .heading("III. Sổ đối chiếu thay đổi giữa các bước")
                .add(changeTable())
                .closing(List.of(), Signer.compiler(compilerName), Signer.steeringHead(steeringHeadName))
                .build();
    }

    private Table lineTable() {
        var table = Table.with(
                Table.mark("STT", 5),
                Table.text("Họ và tên chủ hộ", 20),
                Table.text("Thôn", 15),
                Table.text("Dân tộc", 9),
                Table.number("Số khẩu", 7),
                Table.number("Điểm B1", 7),
                Table.number("Điểm B2", 7),
                Table.text("Chỉ số thiếu hụt", 13),
                Table.text("Đầu kỳ", 13),
                Table.text("Sau rà soát", 13));
        var number = 0;
        for (var line : lines) {
            table.row(
                    ++number,
                    line.headName(),
                    line.villageName(),
                    line.ethnicity(),
                    line.memberCount(),
                    line.aScore(),
                    line.bScore(),
                    line.deprivations(),
                    label(line.before()),
                    line.after().label());
        }
        return table.build();
    }

    private Table changeTable() {
        var table = Table.with(
                Table.mark("STT", 5),
                Table.text("Họ và tên chủ hộ", 20),
                Table.text("Thôn", 15),
                Table.text("Dự thảo", 13),
                Table.text("Niêm yết", 13),
                Table.text("Sau phúc tra", 13),
                Table.text("Lý do", 25));
        if (changes.isEmpty()) {
            table.group("Không có thay đổi giữa các bước.");
        }
        var number = 0;
        for (var change : changes) {
            table.row(
                    ++number,
                    change.headName(),
                    change.villageName(),
                    label(change.draft()),
                    label(change.posted()),
                    label(change.afterObjections()),
                    change.reason());
        }
        return table.build();
    }

    private static String label(@Nullable PovertyStatus status) {
        return status == null ? "–" : status.label();
    }
}
