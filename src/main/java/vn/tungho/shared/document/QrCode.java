package vn.tungho.shared.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a QR code that a worn telephone reads off a rained-on paper: large squares, a quarter of them may be lost. */
public final class QrCode {
    private static final int PIXELS = 420;
    private static final int QUIET_SQUARES = 4;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private QrCode() {}

    /** The code as a PNG image. */
    public static Image of(String address) {
        try {
            var squares = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    QUIET_SQUARES,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
            var picture = new BufferedImage(squares.getWidth(), squares.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (var x = 0; x < squares.getWidth(); x++) {
                for (var y = 0; y < squares.getHeight(); y++) {
                    picture.setRGB(x, y, squares.get(x, y) ? BLACK : WHITE);
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return Image.png(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address.length(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
