package vn.tungho.reporting;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/**
 * The minutes of the village meeting on the results of the review (Phụ lục V, Thông tư 07/2021), in two copies.
 *
 * @param round 1 for the first meeting, 2 and up for a meeting held again
 * @param startedAt midnight leaves the hour to the pen
 * @param endedAt null leaves it to the pen
 * @param announced when and how people were told of the meeting, and who was not reached
 * @param householdRepName who signs for the households; null leaves the line to the pen, as for a meeting recorded without a name
 * @param presentCount all who attend: the base of the 50 percent
 * @param observerName of the Fatherland Front, who watches and does not vote; null when nobody came
 * @param observation what the observer stated; may be empty
 * @param remarks what did not fit on the sheets that the meeting saw
 * @param comments what was said beyond single households; may be empty
 */
public record MeetingMinutes(
        CommuneOffice office,
        String villageName,
        int year,
        int round,
        LocalDateTime startedAt,
        @Nullable LocalDateTime endedAt,
        String place,
        String announced,
        String chairName,
        String secretaryName,
        @Nullable String householdRepName,
        List<Attendance> attendance,
        int presentCount,
        @Nullable String observerName,
        String observation,
        List<Item> items,
        List<SheetRemark> remarks,
        String comments) {
    /** The annotations of the two copies, in their order. */
    public static final List<String> COPIES = List.of("Bản 1 lưu tại thôn", "Bản 2 gửi Ban Chỉ đạo");

    public MeetingMinutes {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        remarks = List.copyOf(remarks);
    }

    /**
     * Those of one role who attend.
     *
     * @param role “Trưởng thôn”, “Bí thư chi bộ thôn”, “Đoàn thể”, “Rà soát viên”, “Đại diện hộ được rà soát” …
     * @param names may be empty for a crowd
     */
    public record Attendance(String role, String names, int count) {}

    /**
     * The talk about one household.
     *
     * @param aScore points of B1, null when unknown
     * @param bScore points of B2, null when unknown
     * @param proposed the class that the sheet gives
     * @param agreed the meeting's result: at least half of those present
     * @param finalClass what the meeting settled, null when it goes back to scoring
     */
    public record Item(
            String headName,
            @Nullable Integer aScore,
            @Nullable Integer bScore,
            PovertyStatus proposed,
            int agree,
            int disagree,
            boolean agreed,
            @Nullable PovertyStatus finalClass,
            String comments) {}

    /**
     * Something that did not fit on a household's sheet.
     *
     * @param account what the enumerator said to it
     */
    public record SheetRemark(String headName, String words, String account) {}

    /** Both copies in one file. */
    public OfficialDocument document() {
        return OfficialDocument.join("Biên bản họp dân " + villageName + " năm " + year, List.of(copy(1), copy(2)));
    }

    /** One copy: 1 stays in the village, 2 goes to the steering committee. */
    public OfficialDocument copy(int number) {
        var document = OfficialDocument.titled("Biên bản họp dân " + villageName + " năm " + year)
                .add(office.village(villageName).form("Phụ lục V – " + COPIES.get(number - 1)))
                .title(
                        "BIÊN BẢN HỌP DÂN",
                        "Thống nhất kết quả rà soát hộ nghèo, hộ cận nghèo năm " + year
                                + (round > 1 ? " (họp lần " + round + ")" : ""))
                .field("Thời gian bắt đầu", started())
                .field("Địa điểm", place)
                .field("Thông báo họp", announced)
                .field("Chủ trì (Trưởng thôn)", chairName)
                .field("Thư ký", secretaryName)
                .field("Đại diện hộ dân", householdRepName == null ? "…" : householdRepName)
                .heading("I. Thành phần tham dự")
                .add(attendanceTable())
                .field("Tổng số người có mặt", VietnameseFormat.number(presentCount) + " người")
                .field(
                        "Đại diện Mặt trận Tổ quốc giám sát (không biểu quyết)",
                        observerName == null ? "không có mặt" : observerName);
        document.heading("II. Kết quả thống nhất từng hộ").add(itemTable());
        document.note("Hộ đạt khi có từ 50 % số người có mặt đồng ý; hộ chưa đạt được tính điểm lại và họp lại.");
        if (!remarks.isEmpty()) {
            document.paragraph("Điểm cần xem lại trên phiếu khảo sát và lời của rà soát viên:")
                    .items(remarks.stream()
                            .map(remark ->
                                    "Hộ " + remark.headName() + ": " + remark.words() + " " + remark.account() + ".")
                            .toList());
        }
        var disagreed = items.stream().filter(item -> !item.agreed()).count();
        document.heading("III. Ý kiến khác")
                .paragraph(comments.isBlank() ? "Không có." : comments)
                .field("Ý kiến của người giám sát", observation.isBlank() ? "Không có" : observation)
                .heading("IV. Kết luận")
                .paragraph("Cuộc họp thống nhất kết quả của %s hộ; %s hộ chưa thống nhất phải tính điểm lại."
                        .formatted(
                                VietnameseFormat.number(items.size() - disagreed), VietnameseFormat.number(disagreed)))
                .paragraph("Cuộc họp kết thúc lúc "
                        + (endedAt == null ? "… giờ … cùng ngày" : VietnameseFormat.dateTime(endedAt))
                        + ". Biên bản lập thành 02 bản: 01 bản lưu tại thôn, 01 bản gửi Ban Chỉ đạo rà soát cấp xã.")
                .closing(
                        List.of(),
                        Block.Signature.of("ĐẠI DIỆN HỘ DÂN", householdRepName),
                        Block.Signature.of("THƯ KÝ", secretaryName),
                        Block.Signature.of("CHỦ TRÌ", chairName));
        return document.build();
    }

    /** Midnight stands for an hour not noted. */
    private String started() {
        return startedAt.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "… giờ …, " + VietnameseFormat.longDate(startedAt.toLocalDate())
                : VietnameseFormat.dateTime(startedAt);
    }

    private Table attendanceTable() {
        var table = Table.with(
                Table.mark("STT", 6),
                Table.text("Thành phần", 38),
                Table.text("Họ và tên", 44),
                Table.number("Số người", 12));
        var number = 0;
        for (var line : attendance) {
            table.row(++number, line.role(), line.names(), line.count());
        }
        return table.build();
    }

    private Table itemTable() {
        var table = Table.with(
                Table.mark("STT", 6),
                Table.text("Họ và tên chủ hộ", 20),
                Table.number("Điểm A (B1)", 8),
                Table.number("Điểm B (B2)", 8),
                Table.text("Đề xuất", 12),
                Table.number("Đồng ý", 7),
                Table.number("Không đồng ý", 10),
                Table.number("Tỷ lệ đồng ý", 10),
                Table.text("Kết quả", 19));
        var number = 0;
        for (var item : items) {
            var result = item.agreed() && item.finalClass() != null
                    ? item.finalClass().label()
                    : "Chưa thống nhất";
            table.row(
                    ++number,
                    item.headName(),
                    item.aScore(),
                    item.bScore(),
                    item.proposed().label(),
                    item.agree(),
                    item.disagree(),
                    VietnameseFormat.share(item.agree(), presentCount),
                    item.comments().isBlank() ? result : result + "\n" + item.comments());
        }
        return table.build();
    }
}
