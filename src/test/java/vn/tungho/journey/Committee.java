package vn.tungho.journey;

/** The steering committee: deals the households, sends a second pair of eyes, concludes. */
final class Committee {
    private final PersonAtWork person;

    Committee(PersonAtWork person) {
        this.person = person;
    }

    void dealsTheHouseholds() {
        person.task("Giao hộ cho rà soát viên", "năm");
        person.picture("giao-ho");
        person.finishBy("Giao hộ");
        person.reads("Đã giao");
    }

    /** Sends somebody else than the one who surveyed the household. */
    void sendsSomeoneElse(String household, String verifier) {
        person.task("Cử người phúc tra", household);
        person.choose(verifier);
        person.write("Người cùng đi", "Đại diện Mặt trận xã");
        person.picture("cu-nguoi-phuc-tra");
        person.finishBy("Cử người phúc tra");
        person.reads("Đã cử");
    }

    void upholdsTheObjection(String household, String reason) {
        person.task("Kết luận phúc tra", household);
        person.choose("Chấp nhận ý kiến");
        person.write("Lý do, nói với người nêu ý kiến", reason);
        person.picture("ket-luan");
        person.finishBy("Kiểm tra trước khi kết luận");
        person.finishBy("Ghi kết luận");
        person.reads("Đã ghi kết luận phúc tra");
    }
}
