package vn.tungho.shared.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.fact.FactLedger;

/**
 * Brings the log under the key, once: what an earlier release had sealed without one is closed by a line that names its length and hash,
 * and what the rows say at that moment is taken down as the beginning. From then on rows and log are compared.
 */
@Service
public class ChainStart {
    static final String ACTION = "close-plain-seals";
    private static final int BATCH = 500;

    private final SealMapper seals;
    private final HeadFile head;
    private final AuditTrail trail;
    private final AuditChain chain;
    private final FactLedger facts;
    private final TransactionTemplate transaction;
    private final AppClock clock;

    ChainStart(
            SealMapper seals,
            HeadFile head,
            AuditTrail trail,
            AuditChain chain,
            FactLedger facts,
            TransactionTemplate transaction,
            AppClock clock) {
        this.seals = seals;
        this.head = head;
        this.trail = trail;
        this.chain = chain;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How long the plain part is and its hash, at the end of the closing line. */
    static String told(long count, String hash) {
        return "dấu niêm số " + count + ", " + hash;
    }

    /**
     * Does nothing when the log is under the key already, or was: a log that lost all its proofs is never taken for an old one.
     * Cut off, it begins anew.
     */
    public void run() {
        if (seals.isKeyed() || head.read().isPresent()) {
            return;
        }
        transaction.executeWithoutResult(_ -> close());
        while (chain.seal() > 0) {
            // the facts follow
        }
    }

    private void close() {
        var last = closePlain();
        trail.write(
                ACTION,
                "audit_seal",
                last.count(),
                null,
                "Từ đây nhật ký được niêm bằng khóa; phần trước niêm bằng băm không khóa đến "
                        + told(last.count(), last.hash()));
        facts.takeDownAll();
        // in this transaction: no other line may come first under the key
        chain.sealOpen();
    }

    private Anchor closePlain() {
        seals.lock();
        var last = seals.last().map(ChainCheck::anchor).orElse(new Anchor(0, AuditSeal.START));
        List<AuditEntry> open;
        while (!(open = seals.unsealed(0, BATCH)).isEmpty()) {
            for (var entry : open) {
                last = new Anchor(last.count() + 1, AuditSeal.plainHash(last.hash(), entry));
                seals.insert(new AuditSeal(last.count(), entry.auditEntryId(), last.hash(), clock.now(), null));
            }
        }
        return last;
    }
}
