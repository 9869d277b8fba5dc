package vn.tungho.operations.models;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The cases of older models, and what became of them. */
@Mapper
interface ModelMoveMapper {
    /** Where a case of a model stands; {@code steps} are ids of its steps, separated by blanks. */
    record Standing(String instanceId, String steps) {}

    @Select(
            "select PROC_INST_ID_ instance_id, group_concat(distinct substring_index(ACT_ID_, '#', 1) order by ACT_ID_ separator ' ')"
                    + " steps from ACT_RU_EXECUTION where PROC_DEF_ID_ = #{definitionId} and ACT_ID_ is not null"
                    + " group by PROC_INST_ID_ order by 1")
    List<Standing> standing(String definitionId);

    @Insert(
            "insert into model_move (process_key, process_name, from_version, to_version, moved, kept, reason, recorded_at)"
                    + " values (#{m.processKey}, #{m.processName}, #{m.fromVersion}, #{m.toVersion}, #{m.moved}, #{m.kept}, #{m.reason},"
                    + " #{m.recordedAt})")
    void record(@Param("m") ModelMove move);

    /** True when the cases of that version were looked at for this newer one. */
    @Select(
            "select count(*) > 0 from model_move where process_key = #{processKey} and from_version = #{from} and to_version = #{to}")
    boolean isDone(@Param("processKey") String processKey, @Param("from") int from, @Param("to") int to);

    @Select(
            "select process_key, process_name, from_version, to_version, moved, kept, reason, recorded_at from model_move"
                    + " order by recorded_at desc, process_key, from_version")
    List<ModelMove> all();
}
