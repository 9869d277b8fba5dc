package vn.tungho.field;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import vn.tungho.shared.BusinessException;

/** Takes in what devices send: each record for itself, so that one bad record never holds up the others. */
@Service
public class SyncService {
    /** The most records of one push. */
    public static final int MOST_RECORDS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(SyncService.class);
    private static final int TRIES = 4;

    private final DeviceService devices;
    private final RecordWriter writer;

    SyncService(DeviceService devices, RecordWriter writer) {
        this.devices = devices;
        this.writer = writer;
    }

    /**
     * What became of one record of a push.
     *
     * @param receipt null when the record has to be sent again
     * @param again why it has to be sent again, in Vietnamese
     */
    public record Answer(
            UUID key,
            @Nullable FieldReceipt receipt,
            @Nullable String again) {}

    /** The answers in the order of the records; "N of N" is when each has a receipt. */
    public List<Answer> push(UUID deviceId, List<FieldRecord> records) {
        if (records.size() > MOST_RECORDS) {
            throw new BusinessException(
                    "Mỗi lần gửi tối đa " + MOST_RECORDS + " bản ghi. Ứng dụng sẽ tự chia nhỏ; hãy thử lại.");
        }
        devices.requireMine(deviceId);
        var answers = new ArrayList<Answer>(records.size());
        for (var sent : records) {
            answers.add(take(sent));
        }
        devices.pushed(deviceId);
        return answers;
    }

    private Answer take(FieldRecord sent) {
        for (var tried = 1; ; tried++) {
            try {
                return new Answer(sent.key(), once(sent), null);
            } catch (NotYet e) {
                return new Answer(sent.key(), null, e.getMessage());
            } catch (TransientDataAccessException | DuplicateKeyException e) {
                if (tried == TRIES) {
                    return new Answer(sent.key(), null, "Máy chủ đang bận. Ứng dụng sẽ tự gửi lại.");
                }
                pause(tried);
            } catch (RuntimeException e) {
                LOG.error("record {} of device {} failed", sent.key(), sent.deviceId(), e);
                return new Answer(
                        sent.key(),
                        null,
                        "Máy chủ gặp trục trặc với bản ghi này; bản ghi vẫn nằm trên máy. Nếu còn lặp lại, hãy lưu ra tệp và báo quản trị.");
            }
        }
    }

    private FieldReceipt once(FieldRecord sent) {
        if (sent.fault() != null) {
            return refuse(sent, sent.fault());
        }
        try {
            return writer.accept(sent);
        } catch (BusinessException e) {
            return refuse(sent, e.getMessage());
        } catch (RecordWriter.SameKeyOtherContent e) {
            return other(sent);
        } catch (DuplicateKeyException e) {
            throw e;
        } catch (DataIntegrityViolationException e) {
            // sent again it would fail again: a value that no column takes
            LOG.warn("record {} of device {} holds what cannot be kept", sent.key(), sent.deviceId(), e);
            return refuse(
                    sent,
                    "Một giá trị trong bản ghi không thể có thật, ví dụ số quá lớn. Hãy mở bản ghi, sửa lại rồi gửi.");
        }
    }

    private FieldReceipt refuse(FieldRecord sent, String reason) {
        try {
            return writer.reject(sent, reason);
        } catch (RecordWriter.SameKeyOtherContent e) {
            return other(sent);
        }
    }

    /** Kept under a key made of the content, so that its own repetition finds it. */
    private FieldReceipt other(FieldRecord sent) {
        var key = UUID.nameUUIDFromBytes(
                (sent.key() + RecordWriter.sha256(sent.payload())).getBytes(StandardCharsets.UTF_8));
        return writer.reject(
                sent.under(key),
                "Mã bản ghi này đã dùng cho nội dung khác. Nội dung mới được giữ riêng, chưa ghi vào hồ sơ.");
    }

    private static void pause(int tried) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(20L * tried, 60L * tried));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
