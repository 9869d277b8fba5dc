package vn.tungho.security;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DeputyMapper {
    String SELECT = "select d.deputy_id, d.user_id, u.full_name as user_name, d.deputy_user_id, p.full_name as"
            + " deputy_name, d.role, d.from_on, d.to_on, d.reason, d.ended_at from deputy d join app_user u on"
            + " u.user_id = d.user_id join app_user p on p.user_id = d.deputy_user_id ";

    @Select("select next value for deputy_seq")
    long nextId();

    @Insert("insert into deputy (deputy_id, user_id, deputy_user_id, role, from_on, to_on, reason) values (#{id},"
            + " #{userId}, #{deputyUserId}, #{role}, #{fromOn}, #{toOn}, #{reason})")
    int insert(
            @Param("id") long id,
            @Param("userId") long userId,
            @Param("deputyUserId") long deputyUserId,
            @Param("role") Role role,
            @Param("fromOn") LocalDate fromOn,
            @Param("toOn") LocalDate toOn,
            @Param("reason") String reason);

    @Update("update deputy set ended_at = #{at} where deputy_id = #{id} and ended_at is null")
    int end(@Param("id") long id, @Param("at") LocalDateTime at);

    @Select(SELECT + "where d.deputy_id = #{id}")
    Optional<Deputyship> findById(long id);

    @Select(SELECT + "where d.user_id = #{userId} or d.deputy_user_id = #{userId} order by d.to_on desc,"
            + " d.deputy_id desc limit 200")
    List<Deputyship> of(long userId);

    /** Active users with one of these roles in the same commune or for the whole province, without the person; by name. */
    @Select(
            "<script>select u.user_id, u.username, u.full_name from app_user u join app_user_role r on r.user_id = u.user_id"
                    + " join app_user_role m on m.user_id = #{userId} and m.role = #{role} and m.province_code = r.province_code"
                    + " and (m.commune_code = r.commune_code or m.commune_code = '' or r.commune_code = '')"
                    + " where r.role in <foreach collection='roles' item='one' open='(' separator=',' close=')'>#{one}</foreach>"
                    + " and u.is_active and u.user_id != #{userId} and (u.full_name like concat('%', #{text}, '%')"
                    + " or u.username like concat('%', #{text}, '%')) group by u.user_id, u.username, u.full_name"
                    + " order by max(r.role = m.role and r.commune_code = m.commune_code) desc,"
                    + " max(r.commune_code = m.commune_code) desc,"
                    + " u.full_name collate utf8mb4_vietnamese_ci, u.user_id limit #{limit}</script>")
    List<UserRef> candidates(
            @Param("userId") long userId,
            @Param("role") Role role,
            @Param("roles") java.util.Set<Role> roles,
            @Param("text") String text,
            @Param("limit") int limit);
}
