package vn.tungho.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.basis.ScoreBasis;

@Mapper
interface CaseMapper {
    @Select("select next value for review_case_seq")
    long nextId();

    int insert(ReviewCase reviewCase);

    Optional<ReviewCase> findById(long caseId);

    Optional<ReviewCase> findByHousehold(@Param("reviewId") long reviewId, @Param("householdId") long householdId);

    List<ReviewCase> ofVillage(long villageReviewId);

    List<ReviewCase> ofReview(long reviewId);

    /** Those whose class changed at any step. */
    List<ReviewCase> moved(long reviewId);

    List<ReviewCase> ofHousehold(long householdId);

    List<ReviewCase> ofEnumerator(
            @Param("userId") long userId, @Param("villageReviewId") @Nullable Long villageReviewId);

    List<ReviewCase> page(CaseFilter filter);

    @Select("select village_code, status_before as `before`, coalesce(approved_status, objected_status, posted_status,"
            + " draft_status, status_before) as `after`, count(*) as households, sum(member_count) as people"
            + " from review_case where review_id = #{reviewId} group by 1, 2, 3")
    List<StatusMove> moves(long reviewId);

    @Select("select village_code, count(*) as households from review_case where review_id = #{reviewId}"
            + " group by village_code order by village_code")
    List<VillageSize> sizes(long reviewId);

    @Select("select count(*) from review_case where review_id = #{reviewId}")
    int count(long reviewId);

    @Select("select count(*) from review_case where village_review_id = #{villageReviewId} and state = #{state}")
    int countInState(@Param("villageReviewId") long villageReviewId, @Param("state") CaseState state);

    List<Share> shares(long reviewId);

    List<Share> openShares(@Param("villageReviewId") long villageReviewId);

    @Update("<script>update review_case set enumerator_id = #{userId}, version = version + 1 where case_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    int assign(@Param("ids") Collection<Long> ids, @Param("userId") long userId);

    int survey(
            @Param("caseId") long caseId,
            @Param("aScore") int aScore,
            @Param("bScore") int bScore,
            @Param("deprivations") String deprivations,
            @Param("status") PovertyStatus status,
            @Param("next") @Nullable PovertyStatus next,
            @Param("by") long by,
            @Param("on") LocalDate on,
            @Param("basis") ScoreBasis basis);

    @Update("<script>update review_case set state = #{state}, version = version + 1 where case_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    int setState(@Param("ids") Collection<Long> ids, @Param("state") CaseState state);

    @Update("update review_case set state = 'LISTED', version = version + 1"
            + " where village_review_id = #{villageReviewId} and state = 'SURVEYED'")
    int reopenUnagreed(long villageReviewId);

    /**
     * A household that joined after an objection has no enumerator yet; it gets one of its commune's, of its own village if it can be,
     * who has not verified it.
     */
    int reopenAll(long villageReviewId);

    @Update("update review_case set posted_status = draft_status, version = version + 1"
            + " where village_review_id = #{villageReviewId}")
    int post(long villageReviewId);

    @Update(
            "update review_case set state = 'FINAL', objected_status = coalesce(objected_status, posted_status, status_before),"
                    + " version = version + 1 where village_review_id = #{villageReviewId}")
    int finish(long villageReviewId);

    int objected(
            @Param("caseId") long caseId,
            @Param("aScore") @Nullable Integer aScore,
            @Param("bScore") @Nullable Integer bScore,
            @Param("deprivations") String deprivations,
            @Param("status") PovertyStatus status,
            @Param("basis") @Nullable ScoreBasis basis);

    @Update("update review_case set approved_status = objected_status, version = version + 1"
            + " where review_id = #{reviewId}")
    int approve(long reviewId);

    /** The class one request's decision gives; the class as before for a refusal. */
    @Update("update review_case set approved_status = #{status}, version = version + 1 where case_id = #{caseId}")
    int approveOne(@Param("caseId") long caseId, @Param("status") PovertyStatus status);

    List<VillageProgress> progress(long reviewId);

    List<CommuneProgress> communes(
            @Param("scope") Scope scope, @Param("year") int year, @Param("today") LocalDate today);

    /** How many households of a village are on the list. */
    record VillageSize(String villageCode, int households) {}

    /** How many households of a village an enumerator has, and how many of them are still to be surveyed. */
    record Share(long villageReviewId, long userId, int households, int left) {}
}
