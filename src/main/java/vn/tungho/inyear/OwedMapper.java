package vn.tungho.inyear;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

/** Disaster batches and the papers they still owe. */
@Mapper
interface OwedMapper {
    @Select("select next value for disaster_batch_seq")
    long nextBatchId();

    @Insert(
            "insert into disaster_batch (batch_id, province_code, commune_code, event_name, happened_on, basis, households,"
                    + " recorded_by, recorded_at) values (#{b.batchId}, #{b.provinceCode}, #{b.communeCode}, #{b.eventName},"
                    + " #{b.happenedOn}, #{b.basis}, #{b.households}, #{b.recordedBy}, #{at})")
    int insertBatch(@Param("b") DisasterBatch batch, @Param("at") LocalDateTime at);

    @Select("select b.batch_id, b.province_code, b.commune_code, b.event_name, b.happened_on, b.basis, b.households,"
            + " b.recorded_by, (select count(*) from in_year_owed_form f join in_year_request r on r.request_id = f.request_id"
            + " where r.batch_id = b.batch_id and f.done_on is null and r.ended_on is null) as owed"
            + " from disaster_batch b where b.batch_id = #{batchId}")
    DisasterBatch batch(long batchId);

    List<DisasterBatch> batches(@Param("scope") Scope scope);

    @Insert("<script>insert into in_year_owed_form (request_id, form) values <foreach collection='forms' item='f'"
            + " separator=','>(#{id}, #{f})</foreach></script>")
    int insertOwed(@Param("id") long requestId, @Param("forms") Collection<OwedForm.Form> forms);

    @Select("select * from in_year_owed_form where request_id = #{requestId} order by form")
    List<OwedForm> owed(long requestId);

    @Select("select f.* from in_year_owed_form f join in_year_request r on r.request_id = f.request_id"
            + " where r.batch_id = #{batchId} order by f.request_id, f.form")
    List<OwedForm> owedOfBatch(long batchId);

    @Update("update in_year_owed_form set done_on = #{on}, done_by = #{by}, note = #{note} where request_id = #{id}"
            + " and form = #{form} and done_on is null")
    int done(
            @Param("id") long requestId,
            @Param("form") OwedForm.Form form,
            @Param("on") LocalDate on,
            @Param("by") String by,
            @Param("note") @Nullable String note);
}
