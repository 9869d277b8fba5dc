package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

@Mapper
interface DecisionMapper {
    String DECISION =
            "decision_id, review_id, commune_code, kind, number, decided_on, signer_id, signer_name, households";
    String CERTIFICATE = "certificate_id, review_id, decision_id, case_id, household_id, village_code, year, number,"
            + " poverty_status, deprivations, issued_on, settlement_number, revoked_on, revoked_by, suspended_on, suspended_by";

    @Select("select next value for recognition_decision_seq")
    long nextId();

    @Insert("insert into recognition_decision (" + DECISION + ", province_code) values (#{d.decisionId}, #{d.reviewId},"
            + " #{d.communeCode}, #{d.kind}, #{d.number}, #{d.decidedOn}, #{d.signerId}, #{d.signerName},"
            + " #{d.households}, #{a.provinceCode})")
    int insert(@Param("d") RecognitionDecision decision, @Param("a") Area area);

    @Select("select " + DECISION + " from recognition_decision where review_id = #{reviewId} order by kind desc")
    List<RecognitionDecision> ofReview(long reviewId);

    /** One certificate per poor or near-poor household, numbered by village and name; those that exist stay as they are. */
    @Insert("insert into certificate (certificate_id, review_id, decision_id, case_id, household_id, province_code,"
            + " commune_code, village_code, year, number, poverty_status, deprivations, issued_on)"
            + " select next value for certificate_seq, n.review_id, #{decisionId}, n.case_id, n.household_id,"
            + " n.province_code, n.commune_code, n.village_code, #{year}, concat(lpad(n.no, 3, '0'), '/GCN-HN.HCN'),"
            + " n.approved_status, n.deprivations, #{on} from (select c.*, row_number() over (order by c.village_code,"
            + " c.head_name collate utf8mb4_vietnamese_ci, c.case_id) as no from review_case c"
            + " where c.review_id = #{reviewId} and c.approved_status in ('POOR', 'NEAR_POOR')) n"
            + " where not exists (select 1 from certificate x where x.case_id = n.case_id)")
    int issue(
            @Param("reviewId") long reviewId,
            @Param("decisionId") long decisionId,
            @Param("year") int year,
            @Param("on") LocalDate on);

    /** True when a decision of the commune already carries this number on this day. */
    @Select("select count(*) > 0 from recognition_decision where commune_code = #{communeCode} and decided_on = #{on}"
            + " and number = #{number}")
    boolean isUsed(@Param("communeCode") String communeCode, @Param("on") LocalDate on, @Param("number") String number);

    @Select("select count(*) from certificate where review_id = #{reviewId}")
    int countCertificates(long reviewId);

    @Select(
            "<script>select " + CERTIFICATE + " from certificate where review_id = #{reviewId} and revoked_on is null"
                    + " and suspended_on is null<if test='villageCode != null'> and village_code = #{villageCode}</if> order by number</script>")
    List<Certificate> certificates(
            @Param("reviewId") long reviewId, @Param("villageCode") @Nullable String villageCode);

    @Select("select " + CERTIFICATE + " from certificate where household_id = #{householdId} order by year desc")
    List<Certificate> ofHousehold(long householdId);
}
