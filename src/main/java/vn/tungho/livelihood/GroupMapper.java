package vn.tungho.livelihood;

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

/** Groups, their households, what went in and what came out. */
@Mapper
interface GroupMapper {
    @Select("select next value for livelihood_group_seq")
    long nextId();

    @Insert(
            "insert into livelihood_group (group_id, kind, name, province_code, commune_code, village_code, purpose, model_id,"
                    + " founded_on) values (#{id}, #{d.kind}, #{d.name}, #{province}, #{d.communeCode}, #{d.villageCode}, #{d.purpose},"
                    + " #{d.modelId}, #{d.foundedOn})")
    int insert(@Param("id") long groupId, @Param("province") String provinceCode, @Param("d") GroupData data);

    /** Holds the group until the transaction ends, so that two hands do not change its members at once. */
    @Select("select group_id from livelihood_group where group_id = #{groupId} for update")
    Optional<Long> lock(long groupId);

    @Update("update livelihood_group set version = version + 1, ended_on = #{on}, end_reason = #{reason}"
            + " where group_id = #{groupId} and ended_on is null")
    int end(@Param("groupId") long groupId, @Param("on") LocalDate on, @Param("reason") String reason);

    Optional<Group> find(long groupId);

    List<Group> page(
            @Param("scope") Scope scope,
            @Param("active") boolean active,
            @Param("after") @Nullable Group after,
            @Param("limit") int limit);

    List<Group> ofHousehold(long householdId);

    List<GroupMember> members(long groupId);

    @Insert("insert into livelihood_member (group_member_id, group_id, household_id, is_leader, joined_on)"
            + " values (next value for livelihood_member_seq, #{groupId}, #{householdId}, #{leader}, #{on})")
    int join(
            @Param("groupId") long groupId,
            @Param("householdId") long householdId,
            @Param("leader") boolean leader,
            @Param("on") LocalDate on);

    @Update("update livelihood_member set left_on = #{on}, is_leader = false"
            + " where group_id = #{groupId} and household_id = #{householdId} and left_on is null")
    int leave(@Param("groupId") long groupId, @Param("householdId") long householdId, @Param("on") LocalDate on);

    @Update("update livelihood_member set is_leader = (household_id = #{householdId})"
            + " where group_id = #{groupId} and left_on is null")
    int lead(@Param("groupId") long groupId, @Param("householdId") long householdId);

    @Insert("insert into livelihood_entry (entry_id, group_id, is_result, on_day, content, source, amount, households,"
            + " recorded_by) values (next value for livelihood_entry_seq, #{groupId}, #{e.isResult}, #{e.onDay}, #{e.content},"
            + " #{e.source}, #{e.amount}, #{e.households}, #{by})")
    int insertEntry(@Param("groupId") long groupId, @Param("e") GroupEntry entry, @Param("by") String by);

    @Select(
            "select is_result, on_day, content, source, amount, households from livelihood_entry where group_id = #{groupId}"
                    + " order by on_day desc, entry_id desc limit 500")
    List<GroupEntry> entries(long groupId);
}
