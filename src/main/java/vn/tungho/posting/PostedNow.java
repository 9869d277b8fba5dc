package vn.tungho.posting;

import java.time.LocalDate;

/** One line of the list of lists that hang now. */
public record PostedNow(long postingId, PostingKind kind, String communeCode, String villageCode, LocalDate endsOn) {}
