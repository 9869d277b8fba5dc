package vn.tungho.shared.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;

/**
 * The day on which a paper was received decides every term after it, so it cannot be moved back at will: entered long after it, it needs a
 * written reason that is kept; of long ago, it is refused (R-RECEIPT-DAY).
 */
@Service
public class LateEntries {
    private static final String LATE = "LATE_ENTRY";
    private static final String OLDEST = "OLDEST_ENTRY";

    private final CalendarService calendar;
    private final LateEntryMapper entries;
    private final AppClock clock;

    LateEntries(CalendarService calendar, LateEntryMapper entries, AppClock clock) {
        this.calendar = calendar;
        this.entries = entries;
        this.clock = clock;
    }

    /** True when a paper received on this day is entered so late that the reason must be written down. */
    public boolean needsReason(LocalDate receivedOn) {
        return clock.today().isAfter(calendar.due(LATE, receivedOn));
    }

    /** The earliest day of receipt that can be entered today. */
    public LocalDate earliest() {
        return calendar.before(OLDEST, clock.today());
    }

    /**
     * Refuses a day of receipt that is not plausible, or that is long ago without a reason.
     *
     * @param paper what was received, in words, such as "giấy đề nghị"
     */
    public void check(LocalDate receivedOn, @Nullable String reason, String paper) {
        var earliest = earliest();
        if (receivedOn.isBefore(earliest)) {
            throw new BusinessException("Ngày nhận %s %s sớm hơn ngày sớm nhất ghi được là %s. Hãy xem lại cả năm."
                    .formatted(paper, VietnameseFormat.date(receivedOn), VietnameseFormat.date(earliest)));
        }
        if (needsReason(receivedOn) && (reason == null || reason.isBlank())) {
            throw new BusinessException(
                    "Ngày nhận %s %s đã qua hơn %s. Hãy ghi vì sao nay mới vào sổ, hoặc sửa ngày nhận."
                            .formatted(paper, VietnameseFormat.date(receivedOn), calendar.length(LATE)));
        }
    }

    /** Keeps the reason beside what was entered; does nothing where none is needed. */
    @Transactional
    public void keep(String objectType, long objectId, LocalDate receivedOn, @Nullable String reason) {
        if (reason != null && !reason.isBlank() && needsReason(receivedOn)) {
            entries.insert(objectType, objectId, receivedOn, clock.today(), reason.strip());
        }
    }

    /** Why this was entered so long after its receipt; empty when it was not. */
    @Transactional(readOnly = true)
    public Optional<String> reason(String objectType, long objectId) {
        return entries.reason(objectType, objectId);
    }

    @Mapper
    interface LateEntryMapper {
        @Insert("insert into late_entry (object_type, object_id, received_on, entered_on, reason)"
                + " values (#{type}, #{id}, #{received}, #{entered}, #{reason})")
        int insert(
                @Param("type") String objectType,
                @Param("id") long objectId,
                @Param("received") LocalDate receivedOn,
                @Param("entered") LocalDate enteredOn,
                @Param("reason") String reason);

        @Select("select reason from late_entry where object_type = #{type} and object_id = #{id}")
        Optional<String> reason(@Param("type") String objectType, @Param("id") long objectId);
    }
}
