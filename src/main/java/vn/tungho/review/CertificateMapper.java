package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.registry.Household;
import vn.tungho.shared.PovertyStatus;

/** What becomes of single certificates after their issue, each change with its line of history. */
@Mapper
interface CertificateMapper {
    /** The household's certificates of a year that were not taken back, those that rest among them; locked. */
    @Select("select " + DecisionMapper.CERTIFICATE + " from certificate where household_id = #{householdId}"
            + " and year = #{year} and revoked_on is null order by certificate_id for update")
    List<Certificate> standing(@Param("householdId") long householdId, @Param("year") int year);

    @Select("select " + DecisionMapper.CERTIFICATE + " from certificate where household_id = #{householdId}"
            + " and year = #{year} and revoked_on is null and suspended_on is null")
    Optional<Certificate> good(@Param("householdId") long householdId, @Param("year") int year);

    /** What a settlement of that day gave and took back since; its number alone may come again in another year. */
    @Select("select " + DecisionMapper.CERTIFICATE + " from certificate where household_id = #{householdId}"
            + " and (settlement_number = #{number} and issued_on >= #{since} or revoked_by = #{number} and revoked_on >="
            + " #{since}) order by certificate_id for update")
    List<Certificate> touchedBy(
            @Param("householdId") long householdId,
            @Param("number") String settlementNumber,
            @Param("since") LocalDate since);

    @Update("update certificate set revoked_on = #{on}, revoked_by = #{number}, suspended_on = null,"
            + " suspended_by = null where certificate_id = #{id}")
    int revoke(@Param("id") long certificateId, @Param("on") LocalDate on, @Param("number") String number);

    @Update("update certificate set suspended_on = #{on}, suspended_by = #{number} where certificate_id = #{id}")
    int suspend(@Param("id") long certificateId, @Param("on") LocalDate on, @Param("number") String number);

    @Update("update certificate set revoked_on = null, revoked_by = null, suspended_on = null, suspended_by = null"
            + " where certificate_id = #{id}")
    int restore(long certificateId);

    @Select("select next value for certificate_seq")
    long nextId();

    /** A certificate by a settlement, numbered after itself. */
    @Insert("insert into certificate (certificate_id, household_id, province_code, commune_code, village_code, year,"
            + " number, poverty_status, deprivations, issued_on, settlement_number) values (#{id}, #{h.householdId},"
            + " #{h.provinceCode}, #{h.communeCode}, #{h.villageCode}, #{year}, concat('GQ-', #{id}, '/GCN-HN.HCN'),"
            + " #{status}, #{h.deprivations}, #{on}, #{number})")
    int issue(
            @Param("id") long certificateId,
            @Param("h") Household household,
            @Param("year") int year,
            @Param("status") PovertyStatus status,
            @Param("number") String settlementNumber,
            @Param("on") LocalDate on);

    @Insert("insert into certificate_act (certificate_act_id, certificate_id, household_id, kind, acted_on,"
            + " decision_number, reason, recorded_by, recorded_at) values (next value for certificate_act_seq,"
            + " #{certificateId}, #{householdId}, #{kind}, #{actedOn}, #{decisionNumber}, #{reason}, #{recordedBy},"
            + " #{recordedAt})")
    int insertAct(CertificateAct act);

    @Select("select certificate_id, household_id, kind, acted_on, decision_number, reason, recorded_by, recorded_at"
            + " from certificate_act where household_id = #{householdId} order by certificate_act_id")
    List<CertificateAct> acts(long householdId);

    /** What another decision gave for the year a review now decides on ends with the review's decision. */
    @Insert("insert into certificate_act (certificate_act_id, certificate_id, household_id, kind, acted_on,"
            + " decision_number, reason, recorded_by, recorded_at) select next value for certificate_act_seq,"
            + " x.certificate_id, x.household_id, 'REVOKED', #{on}, #{number}, #{reason}, #{by}, now(3)"
            + " from certificate x join review_case k on k.household_id = x.household_id and k.review_id = #{reviewId}"
            + " where x.year = #{year} and x.revoked_on is null")
    int noteSuperseded(
            @Param("reviewId") long reviewId,
            @Param("year") int year,
            @Param("on") LocalDate on,
            @Param("number") String number,
            @Param("reason") String reason,
            @Param("by") String by);

    @Update("update certificate x join review_case k on k.household_id = x.household_id and k.review_id = #{reviewId}"
            + " set x.revoked_on = #{on}, x.revoked_by = #{number}, x.suspended_on = null, x.suspended_by = null"
            + " where x.year = #{year} and x.revoked_on is null")
    int revokeSuperseded(
            @Param("reviewId") long reviewId,
            @Param("year") int year,
            @Param("on") LocalDate on,
            @Param("number") String number);
}
