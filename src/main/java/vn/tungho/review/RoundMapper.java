package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Village;

/** Rounds of requests in the year, and the decisions on single requests. */
@Mapper
interface RoundMapper {
    /** The village's round of the month in which nobody was surveyed yet and the household is not. */
    @Select("select v.village_review_id from village_review v join review r on r.review_id = v.review_id"
            + " where r.kind = 'IN_YEAR' and r.commune_code = #{v.communeCode} and r.year = #{year} and r.month = #{month}"
            + " and v.village_code = #{v.villageCode} and v.step = 'SURVEY'"
            + " and not exists (select 1 from review_case c where c.village_review_id = v.village_review_id"
            + " and (c.state <> 'LISTED' or c.household_id = #{householdId})) order by r.part desc limit 1")
    Optional<Long> openRound(
            @Param("v") Village village,
            @Param("year") int year,
            @Param("month") int month,
            @Param("householdId") long householdId);

    /** The commune's running review of the month in which the village has no part yet. */
    @Select("select r.review_id from review r where r.kind = 'IN_YEAR' and r.commune_code = #{v.communeCode}"
            + " and r.year = #{year} and r.month = #{month} and r.step <> 'DONE' and not exists (select 1 from village_review v"
            + " where v.review_id = r.review_id and v.village_code = #{v.villageCode}) order by r.part limit 1")
    Optional<Long> openReview(@Param("v") Village village, @Param("year") int year, @Param("month") int month);

    @Select("select next value for review_seq")
    long nextReviewId();

    @Insert(
            "insert into review (review_id, province_code, commune_code, year, kind, month, part, edition_id, area_type, step)"
                    + " select #{id}, #{v.provinceCode}, #{v.communeCode}, #{year}, 'IN_YEAR', #{month}, coalesce(max(part), 0) + 1,"
                    + " #{editionId}, #{areaType}, 'VILLAGES' from review where commune_code = #{v.communeCode} and year = #{year}"
                    + " and kind = 'IN_YEAR' and month = #{month}")
    int insertReview(
            @Param("id") long reviewId,
            @Param("v") Village village,
            @Param("year") int year,
            @Param("month") int month,
            @Param("editionId") String editionId,
            @Param("areaType") AreaType areaType);

    @Select("select next value for village_review_seq")
    long nextVillageReviewId();

    @Insert("insert into village_review (village_review_id, review_id, province_code, commune_code, village_code,"
            + " village_name, step) values (#{id}, #{reviewId}, #{v.provinceCode}, #{v.communeCode}, #{v.villageCode},"
            + " #{v.name}, 'SURVEY')")
    int insertVillage(@Param("id") long villageReviewId, @Param("reviewId") long reviewId, @Param("v") Village village);

    @Insert("insert into recognition_decision (decision_id, review_id, province_code, commune_code, kind, number,"
            + " decided_on, signer_id, signer_name, households, request_id) values (#{id}, #{c.reviewId}, #{c.provinceCode},"
            + " #{c.communeCode}, #{kind}, #{number}, #{on}, #{signerId}, #{signerName}, 1, #{requestId})")
    int insertDecision(
            @Param("id") long decisionId,
            @Param("c") ReviewCase reviewCase,
            @Param("kind") DecisionKind kind,
            @Param("number") String number,
            @Param("on") LocalDate on,
            @Param("signerId") long signerId,
            @Param("signerName") String signerName,
            @Param("requestId") long requestId);

    @Select("select decision_id, review_id, commune_code, kind, number, decided_on, signer_id, signer_name, households"
            + " from recognition_decision where request_id = #{requestId}")
    Optional<RecognitionDecision> decisionOf(long requestId);

    /** The next free number of a certificate of the commune and year: the annual ones come first. */
    @Select("select coalesce(max(cast(number as unsigned)), 0) + 1 from certificate where commune_code = #{communeCode}"
            + " and year = #{year}")
    int nextCertificateNo(@Param("communeCode") String communeCode, @Param("year") int year);

    @Insert("insert into certificate (certificate_id, review_id, decision_id, case_id, household_id, province_code,"
            + " commune_code, village_code, year, number, poverty_status, deprivations, issued_on) select next value for"
            + " certificate_seq, c.review_id, #{decisionId}, c.case_id, c.household_id, c.province_code, c.commune_code,"
            + " c.village_code, #{year}, #{number}, c.approved_status, c.deprivations, #{on} from review_case c"
            + " where c.case_id = #{caseId} and not exists (select 1 from certificate x where x.case_id = c.case_id)")
    int issue(
            @Param("caseId") long caseId,
            @Param("decisionId") long decisionId,
            @Param("year") int year,
            @Param("number") String number,
            @Param("on") LocalDate on);

    @Select("select " + DecisionMapper.CERTIFICATE + " from certificate where case_id = #{caseId}")
    List<Certificate> certificates(long caseId);
}
