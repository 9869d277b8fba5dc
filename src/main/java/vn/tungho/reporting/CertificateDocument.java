package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/**
 * The certificate of a poor or near-poor household (Mẫu số 03, Quyết định 24/2021). One paper serves several years: the grid
 * gets a line for each.
 *
 * @param number without the symbol /GCN-HN.HCN
 * @param issuedOn null leaves the date to the pen
 * @param citizenId of the head, null when unknown
 * @param citizenIdIssuedOn null when unknown
 * @param years a line for each year of the grid, those without class left open
 * @param indicators the names of the edition's 12 indicators in their order, printed as the legend
 */
public record CertificateDocument(
        CommuneOffice office,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String headName,
        String ethnicity,
        @Nullable String citizenId,
        @Nullable LocalDate citizenIdIssuedOn,
        String residence,
        List<Member> members,
        List<Year> years,
        List<String> indicators,
        @Nullable String chairName) {
    private static final String SYMBOL = "GCN-HN.HCN";

    public CertificateDocument {
        members = List.copyOf(members);
        years = List.copyOf(years);
        indicators = List.copyOf(indicators);
    }

    /**
     * A member of the household.
     *
     * @param isFemale decides in which column the birth year stands
     * @param birthYear null when unknown
     * @param note changes: born, died, moved
     */
    public record Member(
            String fullName,
            String ethnicity,
            String relationship,
            boolean isFemale,
            @Nullable Integer birthYear,
            String note) {}

    /**
     * What holds for a year.
     *
     * @param status POOR prints N, NEAR_POOR prints CN, null leaves the line open
     * @param deprivations numbers 1–12 in the order of the standard
     */
    public record Year(int year, @Nullable PovertyStatus status, Set<Integer> deprivations) {
        public Year {
            deprivations = Set.copyOf(deprivations);
            if (deprivations.stream().anyMatch(n -> n < 1 || n > 12)) {
                throw new IllegalArgumentException("deprivations are numbered 1 to 12: " + deprivations);
            }
        }
    }

    /** Several certificates in one file, one after the other. */
    public static OfficialDocument documents(List<OfficialDocument> certificates) {
        return OfficialDocument.join("Giấy chứng nhận hộ nghèo, hộ cận nghèo", certificates);
    }

    public OfficialDocument document() {
        return OfficialDocument.titled("Giấy chứng nhận hộ nghèo, hộ cận nghèo – " + headName)
                .add(office.committee()
                        .numbered(number, SYMBOL)
                        .dated(office.place(), issuedOn)
                        .form("Mẫu số 03"))
                .title("GIẤY CHỨNG NHẬN\nHỘ NGHÈO, HỘ CẬN NGHÈO", "")
                .paragraph("Chủ tịch Ủy ban nhân dân %s, %s chứng nhận:"
                        .formatted(office.inText(), office.provinceInText()))
                .field("Họ và tên chủ hộ", headName)
                .field("Dân tộc", ethnicity)
                .field("Số định danh cá nhân/CCCD", citizenId == null ? "" : citizenId)
                .field("Ngày cấp", citizenIdIssuedOn == null ? "" : VietnameseFormat.date(citizenIdIssuedOn))
                .field("Nơi thường trú", residence)
                .heading("1. Thành viên trong hộ")
                .add(memberTable())
                .heading("2. Kết quả phân loại hằng năm (N: hộ nghèo; CN: hộ cận nghèo)")
                .add(yearTable())
                .note("Các chỉ số thiếu hụt: " + legend() + ".")
                .closing(List.of(), Signer.chair(chairName))
                .build();
    }

    private Table memberTable() {
        var table = Table.with(
                Table.mark("STT", 7),
                Table.text("Họ và tên", 27),
                Table.text("Dân tộc", 13),
                Table.text("Quan hệ với chủ hộ", 15),
                Table.mark("Năm sinh nam", 10),
                Table.mark("Năm sinh nữ", 10),
                Table.text("Ghi chú", 18));
        var line = 0;
        for (var member : members) {
            var born = member.birthYear() == null ? "" : member.birthYear().toString();
            table.row(
                    ++line,
                    member.fullName(),
                    member.ethnicity(),
                    member.relationship(),
                    member.isFemale() ? "" : born,
                    member.isFemale() ? born : "",
                    member.note());
        }
        return table.build();
    }

    private Table yearTable() {
        var table = Table.with(
                Table.mark("Năm", 12),
                Table.mark("Phân loại", 14),
                Table.text("Chỉ số thiếu hụt (số thứ tự 1–12)", 44),
                Table.mark("Xác nhận của UBND xã", 30));
        for (var year : years) {
            var deprivations =
                    year.deprivations().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
            table.row("" + year.year(), code(year.status()), deprivations, "");
        }
        return table.build();
    }

    private static String code(@Nullable PovertyStatus status) {
        return switch (status) {
            case POOR -> "N";
            case NEAR_POOR -> "CN";
            case null, default -> "";
        };
    }

    private String legend() {
        var legend = new StringBuilder();
        for (var i = 0; i < indicators.size(); i++) {
            legend.append(i == 0 ? "" : "; ").append(i + 1).append(". ").append(indicators.get(i));
        }
        return legend.toString();
    }
}
