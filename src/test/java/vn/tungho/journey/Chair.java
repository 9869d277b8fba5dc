package vn.tungho.journey;

/** The commune's chair: reports to the province, signs. */
final class Chair {
    private final PersonAtWork person;

    Chair(PersonAtWork person) {
        this.person = person;
    }

    void reports(String number) {
        person.task("Báo cáo, xin ý kiến Chủ tịch UBND tỉnh", "năm");
        person.write("Số văn bản báo cáo", number);
        person.picture("bao-cao");
        person.finishBy("Kiểm tra trước khi gửi");
        person.finishBy("Gửi báo cáo cho tỉnh");
        person.reads("Đã gửi báo cáo.");
    }

    /** The answer to a household that is kept off the list, with its reasons. */
    void signsTheReplyTo(String household) {
        person.task("Ký văn bản trả lời hộ đề nghị", "");
        person.reads(household);
        person.picture("tra-loi-1");
        person.finishBy("Kiểm tra trước khi ký");
        person.reads("có quyền khiếu nại");
        person.picture("tra-loi-2");
        person.finishBy("Ký tất cả văn bản trả lời");
        person.reads("Đã ký và đánh số các văn bản trả lời");
    }

    void signs(String listed, String escaped) {
        person.task("Ký hai quyết định công nhận", "năm");
        person.write("Số quyết định công nhận hộ nghèo, hộ cận nghèo", listed);
        person.write("Số quyết định công nhận hộ thoát nghèo, hộ thoát cận nghèo", escaped);
        person.picture("ky-1");
        person.finishBy("Kiểm tra trước khi ký");
        person.picture("ky-2");
        person.finishBy("Ký hai quyết định");
        person.reads("Đã ký hai quyết định.");
    }
}
