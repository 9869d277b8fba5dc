package vn.tungho.field;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers given on a device.
 *
 * @param answers item code → answer with the version it was given upon
 * @param submit true when the person has finished the sheet
 */
record SheetPayload(long caseId, @Nullable Map<String, Given> answers, boolean submit) {
    /** One answer; {@code base} is 0 for a question that had none on the device. */
    record Given(String value, int base) {}
}
