package vn.tungho.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/**
 * The invitation to a village meeting on the results of the review, to hang up, to read over the loudspeaker and to hand out
 * (Luật Thực hiện dân chủ ở cơ sở); and the village's own list of who was told.
 *
 * @param round 1 for the first meeting, 2 and up for a meeting held again
 * @param moved true when it replaces an earlier invitation to the same meeting
 * @param households how many reviewed households the meeting speaks about; the invitation names none
 * @param guests who else is invited
 */
public record MeetingInvitation(
        CommuneOffice office,
        String villageName,
        int year,
        int round,
        boolean moved,
        LocalDate announcedOn,
        LocalDateTime meetingAt,
        String place,
        int households,
        List<String> guests,
        String chairName) {
    public MeetingInvitation {
        guests = List.copyOf(guests);
    }

    /**
     * Somebody who was told.
     *
     * @param how in words; says so when nobody was reached
     */
    public record Told(String name, String how) {}

    public OfficialDocument document() {
        return OfficialDocument.titled("Giấy mời họp dân " + villageName)
                .add(office.village(villageName).dated(office.place(), announcedOn))
                .title(
                        "GIẤY MỜI HỌP DÂN",
                        "Thống nhất kết quả rà soát hộ nghèo, hộ cận nghèo năm " + year
                                + (round > 1 ? " (họp lần " + round + ")" : ""))
                .paragraph(villageName + " trân trọng kính mời bà con trong thôn, đại diện "
                        + VietnameseFormat.number(households) + " hộ được rà soát và:")
                .items(guests)
                .paragraph("đến dự cuộc họp thống nhất kết quả rà soát hộ nghèo, hộ cận nghèo của thôn.")
                .field(
                        "Thời gian",
                        VietnameseFormat.dateTime(meetingAt) + ", " + VietnameseFormat.weekday(meetingAt.toLocalDate()))
                .field("Địa điểm", place)
                .field("Nội dung", "nghe kết quả từng hộ, nêu ý kiến, biểu quyết từng hộ")
                .paragraph(
                        moved
                                ? "Giấy mời này thay giấy mời đã phát trước đây cho cuộc họp."
                                : "Ý kiến của người dự họp quyết định kết quả; kính mong mọi người có mặt đúng giờ.")
                .closing(
                        List.of("Như trên;", "Niêm yết tại nhà văn hóa thôn."),
                        Block.Signature.of("TRƯỞNG THÔN", chairName))
                .build();
    }

    /** The village's list of who was told and how; it names households and stays in the village's file. */
    public OfficialDocument list(List<Told> told) {
        var table =
                Table.with(Table.mark("STT", 8), Table.text("Hộ, tổ chức, cá nhân", 52), Table.text("Đã báo bằng", 40));
        var number = 0;
        for (var line : told) {
            table.row(++number, line.name(), line.how());
        }
        return OfficialDocument.titled("Danh sách đã báo họp dân " + villageName)
                .add(office.village(villageName).dated(office.place(), announcedOn))
                .title("DANH SÁCH ĐÃ BÁO HỌP DÂN", "Cuộc họp " + VietnameseFormat.dateTime(meetingAt) + " tại " + place)
                .add(table.build())
                .closing(List.of("Lưu tại thôn."), Block.Signature.of("TRƯỞNG THÔN", chairName))
                .build();
    }
}
