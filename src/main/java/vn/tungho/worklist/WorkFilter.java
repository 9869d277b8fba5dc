package vn.tungho.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of the list to show; null or empty means all.
 *
 * @param text words looked for without diacritics
 */
public record WorkFilter(
        Whose whose,
        @Nullable String kind,
        @Nullable String villageCode,
        @Nullable DueBand band,
        @Nullable String text) {
    public static WorkFilter all() {
        return new WorkFilter(Whose.MINE_AND_ROLES, null, null, null, null);
    }

    /** Which part of the list. */
    public enum Whose {
        MINE_AND_ROLES("Việc của tôi"),
        MINE("Việc tôi đã nhận"),
        DEPUTYSHIPS("Việc tôi làm thay"),
        AREA("Cả địa bàn");

        private final String label;

        Whose(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Bands of due dates, as people speak of them. */
    public enum DueBand {
        OVERDUE("Quá hạn"),
        TODAY("Hôm nay"),
        WEEK("Trong 7 ngày"),
        LATER("Sau đó");

        private final String label;

        DueBand(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** First day of the band. */
        public LocalDate from(LocalDate today) {
            return switch (this) {
                case OVERDUE -> LocalDate.of(1900, 1, 1);
                case TODAY -> today;
                case WEEK -> today.plusDays(1);
                case LATER -> today.plusDays(8);
            };
        }

        /** Last day of the band. */
        public LocalDate to(LocalDate today) {
            return switch (this) {
                case OVERDUE -> today.minusDays(1);
                case TODAY -> today;
                case WEEK -> today.plusDays(7);
                case LATER -> WorkItem.NO_DUE;
            };
        }

        /** The band a due date falls in. */
        public static DueBand of(LocalDate due, LocalDate today) {
            for (var band : values()) {
                if (!due.isAfter(band.to(today))) {
                    return band;
                }
            }
            return LATER;
        }
    }
}
