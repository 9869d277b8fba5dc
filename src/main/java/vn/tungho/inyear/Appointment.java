package vn.tungho.inyear;

import jakarta.validation.constraints.NotNull;

/** Who goes to the household. */
public record Appointment(
        @NotNull(message = "Chọn rà soát viên.") Long enumeratorId) {}
