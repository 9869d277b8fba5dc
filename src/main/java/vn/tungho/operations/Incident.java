package vn.tungho.operations;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A step that the system could not carry out and that waits for somebody to look at it.
 *
 * @param jobId the engine's job that can be tried again
 * @param process the name of the procedure
 * @param step the name of the step
 * @param subject whose case it is, such as "Thôn Tân Lý"; empty when the work list does not know the case
 * @param reason what went wrong, in one sentence for the administrator
 * @param detail the engine's own words
 */
public record Incident(
        String jobId,
        String process,
        String step,
        String subject,
        @Nullable Area area,
        String reason,
        String detail,
        LocalDateTime since) {}
