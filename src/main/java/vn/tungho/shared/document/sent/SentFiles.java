package vn.tungho.shared.document.sent;

import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.input.Texts;

/** The one door for files from outside: what they are is read from their bytes, how large they may be is the same everywhere. */
public final class SentFiles {
    /** The largest file taken, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** What bytes are called that nobody may open in a page. */
    public static final String ANYTHING = "application/octet-stream";

    private static final int MAX_NAME = 200;

    private SentFiles() {}

    /**
     * Takes a file as it may be kept: a picture encoded anew, a paper as it came.
     *
     * @param mediaType what the sender says the file is; may be empty
     * @throws BusinessException when the file is empty, larger than 10 MB, of a kind that is not taken, or a picture that cannot be opened
     */
    public static SentFile take(String fileName, String mediaType, byte[] content) {
        var name = safeName(fileName);
        var type = check(name, mediaType, content);
        if (!type.isImage()) {
            return new SentFile(name, type.mediaType(), content);
        }
        if (type == AttachmentType.HEIC) {
            throw new BusinessException("Ảnh “" + name
                    + "” ở dạng HEIC, hệ thống không mở được để gỡ nơi chụp ghi trong ảnh. Trên iPhone hãy chọn Cài đặt → Camera →"
                    + " Định dạng → Tương thích nhất, hoặc lưu ảnh thành JPEG rồi chọn lại.");
        }
        return Pictures.encode(type.format(), content)
                .map(p -> new SentFile(name, p.mediaType(), p.content()))
                .orElseThrow(() -> refused(name, "bị hỏng hoặc quá lớn, không mở được"));
    }

    /**
     * As {@link #take}, where only a picture will do.
     *
     * @throws BusinessException when it is no picture
     */
    public static SentFile picture(String fileName, String mediaType, byte[] content) {
        requirePicture(fileName, content);
        return take(fileName, mediaType, content);
    }

    /**
     * Refuses early what is no picture by its first bytes; whether it can be opened shows when it is taken.
     *
     * @throws BusinessException when it is none
     */
    public static void requirePicture(String fileName, byte[] content) {
        var name = safeName(fileName);
        if (content.length == 0) {
            throw refused(name, "trống");
        }
        if (content.length > MAX_BYTES) {
            throw new BusinessException("Ảnh “" + name + "” lớn hơn 10 MB. Hãy chụp lại với cỡ ảnh nhỏ hơn.");
        }
        if (AttachmentType.of(content).filter(AttachmentType::isImage).isEmpty()) {
            throw refused(name, "không phải là ảnh JPEG, PNG hoặc WebP");
        }
    }

    /** What was refused and is kept all the same, as it may be looked at: a picture if it is one, else bytes to take along. */
    public static SentFile whatever(String fileName, byte[] content) {
        var name = safeName(fileName);
        return AttachmentType.of(content)
                .filter(t -> t.isImage() && t != AttachmentType.HEIC)
                .flatMap(t -> Pictures.encode(t.format(), content))
                .map(p -> new SentFile(name, p.mediaType(), p.content()))
                .orElseGet(() -> new SentFile(name, ANYTHING, content));
    }

    /** What {@link #take} made of it before, read back from where it was kept. */
    public static SentFile kept(String fileName, String mediaType, byte[] content) {
        var isOurs = AttachmentType.of(content)
                .filter(t -> t.mediaType().equals(mediaType) && !t.isImage()
                        || t == AttachmentType.JPEG && mediaType.equals(Pictures.JPEG)
                        || t == AttachmentType.PNG && mediaType.equals(Pictures.PNG))
                .isPresent();
        return new SentFile(safeName(fileName), isOurs ? mediaType : ANYTHING, content);
    }

    private static AttachmentType check(String name, String mediaType, byte[] content) {
        if (content.length == 0) {
            throw new BusinessException("Tệp “" + name + "” trống. Hãy chọn lại tệp.");
        }
        if (content.length > MAX_BYTES) {
            throw new BusinessException("Tệp “" + name + "” lớn hơn 10 MB. Hãy giảm kích thước ảnh hoặc chia nhỏ tệp.");
        }
        var type = AttachmentType.of(content)
                .orElseThrow(
                        () -> new BusinessException(
                                "Tệp “" + name
                                        + "” không phải là loại được nhận. Hãy gửi ảnh (JPEG, PNG, WebP), PDF, Word (DOCX) hoặc Excel (XLSX)."));
        var claimsImage = mediaType.startsWith("image/");
        var claimsNothing = mediaType.isBlank() || mediaType.equals(ANYTHING);
        if (!claimsNothing && claimsImage != type.isImage()) {
            throw new BusinessException(
                    "Tệp “" + name + "” có nội dung khác với loại ghi trên tệp. Hãy chọn lại tệp gốc.");
        }
        return type;
    }

    private static String safeName(String fileName) {
        var bare = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var clean = TextNormalizer.clean(bare.replaceAll("\\p{C}", ""));
        if (clean.isEmpty()) {
            return "tep";
        }
        return Texts.end(clean, MAX_NAME);
    }

    private static BusinessException refused(String fileName, String why) {
        return new BusinessException("Tệp “" + fileName + "” " + why + ". Hãy chụp hoặc chọn ảnh khác.");
    }
}
