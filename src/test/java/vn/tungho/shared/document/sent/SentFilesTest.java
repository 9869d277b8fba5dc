package vn.tungho.shared.document.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.TestPicture;

/** Whatever is sent, what is kept is a picture that we encoded or a paper that nobody opens in a page. */
class SentFilesTest {
    private static final String SCRIPT = "<html><script>alert(document.cookie)</script>";
    private static final String PLACE = "GPS 18.4551N 105.7402E";

    @Test
    void thePlaceWhereAPhotoWasTakenIsNotKept() {
        var sent = TestPicture.withExif(TestPicture.jpeg(64, 48), 1, PLACE);
        assertThat(text(sent)).contains(PLACE);

        var kept = SentFiles.take("ảnh.jpg", "image/jpeg", sent);

        assertThat(kept.isPicture()).isTrue();
        assertThat(text(kept.content())).doesNotContain("Exif", "GPS", PLACE);
    }

    @Test
    void whatHangsBehindOrWithinAPictureIsLeftBehind() {
        for (var picture : new byte[][] {TestPicture.jpeg(20, 20), TestPicture.png(20)}) {
            var sent = join(picture, SCRIPT.getBytes(StandardCharsets.UTF_8));
            var kept = SentFiles.take("hai-trong-mot.jpg", "image/jpeg", sent);
            assertThat(text(kept.content())).doesNotContain("script", "html");
            assertThat(kept.isPicture()).isTrue();
        }
        var within = TestPicture.withExif(TestPicture.jpeg(20, 20), 1, SCRIPT);
        assertThat(text(SentFiles.take("a.jpg", "", within).content())).doesNotContain("script");
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void aPhotoStandsUprightAsTheCameraSaidItWasHeld(int orientation, int right, int below) throws IOException {
        var sent = TestPicture.withExif(TestPicture.marked(80, 40), orientation, "");
        var image = image(SentFiles.take("a.jpg", "", sent));
        var isTurned = orientation >= 5;
        assertThat(image.getWidth()).isEqualTo(isTurned ? 40 : 80);
        var red = image.getRGB(right == 0 ? 2 : image.getWidth() - 3, below == 0 ? 2 : image.getHeight() - 3);
        assertThat(red >> 16 & 0xFF).isGreaterThan(150);
    }

    @Test
    void aHugePictureIsKeptSmallerAndAnImpossibleOneIsRefused() throws IOException {
        var image = image(SentFiles.take("to.jpg", "", TestPicture.greyJpeg(8_000, 6_000)));
        assertThat(Math.max(image.getWidth(), image.getHeight())).isBetween(2_000, 4_096);
        var bomb = TestPicture.greyJpeg(9_000, 9_000);
        assertThat(bomb.length).isLessThan(2_000_000);
        assertThatThrownBy(() -> SentFiles.take("bom.jpg", "", bomb))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("quá lớn");
    }

    @Test
    void webPBecomesAPictureThatEveryBrowserAndPaperKnows() throws IOException {
        var webP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        assertThat(AttachmentType.of(webP)).contains(AttachmentType.WEBP);
        var kept = SentFiles.take("a.webp", "image/webp", webP);
        assertThat(kept.mediaType()).isIn("image/jpeg", "image/png");
        assertThat(image(kept).getWidth()).isEqualTo(1);
    }

    @Test
    void heicIsRefusedWithTheWayOutForItsPlaceCannotBeTakenAway() {
        assertThatThrownBy(() -> SentFiles.take("a.heic", "image/heic", bytes("1234ftypheic1234")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Tương thích nhất");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "\u00ff\u00d8\u00ff<script>alert(1)</script>",
                "\u0089PNG\r\n\u001a\n<script>",
                "GIF89a/*<script>",
                "BM<script>",
                "text"
            })
    void whatIsNoPictureAndNoPaperIsRefusedAndInQuarantineHasNoTypeOfItsOwn(String hostile) {
        var sent = bytes(hostile);
        assertThatThrownBy(() -> SentFiles.take("a.jpg", "image/jpeg", sent)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> SentFiles.picture("a.jpg", "", sent)).isInstanceOf(BusinessException.class);
        var kept = SentFiles.whatever("a.html", sent);
        assertThat(kept.isPicture()).isFalse();
        assertThat(kept.mediaType()).isEqualTo("application/octet-stream");
        assertThat(SentFiles.kept("a.html", "text/html", sent).mediaType()).isEqualTo("application/octet-stream");
        assertThat(SentFiles.kept("a.svg", "image/svg+xml", sent).isPicture()).isFalse();
    }

    @Test
    void whatIsKeptCanBeTakenAgainUnchangedInKind() {
        var first = SentFiles.take("a.png", "", TestPicture.png(33));
        var again = SentFiles.take("a.png", "", first.content());
        assertThat(again.content()).isEqualTo(first.content());
        assertThat(SentFiles.kept("a.png", first.mediaType(), first.content()).isPicture())
                .isTrue();
    }

    private static BufferedImage image(SentFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.content()));
    }

    private static byte[] join(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
