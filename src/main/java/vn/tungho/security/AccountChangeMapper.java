package vn.tungho.security;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AccountChangeMapper {
    String SELECT = "select c.change_id, c.user_id, c.kind, c.roles, c.asked_by, u.full_name as asker_name, c.asked_at"
            + " from account_change c join app_user u on u.username = c.asked_by where c.done_by is null and c.done_at is null and not c.is_refused ";

    @Select("select next value for account_change_seq")
    long nextId();

    @Insert("insert into account_change (change_id, user_id, kind, roles, asked_by, asked_at) values (#{id}, #{userId},"
            + " #{kind}, #{roles}, #{by}, #{at})")
    int insert(
            @Param("id") long id,
            @Param("userId") long userId,
            @Param("kind") AccountChange.Kind kind,
            @Param("roles") String roles,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    @Select(SELECT + "and c.user_id = #{userId} order by c.change_id")
    List<AccountChange> open(long userId);

    @Select(SELECT + "and c.change_id = #{id}")
    Optional<AccountChange> find(long id);

    @Update("update account_change set done_by = #{by}, done_at = #{at}, is_refused = #{refused}"
            + " where change_id = #{id} and done_at is null")
    int close(
            @Param("id") long id,
            @Param("by") String by,
            @Param("at") LocalDateTime at,
            @Param("refused") boolean refused);

    /** Active administrators with a role for the whole of this province. */
    @Select("select count(distinct r.user_id) from app_user_role r join app_user u on u.user_id = r.user_id"
            + " where r.role = 'ADMINISTRATOR' and u.is_active and r.province_code = #{province}")
    int administrators(String provinceCode);
}
