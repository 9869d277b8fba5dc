package vn.tungho.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.calendar.DeadlineUnit;

/**
 * What an administrator filled in; nulls and blanks are what he left out, and are asked for in words.
 *
 * @param article number of the text, article and clause
 * @param isForRunning whether terms that run already follow too
 * @param isOfficial whether it was compared with the official text
 */
public record TermProposal(
        String deadlineRule,
        @Nullable Integer amount,
        DeadlineUnit unit,
        String article,
        @Nullable LocalDate validFromOn,
        boolean isForRunning,
        boolean isOfficial,
        String reason) {}
