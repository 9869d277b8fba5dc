package vn.tungho.monitoring;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SessionMoveMapper {
    @Select("select next value for monitoring_move_seq")
    long nextId();

    @Insert(
            "insert into monitoring_move (move_id, plan_id, old_session_on, session_on, report_due_on, is_noticed, reason,"
                    + " consent_number, consent_on, consent_file_id, moved_by, moved_by_name, moved_at) values (#{moveId}, #{planId},"
                    + " #{oldSessionOn}, #{sessionOn}, #{reportDueOn}, #{isNoticed}, #{reason}, #{consentNumber}, #{consentOn},"
                    + " #{consentFileId}, #{movedBy}, #{movedByName}, #{movedAt})")
    int insert(SessionMove move);

    @Select("select * from monitoring_move where plan_id = #{planId} order by move_id desc")
    List<SessionMove> of(long planId);
}
