package vn.tungho.field;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.coherence.SheetAccount;

/**
 * Answers given on a device.
 *
 * @param answers item code → answer with the version it was given upon
 * @param submit true when the person has finished the sheet
 * @param reasons question of a need → why it is answered otherwise than it follows, those new or changed; an empty one takes away
 * @param checked the words of what does not fit and was looked at again; only with a finished sheet
 */
record SheetPayload(
        long caseId,
        @Nullable Map<String, Given> answers,
        boolean submit,
        @Nullable Map<String, String> reasons,
        @Nullable List<String> checked) {
    SheetPayload(long caseId, Map<String, Given> answers, boolean submit) {
        this(caseId, answers, submit, null, null);
    }

    /** What the person said to what does not fit; nothing when the device does not know the rules. */
    SheetAccount account() {
        return new SheetAccount(
                newReasons(),
                checked == null
                        ? Set.of()
                        : checked.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    Map<String, String> newReasons() {
        return reasons == null ? Map.of() : reasons;
    }

    /** One answer; {@code base} is 0 for a question that had none on the device. */
    record Given(String value, int base) {}
}
