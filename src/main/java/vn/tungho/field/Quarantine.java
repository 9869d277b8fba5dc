package vn.tungho.field;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.document.sent.SentFiles;
import vn.tungho.shared.jobs.Nightly;

/**
 * The place of records that could not be taken: whole, but no more than a person's share, and not for ever. A photo lies there as we encoded
 * it; what calls itself one and is none lies there as bytes that nobody opens in a page.
 */
@Component
class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final int BATCH = 500;

    private final ReceiptMapper receipts;
    private final AppClock clock;
    private final long share;
    private final int days;

    Quarantine(
            ReceiptMapper receipts,
            AppClock clock,
            @Value("${tungho.limits.quarantine-share}") org.springframework.util.unit.DataSize share,
            @Value("${tungho.limits.quarantine-days}") int days) {
        this.receipts = receipts;
        this.clock = clock;
        this.share = share.toBytes();
        this.days = days;
    }

    /**
     * Keeps what a receipt was refused for.
     *
     * @throws NotYet when the person's share is used up; the record then stays on the device
     */
    void keep(FieldReceipt receipt, FieldRecord sent) {
        var payload = sent.payload();
        var type = FieldRecord.JSON;
        if (sent.kind() == RecordKind.PHOTO) {
            var photo = SentFiles.whatever("anh", payload);
            payload = photo.content();
            type = photo.mediaType();
        }
        if (receipts.keptBytes(receipt.userId()) + payload.length > share) {
            LOG.warn("the quarantine of user {} is full", receipt.userId());
            throw new NotYet(
                    "Đã có quá nhiều bản ghi không nhận được từ tài khoản của bạn, nên bản ghi này vẫn nằm trên máy."
                            + " Hãy báo công chức phụ trách ở xã xem trang “Đi hộ”.");
        }
        receipts.quarantine(receipt.userId(), receipt.recordKey(), type, payload);
    }

    /** For how many days a record is kept. */
    int days() {
        return days;
    }

    /** Forgets contents that have outlived their days; who sent what, when and why it was refused stays. */
    @Nightly(name = "quarantine", label = "Xóa nội dung bản ghi bị từ chối đã cũ", at = "02:50")
    @Transactional
    public int forgetOld() {
        var forgotten = receipts.forgetKept(clock.now().minusDays(days), BATCH);
        if (forgotten > 0) {
            LOG.info("{} refused records have outlived their {} days", forgotten, days);
        }
        return forgotten;
    }
}
