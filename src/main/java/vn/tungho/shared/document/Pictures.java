package vn.tungho.shared.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;

/** Whether a file is a picture that can be kept and looked at; asked where it is chosen and again where it is stored. */
public final class Pictures {
    private Pictures() {}

    /**
     * Takes JPEG and PNG that can be decoded, WebP and HEIC by their signature (no reader for them comes with Java).
     *
     * @param mediaType what the sender says it is; may be empty
     * @throws BusinessException when it is empty, larger than 10 MB, no picture, or broken
     */
    public static void require(String fileName, @Nullable String mediaType, byte[] content) {
        if (content.length == 0) {
            throw refused(fileName, "trống");
        }
        if (content.length > AttachmentService.MAX_BYTES) {
            throw new BusinessException("Ảnh “" + fileName + "” lớn hơn 10 MB. Hãy chụp lại với cỡ ảnh nhỏ hơn.");
        }
        var type = AttachmentType.of(content).filter(AttachmentType::isImage).orElse(null);
        if (type == null) {
            throw refused(fileName, "không phải là ảnh JPEG, PNG, WebP hoặc HEIC");
        }
        AttachmentService.check(fileName, mediaType == null ? "" : mediaType, content);
        if ((type == AttachmentType.JPEG || type == AttachmentType.PNG) && !isReadable(content)) {
            throw refused(fileName, "bị hỏng, không mở được");
        }
    }

    private static boolean isReadable(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content)) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static BusinessException refused(String fileName, String why) {
        return new BusinessException("Tệp “" + fileName + "” " + why + ". Hãy chụp hoặc chọn ảnh khác.");
    }
}
