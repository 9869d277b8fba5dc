package vn.tungho.review;

import java.time.LocalDate;

/** Why the chair holds to a village's result although the province, asked a second time, did not agree (R-DECISION-OPINION). */
public record HeldResult(long opinionId, String villageCode, String reason, LocalDate heldOn, String heldName) {}
