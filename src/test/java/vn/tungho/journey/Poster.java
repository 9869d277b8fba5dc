package vn.tungho.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;

/** Whoever puts the list up: the village head at the village house, the officer at the commune's office. */
final class Poster {
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private final PersonAtWork person;

    Poster(PersonAtWork person) {
        this.person = person;
    }

    void putsUpAtTheVillage(String village) {
        putsUp("Niêm yết tại nhà văn hóa thôn", village);
    }

    void putsUpAtTheCommune(String village) {
        putsUp("Niêm yết tại trụ sở UBND xã", village);
    }

    /** Hangs the recognised list of the village. */
    void publishesAtTheVillage(String village) {
        hangs(
                "Công khai danh sách được công nhận tại nhà văn hóa thôn",
                village,
                "Ghi đã công khai",
                "Đã ghi công khai tại");
    }

    /** Hangs the recognised lists of all villages at once. */
    void publishesAtTheCommune() {
        hangs(
                "Công khai danh sách được công nhận tại trụ sở UBND xã",
                "dùng cho năm",
                "Ghi đã công khai",
                "Đã ghi công khai tại");
    }

    private void putsUp(String task, String village) {
        hangs(task, village, "Ghi đã niêm yết", "Đã ghi niêm yết tại");
    }

    private void hangs(String task, String about, String verb, String told) {
        person.task(task, about);
        person.write("Người chứng kiến", "Bí thư chi bộ");
        var photos = person.page().locator(".th-photos");
        var before = photos.locator("img").count();
        photos.locator("input[type=file]").setInputFiles(new FilePayload("niem-yet.png", "image/png", PHOTO));
        assertThat(photos.locator("img")).hasCount(before + 1);
        person.picture("niem-yet");
        person.finishBy(verb);
        person.reads(told);
    }
}
