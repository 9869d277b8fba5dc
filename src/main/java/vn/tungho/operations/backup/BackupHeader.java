package vn.tungho.operations.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The open beginning of a backup file: what it is, and what the key needs to open the rest, which is bound to it.
 *
 * @param bytes as they stand in the file
 * @param salt of this file alone
 * @param check what a right key yields
 */
record BackupHeader(byte[] bytes, byte[] salt, int iterations, byte[] check) {
    static final int SALT = 16;
    static final int CHECK = 16;
    static final byte[] MARK = "TUNGHO-BACKUP-1\n".getBytes(US_ASCII);
    static final int LENGTH = MARK.length + Integer.BYTES + SALT + CHECK + Integer.BYTES;
    /** More would only make us compute for hours on a file that somebody sent. */
    private static final int MOST_ITERATIONS = 10_000_000;

    /** Begins a new file. */
    static BackupHeader fresh(BackupKey key) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        var check = key.derive(salt, BackupKey.ITERATIONS).check();
        var buffer = ByteBuffer.allocate(LENGTH)
                .put(MARK)
                .putInt(BackupKey.ITERATIONS)
                .put(salt)
                .put(check);
        buffer.putInt(sum(buffer.array()));
        return new BackupHeader(buffer.array(), salt, BackupKey.ITERATIONS, check);
    }

    /** Reads the beginning of a file; refuses what is no backup or was changed. */
    static BackupHeader read(byte[] bytes) {
        if (bytes.length < MARK.length || !Arrays.equals(MARK, 0, MARK.length, bytes, 0, MARK.length)) {
            throw new BackupFault("Tệp này không phải là tệp sao lưu của Từng Hộ: hãy chọn tệp khác.");
        }
        if (bytes.length < LENGTH) {
            throw cutOff();
        }
        var buffer = ByteBuffer.wrap(bytes).position(MARK.length);
        var iterations = buffer.getInt();
        var salt = new byte[SALT];
        var check = new byte[CHECK];
        buffer.get(salt).get(check);
        if (buffer.getInt() != sum(bytes) || iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new BackupFault("Phần đầu của tệp sao lưu đã bị sửa hoặc hỏng: hãy dùng bản sao lưu khác.");
        }
        return new BackupHeader(bytes, salt, iterations, check);
    }

    /** The key of this file; refused when the typed one is another than that of the backup. */
    BackupKey.Derived open(BackupKey key) {
        var derived = key.derive(salt, iterations);
        if (!derived.fits(check)) {
            throw new BackupFault("Khóa trong " + BackupKey.VARIABLE
                    + " không phải là khóa của tệp sao lưu này: hãy dùng khóa của lúc sao lưu.");
        }
        return derived;
    }

    static BackupFault cutOff() {
        return new BackupFault(
                "Tệp sao lưu bị cắt cụt (chép chưa hết hoặc mất phần cuối): hãy chép lại hoặc dùng bản sao lưu khác.");
    }

    /** Finds slips of disks and copies; against intent stands the encryption, to which the header is bound. */
    private static int sum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes, 0, LENGTH - Integer.BYTES);
        return (int) crc.getValue();
    }
}
