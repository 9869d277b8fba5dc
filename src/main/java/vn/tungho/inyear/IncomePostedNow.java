package vn.tungho.inyear;

import java.time.LocalDate;

/** One line of the list of income results that hang now. */
public record IncomePostedNow(
        long requestId, RequestKind kind, String communeCode, String villageCode, LocalDate endsOn) {}
