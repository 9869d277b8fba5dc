package vn.tungho.field;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;

/** What came from devices, to be read by its writer and by those who run the commune's work. */
@Service
public class ReceiptService {
    /** Who may read the rejected records of others. */
    static final List<Role> READERS =
            List.of(Role.POVERTY_OFFICER, Role.STEERING_COMMITTEE, Role.PROVINCE_OVERSEER, Role.ADMINISTRATOR);

    private static final int MOST_CHOSEN = 200;

    private final ReceiptMapper receipts;
    private final CurrentUser current;
    private final AuditTrail audit;
    private final Quarantine quarantine;

    ReceiptService(ReceiptMapper receipts, CurrentUser current, AuditTrail audit, Quarantine quarantine) {
        this.receipts = receipts;
        this.quarantine = quarantine;
        this.current = current;
        this.audit = audit;
    }

    /** The signed-in person's records that were rejected or wait for a choice, the latest first. */
    @Transactional(readOnly = true)
    public List<FieldReceipt> mineNotAccepted(int limit) {
        return receipts.notAccepted(current.require().userId(), limit);
    }

    /** Keys of a device's records between whose two versions somebody has chosen, the latest. */
    @Transactional(readOnly = true)
    public List<String> chosen(String deviceId) {
        return receipts.chosen(current.require().userId(), deviceId, MOST_CHOSEN);
    }

    /** The signed-in person's last records. */
    @Transactional(readOnly = true)
    public List<FieldReceipt> mineLast(int limit) {
        return receipts.last(current.require().userId(), limit);
    }

    /** True when the person reads others' rejected records. */
    public boolean readsOthers() {
        return READERS.stream().anyMatch(current.require()::has);
    }

    /** Rejected records of the person's area, the latest first, after the given one. */
    @Transactional(readOnly = true)
    public List<FieldReceipt> rejected(@Nullable FieldReceipt after, int limit) {
        var person = current.require();
        return readsOthers()
                ? receipts.rejected(
                        person.scope(),
                        after == null ? null : after.receivedAt(),
                        after == null ? null : after.recordKey(),
                        limit)
                : List.of();
    }

    /** The whole content of a record kept in quarantine; the reading goes to the audit log. */
    @Transactional
    public Optional<KeptRecord> content(long userId, String recordKey) {
        var person = current.require();
        var receipt = receipts.find(userId, recordKey)
                .orElseThrow(() -> new BusinessException("Không có bản ghi này. Hãy tải lại danh sách."));
        if (userId != person.userId() && !(readsOthers() && person.scope().covers(receipt.area()))) {
            throw new BusinessException("Bản ghi này nằm ngoài địa bàn của bạn.");
        }
        audit.read(
                "read-kept-record",
                "field_record",
                recordKey,
                receipt.area(),
                receipt.kind().label());
        return receipts.kept(userId, recordKey).map(k -> new KeptRecord(receipt, k.mediaType(), k.payload()));
    }

    /** For how many days what could not be taken is kept whole. */
    public int keptDays() {
        return quarantine.days();
    }

    /** A record kept whole. */
    public record KeptRecord(FieldReceipt receipt, String mediaType, byte[] payload) {}
}
