package vn.tungho.registry;

import java.time.LocalDateTime;

/**
 * What somebody stated about a household's time before the register.
 *
 * @param basis how he knows, such as “sổ hộ nghèo của thôn năm 2019”
 */
public record PastStatement(
        long householdId, PastClass past, String basis, String recordedBy, LocalDateTime recordedAt) {}
