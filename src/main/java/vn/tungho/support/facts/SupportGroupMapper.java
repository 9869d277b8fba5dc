package vn.tungho.support.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.security.Scope;

/** Which household belongs to which group. */
@Mapper
interface SupportGroupMapper {

    @Select("select next value for household_group_seq")
    long nextId();

    @Insert(
            "insert into household_group (membership_id, household_id, support_group, document, from_on, until_on, note,"
                    + " entered_by, entered_at) values (#{membershipId}, #{householdId}, #{supportGroup}, #{document}, #{fromOn},"
                    + " #{untilOn}, #{note}, #{enteredBy}, #{enteredAt})")
    int insert(GroupMembership row);

    @Select("select * from household_group where membership_id = #{id} for update")
    Optional<GroupMembership> lock(long id);

    @Select("select * from household_group where household_id = #{householdId} and support_group = #{group}"
            + " and ended_on is null for update")
    Optional<GroupMembership> running(@Param("householdId") long householdId, @Param("group") SupportGroup group);

    @Update("update household_group set confirmed_by = #{by}, confirmed_at = #{at} where membership_id = #{id}")
    int confirm(@Param("id") long id, @Param("by") String by, @Param("at") LocalDateTime at);

    @Update("update household_group set ended_on = #{on}, end_reason = #{reason}, ended_by = #{by}"
            + " where membership_id = #{id}")
    int end(@Param("id") long id, @Param("on") LocalDate on, @Param("reason") String reason, @Param("by") String by);

    @Select("select * from household_group where household_id = #{householdId} order by membership_id desc")
    List<GroupMembership> ofHousehold(long householdId);

    @Select("<script>select g.* from household_group g where g.household_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>"
            + " and g.from_on &lt;= #{day} and (g.until_on is null or g.until_on &gt;= #{day})"
            + " and (g.ended_on is null or g.ended_on &gt; #{day})</script>")
    List<GroupMembership> holding(@Param("ids") Collection<Long> householdIds, @Param("day") LocalDate day);

    List<GroupTotals> totals(@Param("scope") Scope scope, @Param("day") LocalDate day);
}
