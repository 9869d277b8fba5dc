package vn.tungho.shared.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;

/**
 * The hash chain over the audit log. Entries are sealed a few seconds after their transaction committed, by one job, so that
 * people who work at the same time never wait for each other's entry. Changing, removing or adding an entry later breaks it.
 */
@Service
public class AuditChain {
    private static final String START = "0".repeat(64);
    private static final int BATCH = 500;

    private final AuditMapper entries;
    private final AppClock clock;

    AuditChain(AuditMapper entries, AppClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Seals what was committed since the last call; returns how many entries. */
    @Scheduled(fixedDelay = 5_000)
    @Transactional
    public int seal() {
        entries.lock();
        var last = entries.lastSeal();
        var previous = last.map(AuditMapper.AuditSeal::hash).orElse(START);
        var number = last.map(AuditMapper.AuditSeal::sealNo).orElse(0L);
        var open = entries.unsealed(BATCH);
        for (var entry : open) {
            previous = hash(previous, entry);
            entries.insertSeal(new AuditMapper.AuditSeal(++number, entry.auditEntryId(), previous, clock.now()));
        }
        return open.size();
    }

    /** Walks the whole chain; empty when every sealed entry is as it was, else the first entry that is not. */
    @Transactional(readOnly = true)
    public Optional<Break> verify() {
        var previous = START;
        long after = 0;
        List<AuditMapper.AuditSeal> seals;
        while (!(seals = entries.seals(after, BATCH)).isEmpty()) {
            var byId = entries
                    .findByIds(seals.stream()
                            .map(AuditMapper.AuditSeal::auditEntryId)
                            .toList())
                    .stream()
                    .collect(Collectors.toMap(AuditEntry::auditEntryId, Function.identity()));
            for (var seal : seals) {
                var entry = byId.get(seal.auditEntryId());
                if (seal.sealNo() != after + 1) {
                    return Optional.of(new Break(seal.auditEntryId(), "Thiếu dấu niêm số " + (after + 1)));
                }
                if (entry == null) {
                    return Optional.of(new Break(seal.auditEntryId(), "Dòng nhật ký đã bị xóa"));
                }
                previous = hash(previous, entry);
                if (!previous.equals(seal.hash())) {
                    return Optional.of(new Break(seal.auditEntryId(), "Dòng nhật ký đã bị sửa"));
                }
                after = seal.sealNo();
            }
        }
        return Optional.empty();
    }

    /** The lines before the given id, newest first; {@code text} matches actor, object id or action exactly. */
    @Transactional(readOnly = true)
    public List<AuditEntry> page(
            long before,
            @org.jspecify.annotations.Nullable String communeCode,
            @org.jspecify.annotations.Nullable String text,
            int limit) {
        return entries.page(before, communeCode, text, limit);
    }

    private static String hash(String previous, AuditEntry e) {
        var line = String.join(
                "\u001f",
                previous,
                Long.toString(e.auditEntryId()),
                e.recordedAt().toString(),
                e.actor(),
                e.action(),
                e.kind().name(),
                e.objectType(),
                e.objectId(),
                Objects.toString(e.provinceCode(), ""),
                Objects.toString(e.communeCode(), ""),
                e.detail());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e1) {
            throw new IllegalStateException("every Java platform has SHA-256", e1);
        }
    }

    /** Where the chain is broken, in words for the administrator. */
    public record Break(long auditEntryId, String reason) {}
}
