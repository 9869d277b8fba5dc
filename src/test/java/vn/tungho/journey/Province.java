package vn.tungho.journey;

/** The province's people: opens the year, answers the report. */
final class Province {
    private final PersonAtWork person;

    Province(PersonAtWork person) {
        this.person = person;
    }

    void opensTheYearFor(String communeName) {
        person.menu("Toàn tỉnh");
        person.follow("Mở đợt rà soát");
        person.reads("Năm và thời gian");
        // another story of the province may have had the year accepted
        if (person.page().getByText("Chấp nhận và ghi tên tôi").count() > 0) {
            person.write(
                    "Lý do vẫn rà soát theo các giá trị này",
                    "Bảng điểm chính thức chưa về, rà soát kịp mùa, sẽ tính lại");
            person.press("Chấp nhận và ghi tên tôi");
        }
        person.reads("chấp nhận ngày");
        person.choose("Chọn từng xã");
        person.choose(communeName);
        person.picture("mo-dot");
        person.press("Kiểm tra trước khi mở");
        person.press("Mở đợt rà soát");
        person.reads("Đã mở đợt rà soát năm");
    }

    void agreesTo(String communeName, String number) {
        person.task("Cho ý kiến về kết quả rà soát", communeName);
        person.choose("Đồng ý với kết quả của xã");
        person.write("Số văn bản trả lời", number);
        person.picture("cho-y-kien");
        person.finishBy("Kiểm tra trước khi trả lời");
        person.finishBy("Gửi ý kiến cho xã");
        person.reads("Đã gửi ý kiến đồng ý cho xã.");
    }
}
