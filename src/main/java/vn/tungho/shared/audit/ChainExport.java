package vn.tungho.shared.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole chain as a text that a verifier outside the program reads ({@code src/verifier}): a seal with its line in each row, the fields
 * separated by tabs; within a field, a tab, a line break and a backslash are written with a backslash before t, n or a backslash.
 */
@Service
public class ChainExport {
    private static final int BATCH = 500;
    /** What each field is. */
    static final String HEAD =
            "# tungho-audit-1\tseal_no\thash\tproof\taudit_entry_id\trecorded_at\tactor\taction\tkind\tobject_type\tobject_id"
                    + "\tprovince_code\tcommune_code\tdetail\tentry_proof\n";

    private final SealMapper seals;

    ChainExport(SealMapper seals) {
        this.seals = seals;
    }

    /** Writes all that is sealed; returns how many seals. A line that is gone has an empty kind. */
    @Transactional(readOnly = true)
    public long write(Writer out) {
        try {
            out.write(HEAD);
            long after = 0;
            List<AuditSeal> page;
            while (!(page = seals.seals(after, BATCH)).isEmpty()) {
                var entries = seals
                        .entries(page.stream().map(AuditSeal::auditEntryId).toList())
                        .stream()
                        .collect(Collectors.toMap(AuditEntry::auditEntryId, Function.identity()));
                for (var seal : page) {
                    out.write(row(seal, entries.get(seal.auditEntryId())));
                }
                after = page.getLast().sealNo();
            }
            return after;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(AuditSeal seal, @org.jspecify.annotations.Nullable AuditEntry entry) {
        var told = new Object[] {seal.sealNo(), seal.hash(), seal.proof(), seal.auditEntryId()};
        var line = entry == null
                ? new Object[] {"", "", "", "", "", "", "", "", "", ""}
                : new Object[] {
                    entry.recordedAt(),
                    entry.actor(),
                    entry.action(),
                    entry.kind(),
                    entry.objectType(),
                    entry.objectId(),
                    entry.provinceCode(),
                    entry.communeCode(),
                    entry.detail(),
                    entry.proof()
                };
        return java.util.stream.Stream.concat(Arrays.stream(told), Arrays.stream(line))
                        .map(o -> Objects.toString(o, ""))
                        .map(ChainExport::escaped)
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}
