package vn.tungho.inyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A filled income form; amounts in đồng over 12 months, {@code perHead} per person and month. */
public record IncomeSheet(
        long sheetId,
        long requestId,
        String purpose,
        @Nullable Long objectionId,
        int members,
        BigDecimal revenue,
        BigDecimal cost,
        BigDecimal perHead,
        long surveyorId,
        String surveyorName,
        LocalDate filledOn,
        @Nullable String note) {}
