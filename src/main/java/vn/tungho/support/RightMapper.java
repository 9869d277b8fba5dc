package vn.tungho.support;

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

/** The matrix of rights, and the households for whom it must be computed again. */
@Mapper
interface RightMapper {
    int put(@Param("rights") Collection<SupportRight> rights);

    int remove(@Param("ids") Collection<Long> householdIds);

    List<SupportRight> ofHouseholds(@Param("ids") Collection<Long> householdIds);

    @Select("select r.* from support_right r join programme p on p.programme_code = r.programme_code"
            + " where r.household_id = #{householdId} order by p.position, p.programme_code")
    List<SupportRight> ofHousehold(long householdId);

    @Select("select * from support_right where household_id = #{householdId} and programme_code = #{code}")
    Optional<SupportRight> find(@Param("householdId") long householdId, @Param("code") String code);

    List<SupportRight> page(
            @Param("filter") RightFilter filter,
            @Param("plain") @Nullable String plain,
            @Param("scope") Scope scope,
            @Param("day") LocalDate day,
            @Param("after") @Nullable SupportRight after,
            @Param("limit") int limit);

    int count(
            @Param("filter") RightFilter filter,
            @Param("plain") @Nullable String plain,
            @Param("scope") Scope scope,
            @Param("day") LocalDate day,
            @Param("cap") int cap);

    List<RightTotals> totals(
            @Param("scope") Scope scope,
            @Param("communeCode") @Nullable String communeCode,
            @Param("villageCode") @Nullable String villageCode);

    @Update("update support_right set answer = #{answer}, answer_note = #{note}, answered_on = #{on}"
            + " where household_id = #{read.householdId} and programme_code = #{read.programmeCode}"
            + " and answer <=> #{read.answer} and answer_note <=> #{read.answerNote}")
    int answer(
            @Param("read") SupportRight read,
            @Param("answer") RightAnswer answer,
            @Param("note") String note,
            @Param("on") LocalDate on);

    int insertDue(@Param("ids") Collection<Long> householdIds);

    /** Notes every listed household, and whoever still has a line, as due. */
    int insertAllDue();

    @Select("select household_id from support_right_due order by household_id limit #{limit} for update skip locked")
    List<Long> takeDue(int limit);

    int removeDue(@Param("ids") Collection<Long> householdIds);

    /** Households on the list of the scope, by id; the keyset of a whole new computing. */
    List<Long> listedAfter(@Param("scope") Scope scope, @Param("after") long after, @Param("limit") int limit);

    int countListed(@Param("scope") Scope scope);

    /** Delivered remedies of these households that no later review has spoken about. */
    List<Effect> openEffects(@Param("ids") Collection<Long> householdIds);

    @Update("update support_effect set next_year = #{year}, is_still_deprived = #{deprived} where case_id = #{caseId}")
    int answerEffect(@Param("caseId") long caseId, @Param("year") int year, @Param("deprived") boolean deprived);

    @Update("insert into support_effect (case_id, household_id, indicator_no, delivered_on) values (#{caseId},"
            + " #{householdId}, #{indicatorNo}, #{deliveredOn})")
    int insertEffect(Effect effect);

    /** The same where the money came later; once. */
    @Update("insert into support_effect (case_id, household_id, indicator_no, delivered_on) values (#{caseId},"
            + " #{householdId}, #{indicatorNo}, #{deliveredOn}) on duplicate key update case_id = case_id")
    int insertEffectOnce(Effect effect);

    @Update("delete from support_effect where case_id = #{caseId}")
    int removeEffect(long caseId);

    List<EffectTotals> effects(@Param("scope") Scope scope);
}
