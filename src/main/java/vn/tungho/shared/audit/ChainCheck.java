package vn.tungho.shared.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.shared.keys.Keys;

/** Walks the chain from its first seal to the lines that have none yet. Writes nothing. */
@Component
class ChainCheck {
    private static final int BATCH = 500;

    private final SealMapper seals;
    private final EntryProofs proofs;
    private final Keys keys;
    private final HeadFile head;

    ChainCheck(SealMapper seals, EntryProofs proofs, Keys keys, HeadFile head) {
        this.seals = seals;
        this.proofs = proofs;
        this.keys = keys;
        this.head = head;
    }

    static Anchor anchor(AuditSeal seal) {
        return new Anchor(seal.sealNo(), seal.hash());
    }

    ChainReport run(List<Anchor> anchors) {
        var walk = new ChainWalk(keys, proofs);
        var told = new AnchorCheck(head.read(), anchors);
        long after = 0;
        List<AuditSeal> page;
        while (!(page = seals.seals(after, BATCH)).isEmpty()) {
            var entries = entries(page);
            for (var seal : page) {
                walk.next(seal, entries.get(seal.auditEntryId()));
                told.next(seal);
            }
            after = page.getLast().sealNo();
        }
        unsealed(walk);
        var open = seals.countUnsealed();
        told.faults(after).forEach(f -> walk.found(0, f));
        return new ChainReport(
                walk.breaks(),
                walk.breakCount(),
                walk.sealed(),
                walk.plain(),
                told.compared(),
                open.number(),
                open.since());
    }

    /** Lines without a seal were written by this program too, or they are none of ours. */
    private void unsealed(ChainWalk walk) {
        long after = 0;
        List<AuditEntry> page;
        while (!(page = seals.unsealed(after, BATCH)).isEmpty()) {
            page.forEach(walk::unsealed);
            after = page.getLast().auditEntryId();
        }
    }

    private Map<Long, AuditEntry> entries(List<AuditSeal> page) {
        return page.isEmpty()
                ? new HashMap<>()
                : seals.entries(page.stream().map(AuditSeal::auditEntryId).toList()).stream()
                        .collect(Collectors.toMap(AuditEntry::auditEntryId, Function.identity()));
    }
}
