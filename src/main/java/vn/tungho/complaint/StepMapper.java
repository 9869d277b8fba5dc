package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What the steps of a complaint leave on file. */
@Mapper
interface StepMapper {
    @Insert("insert into complaint_complexity (complaint_id, number, issued_on, reasons, attachment_id) values"
            + " (#{complaintId}, #{number}, #{issuedOn}, #{reasons}, #{attachmentId})")
    int insertComplexity(Complexity complexity);

    @Select("select * from complaint_complexity where complaint_id = #{id}")
    Optional<Complexity> complexity(long id);

    @Insert("insert into complaint_verification (complaint_id, verified_on, places, report, proposal, positions_differ,"
            + " verifier_id) values (#{complaintId}, #{verifiedOn}, #{places}, #{report}, #{proposal},"
            + " #{positionsDiffer}, #{verifierId})")
    int insertVerification(Verification verification);

    @Select("select * from complaint_verification where complaint_id = #{id}")
    Optional<Verification> verification(long id);

    @Insert("insert into complaint_dialogue (complaint_id, notice_on, planned_on, place, led_by, is_delegated) values"
            + " (#{complaintId}, #{noticeOn}, #{plannedOn}, #{place}, #{ledBy}, #{isDelegated})")
    int insertDialogue(Dialogue dialogue);

    @Update("update complaint_dialogue set held_on = #{on}, is_absent = #{absent}, result = #{result}"
            + " where complaint_id = #{id}")
    int held(
            @Param("id") long id,
            @Param("on") LocalDate on,
            @Param("absent") boolean absent,
            @Param("result") String result);

    @Select("select * from complaint_dialogue where complaint_id = #{id}")
    Optional<Dialogue> dialogue(long id);

    @Insert("insert into complaint_settlement (complaint_id, result, number, settled_on, settled_by, reason,"
            + " status_before, status_after, certificate_year) values (#{complaintId}, #{result}, #{number}, #{settledOn}, #{settledBy},"
            + " #{reason}, #{statusBefore}, #{statusAfter}, #{certificateYear})")
    int insertSettlement(Settlement settlement);

    @Select("select * from complaint_settlement where complaint_id = #{id}")
    Optional<Settlement> settlement(long id);

    @Select("<script>select * from complaint_settlement where complaint_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<Settlement> settlements(@Param("ids") Collection<Long> ids);

    @Update("update complaint_settlement set sent_on = #{on}, sending_note = #{note} where complaint_id = #{id}")
    int sent(@Param("id") long id, @Param("on") LocalDate on, @Param("note") String note);

    @Update("update complaint_settlement set published_on = #{on}, publication_place = #{place}"
            + " where complaint_id = #{id}")
    int published(@Param("id") long id, @Param("on") LocalDate on, @Param("place") String place);

    @Update(
            "update complaint_settlement set in_force_on = #{on}, certificate_year = #{year} where complaint_id = #{id}")
    int inForce(@Param("id") long id, @Param("on") LocalDate on, @Param("year") int certificateYear);

    /** The effect stops; since when it had lasted stays on file. */
    @Update("update complaint_settlement set stopped_effect_on = in_force_on, stopped_on = #{on}, in_force_on = null"
            + " where complaint_id = #{id}")
    int stopEffect(@Param("id") long id, @Param("on") LocalDate on);

    /** The household's settlement of this number whose year is known. */
    @Select("select s.* from complaint_settlement s join complaint c on c.complaint_id = s.complaint_id where"
            + " c.household_id = #{householdId} and s.number = #{number} and s.settled_on = #{settledOn}"
            + " and s.certificate_year is not null order by s.complaint_id desc limit 1")
    Optional<Settlement> byNumber(
            @Param("householdId") long householdId,
            @Param("number") String number,
            @Param("settledOn") LocalDate settledOn);

    @Insert("insert into complaint_interim (interim_id, complaint_id, kind, number, issued_on, reason, term_id) values"
            + " (next value for complaint_interim_seq, #{complaintId}, #{kind}, #{number}, #{issuedOn}, #{reason},"
            + " #{termId})")
    int insertInterim(Interim interim);

    @Select("select * from complaint_interim where complaint_id = #{id} order by interim_id")
    List<Interim> interims(long id);

    @Update("update complaint_interim set sent_on = #{on} where interim_id = #{id}")
    int interimSent(@Param("id") long interimId, @Param("on") LocalDate on);
}
