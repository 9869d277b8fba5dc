package vn.tungho.field;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/** One record, one transaction: the receipt stands exactly when the effect does. */
@Service
class RecordWriter {
    private final ReceiptMapper receipts;
    private final Quarantine quarantine;
    private final Map<RecordKind, RecordHandler> handlers = new EnumMap<>(RecordKind.class);
    private final CurrentUser current;
    private final AuditTrail audit;
    private final AppClock clock;

    RecordWriter(
            ReceiptMapper receipts,
            Quarantine quarantine,
            List<RecordHandler> handlers,
            CurrentUser current,
            AuditTrail audit,
            AppClock clock) {
        this.receipts = receipts;
        this.quarantine = quarantine;
        handlers.forEach(h -> this.handlers.put(h.kind(), h));
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets a new record take effect; a known one only gets its receipt again. */
    @Transactional
    FieldReceipt accept(FieldRecord sent) {
        var claimed = receipt(sent, ReceiptState.ACCEPTED, "");
        if (!claim(claimed)) {
            return known(claimed);
        }
        var effect = handler(sent).take(sent);
        var settled = claimed.settled(effect, sent.note());
        receipts.settle(settled);
        if (effect.state() != ReceiptState.ACCEPTED) {
            quarantine.keep(settled, sent);
        }
        write("take-field-record", settled);
        return settled;
    }

    /** Keeps a record that cannot be taken, whole and with the reason. */
    @Transactional
    FieldReceipt reject(FieldRecord sent, String reason) {
        var rejected = receipt(sent, ReceiptState.REJECTED, reason);
        if (!claim(rejected)) {
            return known(rejected);
        }
        quarantine.keep(rejected, sent);
        write("reject-field-record", rejected);
        return rejected;
    }

    /** Two at once: the database lets one through. */
    private boolean claim(FieldReceipt receipt) {
        if (receipts.find(receipt.userId(), receipt.recordKey()).isPresent()) {
            return false;
        }
        try {
            receipts.claim(receipt);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** The first receipt of the key; other content under a used key is a fault of the device and changes nothing. */
    private FieldReceipt known(FieldReceipt again) {
        var first = receipts.find(again.userId(), again.recordKey()).orElseThrow();
        if (!first.payloadSha256().equals(again.payloadSha256())) {
            throw new SameKeyOtherContent(first);
        }
        return first;
    }

    private RecordHandler handler(FieldRecord sent) {
        var handler = handlers.get(sent.kind());
        if (handler == null) {
            throw new BusinessException(
                    "Hệ thống này chưa nhận “" + sent.kind().label() + "” từ máy. Hãy cập nhật ứng dụng.");
        }
        return handler;
    }

    private FieldReceipt receipt(FieldRecord sent, ReceiptState state, String reason) {
        var person = current.require();
        var handler = handlers.get(sent.kind());
        var about = (handler == null || sent.fault() != null
                        ? java.util.Optional.<RecordHandler.About>empty()
                        : handler.about(sent))
                .orElseGet(() -> new RecordHandler.About("", home(person)));
        return new FieldReceipt(
                person.userId(),
                sent.key().toString(),
                sent.deviceId().toString(),
                sent.seq(),
                sent.kind(),
                sha256(sent.payload()),
                state,
                Texts.cut(reason, 1000),
                about.subject(),
                about.area().provinceCode(),
                about.area().communeCode(),
                about.area().villageCode(),
                null,
                sent.madeAt().truncatedTo(ChronoUnit.MILLIS),
                clock.now(),
                sent.replaces() == null ? null : sent.replaces().toString());
    }

    private static Area home(vn.tungho.security.Person person) {
        return person.grants().getFirst().area();
    }

    private void write(String action, FieldReceipt r) {
        audit.write(
                action,
                "field_record",
                r.recordKey(),
                r.area(),
                r.kind() + " " + r.state() + " " + r.subject() + (r.reason().isEmpty() ? "" : ": " + r.reason())
                        + (r.replaces() == null ? "" : " (thay bản ghi " + r.replaces() + ")"));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key came a second time with other content. */
    static final class SameKeyOtherContent extends RuntimeException {
        private final transient FieldReceipt first;

        SameKeyOtherContent(FieldReceipt first) {
            super("another record has this key");
            this.first = first;
        }

        FieldReceipt first() {
            return first;
        }
    }
}
