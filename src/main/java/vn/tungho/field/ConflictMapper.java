package vn.tungho.field;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ConflictMapper {
    String COLUMNS =
            "conflict_id, version, case_id, household_id, head_name, province_code, commune_code, village_code,"
                    + " user_id, wants_submit, state, opened_at, resolved_by, resolved_at";
    String VALUES =
            "v.conflict_id, v.field, v.record_key, v.device_id, v.seq, v.device_value, v.server_value, v.made_at,"
                    + " v.chosen_value";

    @Select("select next value for field_conflict_seq")
    long nextId();

    @Insert("insert into field_conflict (conflict_id, case_id, household_id, head_name, province_code, commune_code,"
            + " village_code, user_id, wants_submit, state, opened_at) values (#{conflictId}, #{caseId}, #{householdId},"
            + " #{headName}, #{provinceCode}, #{communeCode}, #{villageCode}, #{userId}, #{wantsSubmit}, #{state},"
            + " #{openedAt})")
    int insert(FieldConflict conflict);

    @Insert("<script>insert into field_conflict_value (conflict_id, field, record_key, device_id, seq, device_value,"
            + " server_value, made_at) values <foreach collection='values' item='v' separator=','>(#{v.conflictId},"
            + " #{v.field}, #{v.recordKey}, #{v.deviceId}, #{v.seq}, #{v.deviceValue}, #{v.serverValue}, #{v.madeAt})"
            + "</foreach></script>")
    int insertValues(@Param("values") Collection<FieldConflict.Value> values);

    @Select("select " + COLUMNS + " from field_conflict where conflict_id = #{id}")
    Optional<FieldConflict> find(long conflictId);

    @Select("select " + COLUMNS + " from field_conflict where case_id = #{caseId} and state = 'OPEN'")
    Optional<FieldConflict> open(long caseId);

    @Select("<script>select case_id from field_conflict where state = 'OPEN' and case_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<Long> openAmong(@Param("ids") Collection<Long> caseIds);

    @Update("update field_conflict set wants_submit = true, version = version + 1 where conflict_id = #{id}")
    int wantSubmit(long conflictId);

    @Select("select " + VALUES + " from field_conflict_value v where v.conflict_id = #{id} order by v.field, v.seq")
    List<FieldConflict.Value> values(long conflictId);

    @Select("select " + VALUES + " from field_conflict_value v join field_conflict c on c.conflict_id = v.conflict_id"
            + " where c.case_id = #{caseId} order by v.field, v.seq")
    List<FieldConflict.Value> valuesOfCase(long caseId);

    @Update("update field_conflict_value set chosen_value = #{value} where conflict_id = #{id} and field = #{field}")
    int choose(@Param("id") long conflictId, @Param("field") String field, @Param("value") @Nullable String value);

    @Update(
            "update field_conflict set state = 'RESOLVED', resolved_by = #{by}, resolved_at = #{at}, version = version + 1"
                    + " where conflict_id = #{id} and state = 'OPEN'")
    int resolve(@Param("id") long conflictId, @Param("by") long by, @Param("at") LocalDateTime at);
}
