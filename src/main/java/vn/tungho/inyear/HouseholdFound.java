package vn.tungho.inyear;

import jakarta.validation.constraints.NotNull;

/** The household of the register that a request of the public board is about. */
public record HouseholdFound(
        @NotNull(message = "Chọn hộ trong sổ bộ.") Long householdId) {}
