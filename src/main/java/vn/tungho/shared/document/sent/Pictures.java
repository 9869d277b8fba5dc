package vn.tungho.shared.document.sent;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Encodes a picture anew. What is kept is what was seen and nothing else: no place where it was taken, no camera, no words, no second
 * file behind the picture.
 */
final class Pictures {
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";

    /** More than any telephone of today makes (50 million); a small file may unfold to far more. */
    private static final long MOST_PIXELS = 65_000_000;

    /** The longer side that is kept, in pixels: a whole photo of 12 million, and letters of a scanned page stay readable. */
    private static final int LONGEST_SIDE = 4_096;

    /** Hardly to be told from the original. */
    private static final float QUALITY = 0.88f;

    /** Each takes up to 130 MB while it is in work, and a processor that others want too. */
    private static final Semaphore AT_ONCE =
            new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 2), true);

    private Pictures() {}

    /** A picture that we encoded. */
    record Encoded(String mediaType, byte[] content) {}

    /** The picture encoded anew; empty when it is none of the given format, broken, or larger than any camera's. */
    static Optional<Encoded> encode(String format, byte[] content) {
        AT_ONCE.acquireUninterruptibly();
        try {
            var readers = ImageIO.getImageReadersByFormatName(format);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
                reader.setInput(in, true, true);
                return read(reader).map(image -> write(image, format, content));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // whatever goes wrong with the bytes of strangers: it is no picture that can be looked at
            return Optional.empty();
        } finally {
            AT_ONCE.release();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        var how = reader.getDefaultReadParam();
        var every = (int) ((Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE);
        if (every > 1) {
            how.setSourceSubsampling(every, every, 0, 0);
        }
        return Optional.ofNullable(reader.read(0, how));
    }

    private static Encoded write(BufferedImage image, String format, byte[] content) {
        var upright = Orientation.upright(image, format.equals("jpeg") ? Orientation.of(content) : 1);
        var isPlain = !format.equals("png") && !upright.getColorModel().hasAlpha();
        var type = isPlain ? JPEG : PNG;
        return new Encoded(type, written(colours(upright, isPlain), type));
    }

    /** In colours that every writer and reader knows, which leaves a profile of a camera behind. */
    private static BufferedImage colours(BufferedImage image, boolean isPlain) {
        var type = image.getType();
        if (type == BufferedImage.TYPE_BYTE_GRAY
                || type == BufferedImage.TYPE_3BYTE_BGR
                || type == BufferedImage.TYPE_INT_RGB
                || (!isPlain && type == BufferedImage.TYPE_4BYTE_ABGR)) {
            return image;
        }
        var hasAlpha = !isPlain && image.getColorModel().hasAlpha();
        var to = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                hasAlpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        var pen = to.createGraphics();
        if (!hasAlpha) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, to.getWidth(), to.getHeight());
        }
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return to;
    }

    private static byte[] written(BufferedImage image, String mediaType) {
        var writer = ImageIO.getImageWritersByFormatName(
                        mediaType.substring("image/".length()).toLowerCase(Locale.ROOT))
                .next();
        try (var bytes = new ByteArrayOutputStream();
                var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (mediaType.equals(JPEG)) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
