package vn.tungho.security;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface RelativeMapper {
    @Insert("insert into app_user_relative (user_id, household_id, relation, noted_by, noted_at) values (#{userId},"
            + " #{householdId}, #{relation}, #{by}, #{at}) on duplicate key update relation = values(relation),"
            + " noted_by = values(noted_by), noted_at = values(noted_at)")
    int put(
            @Param("userId") long userId,
            @Param("householdId") long householdId,
            @Param("relation") String relation,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    @Select(
            "select relation from app_user_relative where user_id = #{userId} and household_id = #{householdId} for update")
    @Nullable String relation(@Param("userId") long userId, @Param("householdId") long householdId);

    @Delete("delete from app_user_relative where user_id = #{userId} and household_id = #{householdId}")
    int remove(@Param("userId") long userId, @Param("householdId") long householdId);

    @Select("<script>select user_id, household_id from app_user_relative where user_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<Relative> ofAll(@Param("ids") Collection<Long> ids);

    @Select("select household_id from app_user_relative where user_id = #{userId} order by household_id")
    List<Long> of(long userId);

    /** A household of a user's relatives. */
    record Relative(long userId, long householdId) {}
}
