package vn.tungho.shared.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CalendarMapper {
    @Select("select holiday_on, kind, name, source, is_confirmed from holiday order by holiday_on")
    List<Holiday> holidays();

    @Insert("insert into holiday (holiday_on, kind, name, source, is_confirmed) values (#{holidayOn}, #{kind}, #{name},"
            + " #{source}, #{isConfirmed}) on duplicate key update kind = values(kind), name = values(name),"
            + " source = values(source), is_confirmed = values(is_confirmed)")
    int put(Holiday holiday);

    @Select("select holiday_on, kind, name, source, is_confirmed from holiday where holiday_on = #{day} for update")
    Optional<Holiday> lock(LocalDate day);

    @Delete("delete from holiday where holiday_on = #{day}")
    int remove(LocalDate day);

    @Insert(
            "insert into deadline_move (deadline_move_id, object_type, object_id, deadline_rule, old_due_on, new_due_on,"
                    + " reason, moved_at) values (next value for deadline_move_seq, #{objectType}, #{objectId}, #{rule}, #{oldDue},"
                    + " #{newDue}, #{reason}, #{at})")
    int insertMove(
            @Param("objectType") String objectType,
            @Param("objectId") String objectId,
            @Param("rule") String rule,
            @Param("oldDue") LocalDate oldDue,
            @Param("newDue") LocalDate newDue,
            @Param("reason") String reason,
            @Param("at") LocalDateTime at);

    @Select("select object_type, object_id, deadline_rule, old_due_on, new_due_on, reason, moved_at from deadline_move"
            + " order by deadline_move_id desc limit #{limit}")
    List<DeadlineMove> moves(int limit);

    @Select("select calendar_change_id, first_day, reason from calendar_change where worked_off_at is null"
            + " order by calendar_change_id for update")
    List<ReleasedChanges.Released> lockReleased();

    @Update("update calendar_change set worked_off_at = #{at} where calendar_change_id = #{id}")
    int workedOff(@Param("id") long calendarChangeId, @Param("at") LocalDateTime at);
}
