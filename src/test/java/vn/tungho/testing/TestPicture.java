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
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
