package vn.tungho.shared.document.sent;

/**
 * A file from outside in the form in which it may be kept and served: a picture that we encoded ourselves, or bytes that are only taken
 * along. Made by {@link SentFiles} alone.
 */
public final class SentFile {
    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    SentFile(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content;
    }

    public String fileName() {
        return fileName;
    }

    /** What the content is by its own bytes; never what the sender said. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content;
    }

    /** True for a picture that we encoded, which may be shown in a page. */
    public boolean isPicture() {
        return mediaType.equals(Pictures.JPEG) || mediaType.equals(Pictures.PNG);
    }
}
