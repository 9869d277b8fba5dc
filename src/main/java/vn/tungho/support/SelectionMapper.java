package vn.tungho.support;

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

/** Selection meetings and the postings after them. */
@Mapper
interface SelectionMapper {
    @Select("select next value for selection_meeting_seq")
    long nextId();

    @Insert("insert into selection_meeting (meeting_id, programme_code, province_code, commune_code, village_code,"
            + " held_on, place, chair_name, secretary_name, front_name, attending, is_secret_ballot, comments,"
            + " recorded_by, recorded_at) values (#{id}, #{c.programmeCode}, #{c.provinceCode}, #{c.communeCode},"
            + " #{c.villageCode}, #{d.heldOn}, #{d.place}, #{d.chairName}, #{d.secretaryName}, #{d.frontName},"
            + " #{d.attending}, #{d.isSecretBallot}, #{d.comments}, #{by}, #{at})")
    int insert(
            @Param("id") long id,
            @Param("c") SupportCase c,
            @Param("d") SelectionData d,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    @Insert("insert into selection_vote (meeting_id, case_id, agree, is_selected) values (#{meetingId}, #{caseId},"
            + " #{agree}, #{isSelected})")
    int insertVote(SelectionVote vote);

    @Select(
            "select v.meeting_id, v.case_id, v.agree, v.is_selected, m.held_on, m.place, m.chair_name, m.secretary_name,"
                    + " m.attending from selection_vote v join selection_meeting m on m.meeting_id = v.meeting_id"
                    + " where v.case_id = #{caseId} order by v.meeting_id desc")
    List<SelectionResult> results(long caseId);

    @Insert("insert into support_posting (case_id, attempt, posted_on, commune_posted_on, poster_name, witness_name,"
            + " loudspeaker, ends_on, missing_days) values (#{caseId}, #{attempt}, #{postedOn}, #{communePostedOn},"
            + " #{posterName}, #{witnessName}, #{loudspeaker}, #{endsOn}, #{missingDays})")
    int insertPosting(CasePosting posting);

    @Select("select * from support_posting where case_id = #{caseId} order by attempt desc")
    List<CasePosting> postings(long caseId);

    @Select("<script>select * from support_posting where case_id in <foreach collection='ids' item='id' open='('"
            + " separator=',' close=')'>#{id}</foreach> order by case_id, attempt</script>")
    List<CasePosting> ofCases(@Param("ids") Collection<Long> caseIds);

    @Update("update support_posting set repeat_days = #{days} where case_id = #{caseId} and attempt = #{attempt}")
    int repeat(@Param("caseId") long caseId, @Param("attempt") int attempt, @Param("days") int missingDays);

    @Update("update support_posting set is_in_full = #{inFull}, opinion = #{opinion}, confirmed_on = #{on}"
            + " where case_id = #{caseId} and attempt = #{attempt}")
    int confirmPosting(
            @Param("caseId") long caseId,
            @Param("attempt") int attempt,
            @Param("inFull") boolean inFull,
            @Param("opinion") @Nullable String opinion,
            @Param("on") LocalDate on);

    @Update("update support_posting set ends_on = #{ends} where case_id = #{caseId} and attempt = #{attempt}")
    int movePosting(@Param("caseId") long caseId, @Param("attempt") int attempt, @Param("ends") LocalDate ends);

    /** Postings confirmed as hung in full whose term lay over this day. */
    @Select("select * from support_posting where is_in_full and ends_on >= #{day}"
            + " and greatest(posted_on, commune_posted_on) < #{day} order by case_id, attempt")
    List<CasePosting> endedOver(LocalDate day);
}
