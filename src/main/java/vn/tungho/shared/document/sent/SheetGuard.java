package vn.tungho.shared.document.sent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;
import vn.tungho.shared.BusinessException;

/**
 * Looks a list through, piece by piece and without keeping any of it, before somebody reads it: a small file may unpack to gigabytes, to
 * millions of rows, or to one text that fills the memory.
 */
@Component
public class SheetGuard {
    private static final int CHUNK = 1 << 16;

    /** Below this a part may be as dense as it likes: a small sheet of equal rows is. */
    private static final long DENSE = 20L << 20;

    private final SheetLimits limits;

    SheetGuard(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * Refuses what would take more of memory or time than any list does. What is no workbook and no list at all is told by its reader.
     *
     * @throws BusinessException in words, with the way out
     */
    public void expectHarmless(Path file) {
        try {
            look(file);
        } catch (IOException e) {
            // cannot be read at all; the reader says so
        }
    }

    private void look(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (in.read() != 'P' || in.read() != 'K') {
                expectHarmlessText(file);
                return;
            }
        }
        try (var zip = new ZipFile(file.toFile())) {
            expectHarmless(zip);
        } catch (ZipException e) {
            // no workbook; the reader says so
        }
    }

    private void expectHarmless(ZipFile zip) throws IOException {
        var count = new SheetCount(limits);
        var all = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            all += part(zip, entry, count);
            if (all > limits.unpacked().toBytes()) {
                throw tooLarge();
            }
        }
    }

    private long part(ZipFile zip, ZipEntry entry, SheetCount count) throws IOException {
        var chunk = new byte[CHUNK];
        long size = 0;
        var isXml = !entry.getName().matches("(?i).*\\.(png|jpe?g|emf|bin)");
        count.begin();
        try (InputStream in = zip.getInputStream(entry)) {
            for (var read = in.read(chunk); read > 0; read = in.read(chunk)) {
                size += read;
                if (isXml) {
                    count.take(chunk, read);
                }
                var most = count.isTexts() ? limits.sharedStrings() : limits.unpacked();
                var packed = Math.max(1, entry.getCompressedSize());
                if (size > most.toBytes() || size > DENSE && size / packed > limits.ratio()) {
                    throw tooLarge();
                }
                count.expectInTime();
            }
        }
        return size;
    }

    /** A text is read as a whole; its size is that of the file. */
    private void expectHarmlessText(Path file) throws IOException {
        var count = new SheetCount(limits);
        var chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (var read = in.read(chunk); read > 0; read = in.read(chunk)) {
                count.lines(chunk, read);
                count.expectInTime();
            }
        }
    }

    static BusinessException tooLarge() {
        return new BusinessException(
                "Tệp này khi mở ra lớn hơn bất kỳ danh sách nào, nên hệ thống không đọc. Hãy xuất lại danh sách từ phần mềm, chỉ giữ trang có dữ"
                        + " liệu, hoặc chia theo xã rồi chọn lại.");
    }
}
