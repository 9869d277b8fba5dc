package vn.tungho.review.replies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.security.Duty;

@Mapper
interface ReplyMapper {
    String BATCH =
            "batch_id, review_id, province_code, commune_code, year, kind, opened_on, due_on, signed_on, signer_name,"
                    + " is_overdue, closed_on";
    String LETTER = "select l.batch_id, l.applicant_id, a.village_code, a.head_name, a.applied_on, l.reasons, l.number,"
            + " l.sent_on, l.sent_how, l.sent_to, l.sent_by from reply_letter l join applicant a on a.applicant_id ="
            + " l.applicant_id";

    @Select("select next value for reply_batch_seq")
    long nextId();

    /** Applicants whom Phiếu A kept off the list. */
    @Select("select applicant_id, reasons, reply_number as number from applicant where review_id = #{reviewId}"
            + " and not is_listed order by applicant_id")
    List<Refused> screened(long reviewId);

    /** Applicants who were reviewed and are neither poor nor near-poor. */
    @Select(
            "select a.applicant_id, concat('Kết quả rà soát theo Phiếu B: điểm B1 ', c.a_score, ', điểm B2 ', c.b_score,"
                    + " ', hộ không thuộc diện hộ nghèo, hộ cận nghèo.\\nKết quả đã được họp dân thống nhất và niêm yết công khai.')"
                    + " as reasons, null as number from applicant a join review_case c on c.review_id = a.review_id and"
                    + " c.household_id = a.household_id where a.review_id = #{reviewId} and a.is_listed"
                    + " and c.approved_status not in ('POOR', 'NEAR_POOR') order by a.applicant_id")
    List<Refused> reviewed(long reviewId);

    @Select("select count(*) from reply_batch where review_id = #{reviewId} and kind = #{kind}")
    int countBatches(@Param("reviewId") long reviewId, @Param("kind") ReplyKind kind);

    @Insert("insert into reply_batch (batch_id, review_id, province_code, commune_code, year, kind, opened_on, due_on)"
            + " select #{id}, review_id, province_code, commune_code, year, #{kind}, #{on}, #{due} from review"
            + " where review_id = #{reviewId}")
    int insertBatch(
            @Param("id") long id,
            @Param("reviewId") long reviewId,
            @Param("kind") ReplyKind kind,
            @Param("on") LocalDate on,
            @Param("due") LocalDate due);

    @Insert("<script>insert into reply_letter (batch_id, applicant_id, commune_code, year, reasons, number) values"
            + " <foreach collection='rows' item='r' separator=','>(#{b.batchId}, #{r.applicantId}, #{b.communeCode},"
            + " #{b.year}, #{r.reasons}, #{r.number})</foreach></script>")
    int insertLetters(@Param("b") ReplyBatch batch, @Param("rows") List<Refused> rows);

    @Select("select " + BATCH + " from reply_batch where batch_id = #{id}")
    Optional<ReplyBatch> find(long id);

    @Select("select " + BATCH + " from reply_batch where batch_id = #{id} for update")
    Optional<ReplyBatch> lock(long id);

    @Select("select " + BATCH + " from reply_batch where review_id = #{reviewId} order by batch_id")
    List<ReplyBatch> ofReview(long reviewId);

    @Select("select " + BATCH + " from reply_batch where closed_on is null")
    List<ReplyBatch> open();

    @Select(LETTER + " where l.batch_id = #{batchId} order by l.applicant_id")
    List<ReplyLetter> letters(long batchId);

    /** The highest number given in the commune's review of the year, letters of before this procedure included; 0 for none. */
    @Select(
            "select greatest((select coalesce(max(cast(substring_index(number, '/', 1) as unsigned)), 0) from reply_letter"
                    + " where commune_code = #{b.communeCode} and year = #{b.year} and number is not null), (select"
                    + " coalesce(max(cast(substring_index(reply_number, '/', 1) as unsigned)), 0) from applicant"
                    + " where review_id = #{b.reviewId} and reply_number is not null))")
    int lastNumber(@Param("b") ReplyBatch batch);

    @Update("update reply_letter set number = #{number} where batch_id = #{batchId} and applicant_id = #{applicantId}")
    int number(@Param("batchId") long batchId, @Param("applicantId") long applicantId, @Param("number") String number);

    @Update("update applicant a join reply_letter l on l.applicant_id = a.applicant_id set a.reply_number = l.number,"
            + " a.reply_on = #{on} where l.batch_id = #{batchId}")
    int tellApplicants(@Param("batchId") long batchId, @Param("on") LocalDate on);

    @Update("update reply_batch set signed_on = #{on}, signer_name = #{name} where batch_id = #{batchId}")
    int sign(@Param("batchId") long batchId, @Param("on") LocalDate on, @Param("name") String name);

    @Update("<script>update reply_letter set sent_on = #{on}, sent_how = #{how}, sent_to = #{to}, sent_by = #{by}"
            + " where batch_id = #{batchId} and sent_on is null and applicant_id in"
            + " <foreach collection='ids' item='i' open='(' separator=',' close=')'>#{i}</foreach></script>")
    int send(
            @Param("batchId") long batchId,
            @Param("ids") Collection<Long> ids,
            @Param("on") LocalDate on,
            @Param("how") SendingWay how,
            @Param("to") @org.jspecify.annotations.Nullable String to,
            @Param("by") String by);

    @Select("select count(*) from reply_letter where batch_id = #{batchId} and sent_on is null")
    int unsent(long batchId);

    @Update("update reply_batch set closed_on = #{on} where batch_id = #{batchId}")
    int close(@Param("batchId") long batchId, @Param("on") LocalDate on);

    @Update("update reply_batch set is_overdue = true where batch_id = #{batchId}")
    int flagOverdue(long batchId);

    @Update("update reply_batch set due_on = #{due} where batch_id = #{batchId}")
    int moveDue(@Param("batchId") long batchId, @Param("due") LocalDate due);

    /** The households of batches, by the batch's id as text. */
    @Select("<script>select cast(l.batch_id as char) as subject, a.household_id from reply_letter l join applicant a on"
            + " a.applicant_id = l.applicant_id where l.batch_id in"
            + " <foreach collection='ids' item='i' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Subject> households(@Param("ids") Collection<String> ids);

    /** Who screened or surveyed those households. */
    @Select("<script>select cast(l.batch_id as char) as subject, 'SCREEN' as duty, u.user_id from reply_letter l join"
            + " applicant a on a.applicant_id = l.applicant_id join app_user u on u.username = a.screened_by where"
            + " l.batch_id in <foreach collection='ids' item='i' open='(' separator=',' close=')'>#{i}</foreach>"
            + " union select cast(l.batch_id as char), if(s.purpose = 'SURVEY', 'SURVEY', 'REVERIFY'), s.surveyor_id"
            + " from reply_letter l join applicant a on a.applicant_id = l.applicant_id join review_case c on"
            + " c.review_id = a.review_id and c.household_id = a.household_id join survey_sheet s on s.case_id = c.case_id"
            + " and s.state = 'SUBMITTED' where l.batch_id in"
            + " <foreach collection='ids' item='i' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Hand> hands(@Param("ids") Collection<String> ids);

    /** An applicant to be answered. */
    record Refused(
            long applicantId,
            String reasons,
            @org.jspecify.annotations.Nullable String number) {}

    /** A household of a batch. */
    record Subject(String subject, long householdId) {}

    /** Somebody who screened or surveyed. */
    record Hand(String subject, Duty duty, long userId) {}
}
