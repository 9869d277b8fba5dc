package vn.tungho.shared.document.sent;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of file that may be attached, told by their content and never by their name. */
public enum AttachmentType {
    JPEG("image/jpeg", bytes -> starts(bytes, 0, 0xFF, 0xD8, 0xFF)),
    PNG("image/png", bytes -> starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)),
    WEBP("image/webp", bytes -> starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')),
    HEIC(
            "image/heic",
            bytes -> starts(bytes, 4, 'f', 't', 'y', 'p')
                    && (starts(bytes, 8, 'h', 'e', 'i') || starts(bytes, 8, 'm', 'i', 'f', '1'))),
    PDF("application/pdf", bytes -> starts(bytes, 0, '%', 'P', 'D', 'F', '-')),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            bytes -> office(bytes, "word/document.xml")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            bytes -> office(bytes, "xl/workbook.xml"));

    private final String mediaType;
    private final Predicate<byte[]> signature;

    AttachmentType(String mediaType, Predicate<byte[]> signature) {
        this.mediaType = mediaType;
        this.signature = signature;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name under which a picture's readers are known, such as "jpeg". */
    String format() {
        return mediaType.substring(mediaType.indexOf('/') + 1);
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** The type of this content, or empty when it is none of them. */
    public static Optional<AttachmentType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> type.signature.test(content))
                .findFirst();
    }

    /** A zip whose directory names the main part, and no macros. */
    private static boolean office(byte[] bytes, String mainPart) {
        return starts(bytes, 0, 'P', 'K', 3, 4) && contains(bytes, mainPart) && !contains(bytes, "vbaProject.bin");
    }

    private static boolean starts(byte[] bytes, int offset, int... expected) {
        if (bytes.length < offset + expected.length) {
            return false;
        }
        for (var i = 0; i < expected.length; i++) {
            if ((bytes[offset + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, String ascii) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(ascii);
    }
}
