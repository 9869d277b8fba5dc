package vn.tungho.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.security.Scope;

@Mapper
interface ReviewMapper {
    Optional<Review> findById(long reviewId);

    List<Review> page(@Param("scope") Scope scope, @Param("year") int year);

    List<Review> waitingForOpinion();

    @Select("select review_id from review where review_id = #{reviewId} for update")
    long lock(long reviewId);

    @Update("update review set step = #{step}, version = version + 1 where review_id = #{reviewId}")
    int setStep(@Param("reviewId") long reviewId, @Param("step") ReviewStep step);

    @Update("update review set step = 'ASSIGNING', list_closed_on = #{on}, version = version + 1"
            + " where review_id = #{reviewId}")
    int closeList(@Param("reviewId") long reviewId, @Param("on") LocalDate on);

    @Update(
            "update review set step = 'OPINION', report_number = #{number}, reported_on = #{on}, opinion_due_on = #{due},"
                    + " version = version + 1 where review_id = #{reviewId}")
    int report(
            @Param("reviewId") long reviewId,
            @Param("number") String number,
            @Param("on") LocalDate on,
            @Param("due") LocalDate due);

    @Update("update review set opinion_due_on = #{due}, version = version + 1 where review_id = #{reviewId}")
    int moveOpinion(@Param("reviewId") long reviewId, @Param("due") LocalDate due);

    @Update("update review set is_late = true, version = version + 1 where review_id = #{reviewId}")
    int flagLate(long reviewId);

    @Update("update review set step = 'CERTIFYING', decided_on = #{on}, version = version + 1"
            + " where review_id = #{reviewId}")
    int decide(@Param("reviewId") long reviewId, @Param("on") LocalDate on);

    @Update("update review set step = 'DONE', closed_at = #{at}, version = version + 1 where review_id = #{reviewId}")
    int close(@Param("reviewId") long reviewId, @Param("at") LocalDateTime at);

    Optional<VillageReview> findVillage(long villageReviewId);

    List<VillageReview> villages(long reviewId);

    @Select("select village_review_id from village_review where village_review_id = #{id} for update")
    long lockVillage(long id);

    @Update("update village_review set step = #{step}, version = version + 1 where village_review_id = #{id}")
    int setVillageStep(@Param("id") long id, @Param("step") VillageStep step);

    @Update("update village_review set step = 'SURVEY', round = round + 1, finished_on = null, version = version + 1"
            + " where village_review_id = #{id}")
    int nextRound(long id);

    @Update("update village_review set step = 'POSTING', posting_id = #{postingId}, version = version + 1"
            + " where village_review_id = #{id}")
    int startPosting(@Param("id") long id, @Param("postingId") long postingId);

    @Update("update village_review set step = 'FINISHED', finished_on = #{on}, version = version + 1"
            + " where village_review_id = #{id}")
    int finishVillage(@Param("id") long id, @Param("on") LocalDate on);

    @Select("select count(*) from village_review where review_id = #{reviewId} and step <> 'FINISHED'")
    int unfinishedVillages(long reviewId);

    /** Villages without a household on the list have nothing to review. */
    @Update(
            "update village_review v set v.step = 'FINISHED', v.finished_on = #{on} where v.review_id = #{reviewId}"
                    + " and v.step = 'WAITING' and not exists (select 1 from review_case c where c.village_review_id = v.village_review_id)")
    int finishEmptyVillages(@Param("reviewId") long reviewId, @Param("on") LocalDate on);

    @Update("<script>update village_review set step = 'WAITING', finished_on = null, version = version + 1"
            + " where review_id = #{reviewId} and village_code in"
            + " <foreach collection='codes' item='c' open='(' separator=',' close=')'>#{c}</foreach></script>")
    int reopenVillages(@Param("reviewId") long reviewId, @Param("codes") Collection<String> codes);
}
