package vn.tungho.field;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tungho.field.SheetMemoryMapper.Change;

/** What to do with one answer from a device; the heart of the protocol. */
enum AnswerMerge {
    /** The sheet has this value already. */
    SAME,
    /** Nobody else changed it since the device saw it. */
    APPLY,
    /** A later answer of the same device came before this one. */
    SUPERSEDED,
    /** Somebody else changed it to something else since. */
    CONFLICT;

    /**
     * @param base the version the device saw
     * @param now the value the sheet has
     * @param changes every change of this answer so far
     * @param lastSeq the number of the device's last record that spoke about this answer; 0 when none did
     */
    static AnswerMerge of(
            FieldRecord sent, String value, int base, @Nullable String now, List<Change> changes, long lastSeq) {
        if (sent.seq() < lastSeq) {
            return SUPERSEDED;
        }
        if (value.equals(now)) {
            return SAME;
        }
        var device = sent.deviceId().toString();
        var byOthers = changes.stream()
                .anyMatch(c -> c.version() > base
                        && !device.equals(c.deviceId())
                        && !Objects.equals(c.valueBefore(), c.valueAfter()));
        return byOthers ? CONFLICT : APPLY;
    }
}
