package vn.tungho.shared.document.sent;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, the one thing of a photo's data that its looks need (EXIF tag 0x0112). */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int APP1 = 0xE1;
    private static final int FIRST_OF_DATA = 0xDA;
    private static final int EXIF = 0x45786966;

    private Orientation() {}

    /** 1 to 8 as EXIF counts them; 1 for whatever says nothing or cannot be read. */
    static int of(byte[] jpeg) {
        try {
            var in = ByteBuffer.wrap(jpeg);
            for (var at = 2; at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF; ) {
                var marker = jpeg[at + 1] & 0xFF;
                if (marker == FIRST_OF_DATA) {
                    return UPRIGHT;
                }
                var length = in.getShort(at + 2) & 0xFFFF;
                if (marker == APP1 && in.getInt(at + 4) == EXIF) {
                    return ofTiff(in.slice(at + 10, length - 8));
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException e) {
            // cut off: says nothing
        }
        return UPRIGHT;
    }

    private static int ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = tiff.getInt(4);
        var entries = tiff.getShort(first) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var at = first + 2 + i * ENTRY;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                var value = tiff.getShort(at + 8) & 0xFFFF;
                return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture as it is meant to be seen. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == UPRIGHT) {
            return image;
        }
        double w = image.getWidth();
        double h = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        var isTurned = orientation >= 5;
        var to = new BufferedImage(
                isTurned ? image.getHeight() : image.getWidth(),
                isTurned ? image.getWidth() : image.getHeight(),
                image.getType() == BufferedImage.TYPE_CUSTOM ? BufferedImage.TYPE_INT_RGB : image.getType());
        var pen = to.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return to;
    }
}
