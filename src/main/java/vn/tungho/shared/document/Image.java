package vn.tungho.shared.document;

/** The bytes of a PNG image, kept unchanged. */
public final class Image {
    private final byte[] png;

    private Image(byte[] png) {
        this.png = png;
    }

    public static Image png(byte[] bytes) {
        return new Image(bytes.clone());
    }

    public byte[] bytes() {
        return png.clone();
    }
}
