package vn.tungho.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that really are some: what is no picture is refused when it is chosen. */
public final class TestPicture {
    private TestPicture() {}

    /** A black PNG, {@code width} × 30 pixels; another width makes another picture. */
    public static byte[] png(int width) {
        return written("png", new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB));
    }

    /** A black JPEG of this size in pixels, in colours as a camera's. */
    public static byte[] jpeg(int width, int height) {
        return written("jpg", new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** The same in shades of grey, for very large ones. */
    public static byte[] greyJpeg(int width, int height) {
        return written("jpg", new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
    }

    private static byte[] written(String format, BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
