package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper of a case; {@code receivedOn} is null while it is missing. */
public record CaseDocument(
        long caseId,
        int documentNo,
        String name,
        @Nullable String form,
        boolean isRequired,
        @Nullable LocalDate receivedOn) {}
