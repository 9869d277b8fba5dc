package vn.tungho.shared.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class AttachmentServiceTest {
    private static final Area AREA = Area.village("44", "18919", "18919001");

    @Autowired
    private AttachmentService service;

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
