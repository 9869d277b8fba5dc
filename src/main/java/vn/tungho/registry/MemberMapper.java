package vn.tungho.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MemberMapper {
    @Select("select next value for household_member_seq")
    long nextId();

    /** A new person, with the id, household and place given here. */
    int insert(
            @Param("id") long id,
            @Param("householdId") long householdId,
            @Param("position") int position,
            @Param("m") Member member);

    /** All facts of a person, and the place in the household. */
    int update(@Param("position") int position, @Param("m") Member member);

    /** Another household, place or relation to the head; the facts stay. */
    @Update("update household_member set version = version + 1, household_id = #{householdId}, position = #{position},"
            + " relationship = #{relationship} where member_id = #{id}")
    int place(
            @Param("id") long memberId,
            @Param("householdId") long householdId,
            @Param("position") int position,
            @Param("relationship") Relationship relationship);

    /** The present members in their order. */
    List<Member> present(long householdId);

    /** Everyone who ever belonged to the household, those who left last. */
    List<Member> all(long householdId);

    List<Member> presentOf(@Param("ids") Collection<Long> householdIds);

    @Update("update household_member set version = version + 1, left_on = #{on}, left_reason = #{reason}"
            + " where member_id = #{memberId} and left_on is null")
    int leave(@Param("memberId") long memberId, @Param("on") LocalDate on, @Param("reason") LeftReason reason);
}
