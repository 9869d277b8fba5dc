package vn.tungho.inyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The result of an income form at the commune's office; put up again as another attempt when it hung too short. */
public record IncomePosting(
        long requestId,
        int attempt,
        String placeName,
        LocalDate postedOn,
        LocalDate endsOn,
        String posterName,
        String witnessName,
        @Nullable LocalDate removedOn,
        @Nullable String note,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy) {}
