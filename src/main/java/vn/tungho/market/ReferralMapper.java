package vn.tungho.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

/** Who was sent where. */
@Mapper
interface ReferralMapper {
    @Select("select next value for market_referral_seq")
    long nextId();

    @Insert(
            "insert into market_referral (referral_id, offer_id, household_id, member_id, person_name, province_code,"
                    + " commune_code, village_code, state, reasons, referred_on, referred_by) values (#{id}, #{offerId},"
                    + " #{m.candidate.householdId}, #{m.candidate.memberId}, #{m.candidate.fullName}, #{m.candidate.provinceCode},"
                    + " #{m.candidate.communeCode}, #{m.candidate.villageCode}, 'REFERRED', left(#{m.reasons}, 1000), #{on}, #{by})")
    int insert(
            @Param("id") long referralId,
            @Param("offerId") long offerId,
            @Param("m") Match match,
            @Param("on") LocalDate on,
            @Param("by") String by);

    @Update(
            "update market_referral set version = version + 1, state = #{state}, started_on = coalesce(#{startedOn}, started_on),"
                    + " follow_up_on = coalesce(#{followUpOn}, follow_up_on), ended_on = #{endedOn}, sold_amount = #{soldAmount},"
                    + " note = #{note} where referral_id = #{referralId} and state = #{from}")
    int move(
            @Param("referralId") long referralId,
            @Param("from") ReferralState from,
            @Param("state") ReferralState state,
            @Param("startedOn") @Nullable LocalDate startedOn,
            @Param("followUpOn") @Nullable LocalDate followUpOn,
            @Param("endedOn") @Nullable LocalDate endedOn,
            @Param("soldAmount") @Nullable Long soldAmount,
            @Param("note") String note);

    Optional<Referral> find(long referralId);

    List<Referral> ofOffer(@Param("offerId") long offerId, @Param("scope") Scope scope, @Param("limit") int limit);

    List<Referral> ofHousehold(long householdId);

    List<Referral> page(
            @Param("scope") Scope scope,
            @Param("open") boolean open,
            @Param("after") @Nullable Referral after,
            @Param("limit") int limit);

    List<ReferralCount> counts(@Param("scope") Scope scope);
}
