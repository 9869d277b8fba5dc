package vn.tungho.shared.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.keys.KeyPurpose;
import vn.tungho.shared.keys.Keys;

/**
 * The chain of seals over the audit log. Entries are sealed a few seconds after their transaction committed, by one job, so that
 * people who work at the same time never wait for each other's entry. Each seal holds the count and a proof by a key outside the
 * database (decision 31).
 */
@Service
public class AuditChain {
    private static final Logger LOG = LoggerFactory.getLogger(AuditChain.class);
    private static final int BATCH = 500;
    private static final String VERIFY = "verify";

    private final AuditMapper log;
    private final SealMapper seals;
    private final EntryProofs proofs;
    private final Keys keys;
    private final HeadFile head;
    private final ChainCheck check;
    private final TransactionTemplate transaction;
    private final AppClock clock;
    private final boolean isOnlyLookedAt;

    AuditChain(
            AuditMapper log,
            SealMapper seals,
            EntryProofs proofs,
            Keys keys,
            HeadFile head,
            ChainCheck check,
            TransactionTemplate transaction,
            AppClock clock,
            @Value("${tungho.verb:run}") String verb) {
        this.log = log;
        this.seals = seals;
        this.proofs = proofs;
        this.keys = keys;
        this.head = head;
        this.check = check;
        this.transaction = transaction;
        this.clock = clock;
        this.isOnlyLookedAt = verb.equals(VERIFY);
    }

    /** Seals what was committed since the last call, unless this program was started to verify; returns how many entries. */
    @Scheduled(fixedDelay = 5_000)
    public int seal() {
        if (isOnlyLookedAt) {
            return 0;
        }
        var sealed = transaction.execute(_ -> sealOpen());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    keepHead();
                }
            });
        } else {
            keepHead();
        }
        return sealed == null ? 0 : sealed;
    }

    private void keepHead() {
        seals.last().filter(s -> s.proof() != null).map(ChainCheck::anchor).ifPresent(head::write);
    }

    /** The next entries in their order, in the caller's transaction. */
    int sealOpen() {
        seals.lock();
        var last = seals.last();
        var previous = last.map(AuditSeal::hash).orElse(AuditSeal.START);
        var number = last.map(AuditSeal::sealNo).orElse(0L);
        var open = seals.unsealed(0, BATCH);
        for (var entry : open) {
            // a line that is not ours is sealed too: so it stays and is found
            if (!proofs.isOurs(entry) && entry.proof() != null) {
                LOG.error("Audit entry {} was not written by this program", entry.auditEntryId());
            }
            previous = AuditSeal.hash(previous, ++number, entry);
            var proof = keys.hash(KeyPurpose.AUDIT_SEAL, AuditSeal.proved(number, previous));
            seals.insert(new AuditSeal(number, entry.auditEntryId(), previous, clock.now(), proof));
        }
        return open.size();
    }

    /** Walks the whole chain; empty when every sealed entry is as it was, else the first that is not. */
    @Transactional(readOnly = true)
    public Optional<Break> verify() {
        return check(List.of()).breaks().stream().findFirst();
    }

    /**
     * Walks the whole chain and compares it with what was told outside. Seals nothing.
     *
     * @param anchors from the public page, letters, printed papers; the file beside the database is compared anyhow
     */
    @Transactional(readOnly = true)
    public ChainReport check(List<Anchor> anchors) {
        return check.run(anchors);
    }

    /** The newest seal; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Anchor> head() {
        return seals.last().map(ChainCheck::anchor);
    }

    /** The lines before the given id, newest first; {@code text} matches actor, object id or action exactly. */
    @Transactional(readOnly = true)
    public List<AuditEntry> page(long before, @Nullable String communeCode, @Nullable String text, int limit) {
        return log.page(before, communeCode, text, limit);
    }

    /** Where the chain is broken, in words for the administrator; the id is 0 when no line is left to name. */
    public record Break(long auditEntryId, String reason) {}
}
