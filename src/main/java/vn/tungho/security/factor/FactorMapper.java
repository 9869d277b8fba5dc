package vn.tungho.security.factor;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Role;

@Mapper
interface FactorMapper {
    /** What is kept of somebody's app; not confirmed as long as no code of it was typed. */
    record Kept(long userId, String secret, @Nullable LocalDateTime confirmedAt, long lastStep) {}

    @Select("select role from guarded_role where reason in ('SIGNS', 'ADMINISTERS', 'OVERSEES')")
    Set<Role> guarded();

    @Select("select count(*) > 0 from signing_task where kind = #{kind} and meaning is not null")
    boolean isSigning(String kind);

    @Select("select user_id, secret, confirmed_at, last_step from second_factor where user_id = #{userId}")
    Optional<Kept> find(long userId);

    @Select("select user_id, secret, confirmed_at, last_step from second_factor where user_id = #{userId} for update")
    Optional<Kept> lock(long userId);

    @Insert("insert into second_factor (user_id, secret) values (#{userId}, #{secret}) on duplicate key update"
            + " secret = if(confirmed_at is null, values(secret), secret)")
    int begin(@Param("userId") long userId, @Param("secret") String secret);

    @Update("update second_factor set confirmed_at = #{at}, last_step = #{step} where user_id = #{userId}")
    int confirm(@Param("userId") long userId, @Param("at") LocalDateTime at, @Param("step") long step);

    @Update("update second_factor set last_step = #{step} where user_id = #{userId} and last_step < #{step}")
    int use(@Param("userId") long userId, @Param("step") long step);

    @Delete("delete from second_factor where user_id = #{userId}")
    int delete(long userId);

    @Insert("insert into recovery_code (user_id, code_hash) values (#{userId}, #{hash})")
    int addCode(@Param("userId") long userId, @Param("hash") String hash);

    @Select("select code_hash from recovery_code where user_id = #{userId} and used_at is null")
    List<String> codes(long userId);

    @Update(
            "update recovery_code set used_at = #{at} where user_id = #{userId} and code_hash = #{hash} and used_at is null")
    int useCode(@Param("userId") long userId, @Param("hash") String hash, @Param("at") LocalDateTime at);

    @Delete("delete from recovery_code where user_id = #{userId}")
    int deleteCodes(long userId);

    @Update("update sign_in_session set factor_at = #{at} where session_key = #{key} and ended_at is null")
    int passed(@Param("key") String key, @Param("at") LocalDateTime at);

    @Select("select factor_at from sign_in_session where session_key = #{key} and factor_at is not null")
    Optional<LocalDateTime> passedAt(String key);
}
