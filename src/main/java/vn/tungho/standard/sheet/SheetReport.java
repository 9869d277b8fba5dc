package vn.tungho.standard.sheet;

import java.util.List;
import vn.tungho.standard.ProposedValue;

/**
 * What a file says beside what is there; nothing is written yet.
 *
 * @param proposals values that are new, changed, or the same but not confirmed yet
 * @param same how many values the file repeats that are confirmed already
 * @param waiting how many it repeats that wait for the second administrator already
 * @param missing how many values of the edition stay unconfirmed even if all of the file is confirmed
 */
public record SheetReport(
        String editionId,
        String fileName,
        String sha256,
        long sizeInBytes,
        List<SheetFault> faults,
        List<ProposedValue> proposals,
        int same,
        int waiting,
        int missing) {
    public SheetReport {
        faults = List.copyOf(faults);
        proposals = List.copyOf(proposals);
    }

    /** True when the file can be handed in: it says something new and every cell of it can be taken. */
    public boolean isReady() {
        return faults.isEmpty() && !proposals.isEmpty();
    }

    /** How many proposals give a value where there was none. */
    public long fresh() {
        return proposals.stream().filter(p -> p.oldContent().isEmpty()).count();
    }

    /** How many proposals only confirm what is used already. */
    public long confirming() {
        return proposals.stream().filter(ProposedValue::isSame).count();
    }

    /** How many proposals replace a value by another. */
    public long changed() {
        return proposals.size() - fresh() - confirming();
    }
}
