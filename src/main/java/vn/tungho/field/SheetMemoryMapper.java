package vn.tungho.field;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface SheetMemoryMapper {
    /** Makes sure that each row is there to be locked. */
    @Insert("<script>insert into field_sheet (case_id, held) values"
            + " <foreach collection='ids' item='id' separator=','>(#{id}, '')</foreach>"
            + " on duplicate key update case_id = values(case_id)</script>")
    int ensure(@Param("ids") Collection<Long> caseIds);

    @Select("<script>select case_id, held from field_sheet where case_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>"
            + " order by case_id for update</script>")
    List<Row> lock(@Param("ids") Collection<Long> caseIds);

    @Update("<script>insert into field_sheet (case_id, held) values"
            + " <foreach collection='rows' item='r' separator=','>(#{r.caseId}, #{r.held})</foreach>"
            + " on duplicate key update held = values(held)</script>")
    int keep(@Param("rows") Collection<Row> rows);

    @Insert(
            "<script>insert into field_change (case_id, field, version, value_before, value_after, device_id, seq, base,"
                    + " record_key, user_id, changed_at) values <foreach collection='changes' item='c' separator=','>(#{c.caseId},"
                    + " #{c.field}, #{c.version}, #{c.valueBefore}, #{c.valueAfter}, #{c.deviceId}, #{c.seq}, #{c.base},"
                    + " #{c.recordKey}, #{c.userId}, #{c.changedAt})</foreach></script>")
    int insert(@Param("changes") Collection<Change> changes);

    /** The changes of a sheet that anybody but this device made, or this one itself, in order. */
    @Select(
            "select case_id, field, version, value_before, value_after, device_id, seq, base, record_key, user_id, changed_at"
                    + " from field_change where case_id = #{caseId} order by field, version")
    List<Change> changes(long caseId);

    /** What is remembered of one sheet. */
    record Row(long caseId, String held) {}

    /** One change of one answer; without a device it was made on a screen of the system. */
    record Change(
            long caseId,
            String field,
            int version,
            @Nullable String valueBefore,
            @Nullable String valueAfter,
            @Nullable String deviceId,
            @Nullable Long seq,
            @Nullable Integer base,
            @Nullable String recordKey,
            @Nullable Long userId,
            LocalDateTime changedAt) {}
}
