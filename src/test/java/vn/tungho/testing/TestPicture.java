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

    /** The first red, the others black, so that it shows how it was turned. */
    public static byte[] marked(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width / 4; x++) {
            for (var y = 0; y < height / 4; y++) {
                image.setRGB(x, y, 0xFF0000);
            }
        }
        return written("jpg", image);
    }

    /** A JPEG with what a camera writes beside the picture: how it was held (1 to 8) and words such as a place. */
    public static byte[] withExif(byte[] jpeg, int orientation, String words) {
        var text = words.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var exif = java.nio.ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + text.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(text);
        var whole = new ByteArrayOutputStream();
        whole.write(jpeg, 0, 2);
        whole.writeBytes(exif.array());
        whole.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
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
