package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/**
 * The list of households to be reviewed (Phụ lục I, Thông tư 07/2021): those on the commune's list and the applicants who
 * passed Phiếu A.
 *
 * @param villageName null for the list of the whole commune
 * @param year whose list the review prepares
 * @param date when the list was made; null leaves it to the pen
 */
public record HouseholdListForReview(
        CommuneOffice office,
        @Nullable String villageName,
        int year,
        @Nullable LocalDate date,
        List<Line> lines,
        @Nullable String compilerName,
        @Nullable String villageHeadName,
        @Nullable String steeringHeadName) {
    public HouseholdListForReview {
        lines = List.copyOf(lines);
    }

    /**
     * A household.
     *
     * @param birthYear of the head, null when unknown
     * @param reason why it is on the list: “Hộ nghèo đầu kỳ”, “Hộ cận nghèo đầu kỳ”, “Đề nghị rà soát (Phiếu A: 2 chỉ báo)”
     */
    public record Line(
            String headName,
            @Nullable Integer birthYear,
            String ethnicity,
            String villageName,
            int memberCount,
            String reason,
            String note) {}

    public OfficialDocument document() {
        var table = Table.with(
                Table.mark("STT", 5),
                Table.text("Họ và tên chủ hộ", 22),
                Table.mark("Năm sinh", 8),
                Table.text("Dân tộc", 11),
                Table.text("Thôn", 16),
                Table.number("Số nhân khẩu", 8),
                Table.text("Thuộc diện rà soát", 22),
                Table.text("Ghi chú", 12));
        var number = 0;
        var members = 0;
        for (var line : lines) {
            number++;
            members += line.memberCount();
            var birthYear = line.birthYear() == null ? "" : line.birthYear().toString();
            table.row(
                    number,
                    line.headName(),
                    birthYear,
                    line.ethnicity(),
                    line.villageName(),
                    line.memberCount(),
                    line.reason(),
                    line.note());
        }
        table.total("", "Tổng cộng: " + lines.size() + " hộ", "", "", "", members, "", "");
        return OfficialDocument.titled("Danh sách hộ gia đình cần rà soát năm " + year)
                .landscape()
                .add(office.steeringCommittee().dated(office.place(), date).form("Phụ lục I"))
                .title(
                        "DANH SÁCH HỘ GIA ĐÌNH CẦN RÀ SOÁT NĂM " + year,
                        villageName == null ? office.communeName() : villageName + ", " + office.inText())
                .add(table.build())
                .closing(
                        List.of(),
                        Signer.compiler(compilerName),
                        Signer.villageHead(villageHeadName),
                        Signer.steeringHead(steeringHeadName))
                .build();
    }
}
