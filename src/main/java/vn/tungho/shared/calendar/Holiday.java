package vn.tungho.shared.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param kind OFF: no work on a weekday; WORK: work on a Saturday or Sunday, swapped by the Government
 * @param isConfirmed false while no official notice of the year is known
 */
public record Holiday(LocalDate holidayOn, Kind kind, String name, String source, boolean isConfirmed) {
    /** Off, or swapped to work. */
    public enum Kind {
        OFF("Nghỉ"),
        WORK("Làm bù");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
