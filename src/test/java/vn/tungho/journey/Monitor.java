package vn.tungho.journey;

/** The Front's monitor: reads everything of the area, writes what was seen. */
final class Monitor {
    private final PersonAtWork person;

    Monitor(PersonAtWork person) {
        this.person = person;
    }

    void observes(String village, String what) {
        person.menu("Tiến độ thôn");
        person.page()
                .locator("a.th-village-tile")
                .filter(PersonAtWork.hasText(village))
                .click();
        person.reads("Giám sát của Mặt trận Tổ quốc");
        person.choose("Đúng quy trình");
        person.write("Điều đã thấy", what);
        person.press("Ghi nhận xét");
        person.reads("Đã ghi nhận xét.");
        person.reads(what);
        person.picture("nhan-xet");
    }
}
