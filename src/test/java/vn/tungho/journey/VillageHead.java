package vn.tungho.journey;

/** A village head with a phone: tells people of the meeting, holds the meeting and writes its minutes. */
final class VillageHead {
    private final PersonAtWork person;

    VillageHead(PersonAtWork person) {
        this.person = person;
    }

    /** Tells the village, the organisations and the Front of a meeting on the first day that the law allows. */
    void invites(String village) {
        person.task("Mời họp dân", village);
        person.press("Cả thôn: loa và tổ trưởng");
        person.press("Đã mời đủ, bằng giấy mời");
        person.picture("moi-hop-1");
        person.press("Kiểm tra");
        person.reads("loa truyền thanh, qua tổ trưởng, nhóm hộ");
        person.picture("moi-hop-2");
        person.press("Ghi đã báo họp");
        person.reads("Đã ghi thông báo họp");
    }

    /** A meeting of twenty in which all agree to every household but one, or to all when {@code refused} is empty; returns the minutes. */
    byte[] recordsAMeeting(String village, String refused) {
        person.task("Họp dân, ghi biên bản", village);
        person.write("Thư ký", "Lò Thị Mai");
        person.write("Đại diện hộ dân ký biên bản", "Vàng A Páo");
        person.picture("hop-1");
        person.press("Tiếp");
        person.count("Trưởng thôn", 1);
        person.count("Đại diện hộ khác", 19);
        person.picture("hop-2");
        person.press("Tiếp");
        person.press("Đặt tất cả đồng ý = số người dự (20)");
        if (!refused.isEmpty()) {
            person.press("Không ai đồng ý: " + refused);
            person.reads("Chưa đạt, chấm lại");
        }
        person.picture("hop-3");
        person.press("Kiểm tra biên bản");
        person.reads(refused.isEmpty() ? "chuyển sang niêm yết công khai" : "sẽ về rà soát viên chấm điểm lại");
        person.picture("hop-4");
        person.press("Ghi biên bản");
        person.reads("Đã ghi biên bản");
        var minutes = person.file("In Biên bản họp");
        person.press("Về danh sách việc");
        person.reads("Đã ghi biên bản họp dân.");
        return minutes;
    }
}
