package vn.tungho.inyear;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Income forms, their posting and what is said against them. */
@Mapper
interface IncomeMapper {
    @Select("select next value for income_sheet_seq")
    long nextSheetId();

    @Insert("insert into income_sheet (sheet_id, request_id, purpose, objection_id, members, revenue, cost, per_head,"
            + " surveyor_id, surveyor_name, filled_on, note) values (#{sheetId}, #{requestId}, #{purpose}, #{objectionId},"
            + " #{members}, #{revenue}, #{cost}, #{perHead}, #{surveyorId}, #{surveyorName}, #{filledOn}, #{note})")
    int insertSheet(IncomeSheet sheet);

    @Insert("<script>insert into income_line (sheet_id, line_no, source, detail, revenue, cost) values"
            + " <foreach collection='lines' item='l' index='i' separator=','>(#{id}, #{i} + 1, #{l.source}, #{l.detail},"
            + " #{l.revenue}, #{l.cost})</foreach></script>")
    int insertLines(@Param("id") long sheetId, @Param("lines") List<IncomeLine> lines);

    @Select("select * from income_sheet where request_id = #{requestId} order by sheet_id")
    List<IncomeSheet> sheets(long requestId);

    @Select("select source, detail, revenue, cost from income_line where sheet_id = #{sheetId} order by line_no")
    List<IncomeLine> lines(long sheetId);

    @Insert(
            "insert into income_posting (request_id, attempt, place_name, posted_on, ends_on, poster_name, witness_name,"
                    + " missing_days) values (#{requestId}, #{attempt}, #{placeName}, #{postedOn}, #{endsOn}, #{posterName},"
                    + " #{witnessName}, #{missingDays})")
    int insertPosting(IncomePosting posting);

    @Select("select * from income_posting where request_id = #{requestId} order by attempt desc")
    List<IncomePosting> postings(long requestId);

    @Update("update income_posting set removed_on = #{removedOn}, note = #{note}, confirmed_on = #{on},"
            + " confirmed_by = #{by} where request_id = #{id} and attempt = #{attempt}")
    int confirmPosting(
            @Param("id") long requestId,
            @Param("attempt") int attempt,
            @Param("removedOn") @Nullable LocalDate removedOn,
            @Param("note") @Nullable String note,
            @Param("on") LocalDate on,
            @Param("by") String by);

    @Update("update income_posting set repeat_days = #{days} where request_id = #{id} and attempt = #{attempt}")
    int repeat(@Param("id") long requestId, @Param("attempt") int attempt, @Param("days") int missingDays);

    @Update("update income_posting set ends_on = #{endsOn} where request_id = #{id} and attempt = #{attempt}")
    int movePosting(@Param("id") long requestId, @Param("attempt") int attempt, @Param("endsOn") LocalDate endsOn);

    @Select("select next value for income_objection_seq")
    long nextObjectionId();

    @Insert(
            "insert into income_objection (objection_id, request_id, complainant_name, phone, content, received_on, due_on,"
                    + " verifier_id, state, recorded_by, recorded_at) values (#{o.objectionId}, #{o.requestId},"
                    + " #{o.complainantName}, #{o.phone}, #{o.content}, #{o.receivedOn}, #{o.dueOn}, #{o.verifierId}, #{o.state},"
                    + " #{by}, #{at})")
    int insertObjection(@Param("o") IncomeObjection objection, @Param("by") String by, @Param("at") LocalDateTime at);

    @Select("select * from income_objection where request_id = #{requestId} order by objection_id")
    List<IncomeObjection> objections(long requestId);

    @Select("select * from income_objection where request_id = #{requestId} and state = 'OPEN'"
            + " order by objection_id limit 1")
    Optional<IncomeObjection> openObjection(long requestId);

    @Select("select * from income_objection where state = 'OPEN' order by objection_id")
    List<IncomeObjection> allOpenObjections();

    @Update("update income_objection set state = #{state}, conclusion = #{conclusion}, concluded_on = #{on}"
            + " where request_id = #{id} and state = 'OPEN'")
    int conclude(
            @Param("id") long requestId,
            @Param("state") IncomeObjection.State state,
            @Param("conclusion") String conclusion,
            @Param("on") LocalDate on);

    @Update("update income_objection set is_overdue = true where request_id = #{requestId} and state = 'OPEN'")
    int flagOverdue(long requestId);

    @Update("update income_objection set due_on = #{dueOn} where objection_id = #{id}")
    int moveObjection(@Param("id") long objectionId, @Param("dueOn") LocalDate dueOn);

    /** Postings whose term runs. */
    @Select("select p.* from income_posting p join in_year_request r on r.request_id = p.request_id"
            + " where r.ended_on is null and p.confirmed_on is null order by p.request_id")
    List<IncomePosting> running();

    /** Postings confirmed as hung in full whose term lay over this day. */
    @Select("select * from income_posting where confirmed_on is not null and removed_on is null and ends_on >= #{day}"
            + " and posted_on < #{day} order by request_id, attempt")
    List<IncomePosting> endedOver(LocalDate day);

    /** Concluded objections whose term lay over this day. */
    @Select("select * from income_objection where state <> 'OPEN' and due_on >= #{day} and received_on < #{day}"
            + " order by objection_id")
    List<IncomeObjection> concludedOver(LocalDate day);
}
