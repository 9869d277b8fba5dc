package vn.tungho.shared.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.document.sent.AttachmentType;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.TestPicture;

@IntegrationTest
class AttachmentServiceTest {
    private static final Area AREA = Area.village("44", "18919", "18919001");

    @Autowired
    private AttachmentService service;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFileComesBackAsItWasSentAndIsListedWithoutItsContent() {
        var pdf = PdfRenderer.render(
                OfficialDocument.titled("x").paragraph("Ảnh niêm yết").build());
        var stored = SignInAs.user(
                "thu.ky", () -> service.store("test-file", 1, AREA, "C:\\ảnh\\niêm  yết.pdf", "application/pdf", pdf));

        assertThat(stored.fileName()).isEqualTo("niêm yết.pdf");
        assertThat(stored.addedBy()).isEqualTo("thu.ky");
        assertThat(service.load(stored.attachmentId())).isEqualTo(pdf);
        assertThat(service.list("test-file", 1)).singleElement().satisfies(listed -> {
            assertThat(listed.sizeInBytes()).isEqualTo(pdf.length);
            assertThat(listed.sha256()).isEqualTo(stored.sha256()).hasSize(64);
            assertThat(listed.mediaType()).isEqualTo("application/pdf");
            assertThat(listed.area()).isEqualTo(AREA);
        });
    }

    @Test
    void theContentDecidesWhatAFileIs() {
        var docx =
                WordRenderer.render(OfficialDocument.titled("x").paragraph("x").build());
        assertThat(AttachmentType.of(docx)).contains(AttachmentType.DOCX);
        assertThat(AttachmentType.of(bytes("\u0089PNG\r\n\u001a\n"))).contains(AttachmentType.PNG);
        assertThat(AttachmentType.of(bytes("RIFF1234WEBPVP8 "))).contains(AttachmentType.WEBP);
        assertThat(AttachmentType.of(bytes("1234ftypheic1234"))).contains(AttachmentType.HEIC);
        assertThat(AttachmentType.of(bytes("\u00ff\u00d8\u00ff\u00e0"))).contains(AttachmentType.JPEG);
        assertThat(AttachmentType.of(bytes("<html><script>"))).isEmpty();
        assertThat(AttachmentType.of(bytes("PK\u0003\u0004 word/document.xml vbaProject.bin")))
                .isEmpty();
        assertThat(AttachmentType.of(bytes("PK\u0003\u0004 x.exe"))).isEmpty();
    }

    @Test
    void otherKindsLargeEmptyAndDisguisedFilesAreRefusedWithAReason() {
        refused("virus.pdf", "application/pdf", bytes("MZ not a pdf"), "không phải là loại được nhận");
        refused("ảnh.png", "image/png", bytes("%PDF-1.7"), "nội dung khác");
        refused("trống.pdf", "", new byte[0], "trống");
        refused("to.pdf", "", new byte[AttachmentService.MAX_BYTES + 1], "lớn hơn 10 MB");
    }

    @Test
    void aPictureIsKnownByWhatWasSentAndKeptAsWeEncodedIt() {
        var sent = TestPicture.withExif(TestPicture.jpeg(30, 20), 1, "GPS 18.45N");
        var stored = SignInAs.user("thu.ky", () -> service.store("test-file", 3, AREA, "ảnh.jpg", "image/jpeg", sent));
        assertThat(stored.sentSha256())
                .isEqualTo(AttachmentService.sha256(sent))
                .isNotEqualTo(stored.sha256());
        var kept = service.open(stored.attachmentId());
        assertThat(kept.isPicture()).isTrue();
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    }

    @Test
    void aPictureFromBeforeIsShownCleanAtOnceAndCleanedInTheNight() {
        var photo = old("image/jpeg", TestPicture.withExif(TestPicture.jpeg(30, 20), 6, "GPS 18.45N"));
        var fake = old("image/png", bytes("<html><script>alert(1)</script>"));
        expectClean(photo, fake);

        service.cleanOld();

        expectClean(photo, fake);
        assertThat(service.find(photo).cleanedAt()).isNotNull();
        assertThat(service.find(fake).mediaType()).isEqualTo("application/octet-stream");
        assertThat(new String(service.load(photo), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'clean-attachment' and object_id = '4'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void expectClean(long photo, long fake) {
        assertThat(service.open(photo).isPicture()).isTrue();
        assertThat(new String(service.open(photo).content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
        assertThat(service.open(fake).isPicture()).isFalse();
    }

    /** As a release before kept it. */
    private long old(String mediaType, byte[] content) {
        var made = service.store("test-file", 4, AREA, "a.pdf", "", bytes("%PDF-1.7"));
        jdbc.sql(
                        "update attachment set media_type = ?, content = ?, sha256 = ?, cleaned_at = null where attachment_id = ?")
                .params(mediaType, content, AttachmentService.sha256(content), made.attachmentId())
                .update();
        return made.attachmentId();
    }

    private void refused(String name, String mediaType, byte[] content, String reason) {
        assertThatThrownBy(() -> service.store("test-file", 2, AREA, name, mediaType, content))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(reason);
        assertThat(service.list("test-file", 2)).isEmpty();
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
