package vn.tungho.security.guess;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface GuessMapper {
    @Select("select rule, most, minutes, meaning from sign_in_rule order by rule")
    List<SignInRule> rules();

    @Select("select rule, most, minutes, meaning from sign_in_rule where rule = #{rule}")
    Optional<SignInRule> rule(String rule);

    /** Makes the row or takes its lock, in one statement: whoever comes at the same time waits here. */
    @Insert("insert into sign_in_guess (bucket, taken, until_at) values (#{bucket}, 0, #{now})"
            + " on duplicate key update bucket = values(bucket)")
    int lock(@Param("bucket") String bucket, @Param("now") LocalDateTime now);

    @Select("select taken, until_at from sign_in_guess where bucket = #{bucket} for update")
    Budget get(String bucket);

    @Update("update sign_in_guess set taken = #{budget.taken}, until_at = #{budget.untilAt},"
            + " is_told = is_told and #{budget.taken} > 1 where bucket = #{bucket}")
    int put(@Param("bucket") String bucket, @Param("budget") Budget budget);

    @Delete("delete from sign_in_guess where bucket = #{bucket}")
    int forget(String bucket);

    @Update("update sign_in_guess set taken = taken - 1 where bucket = #{bucket} and taken > 0")
    int giveBack(String bucket);

    /** One for whoever asks first after the last try was used. */
    @Update("update sign_in_guess set is_told = true where bucket = #{bucket} and taken >= #{most} and not is_told")
    int tell(@Param("bucket") String bucket, @Param("most") int most);

    @Select("select until_at from sign_in_guess where bucket = #{bucket}")
    Optional<LocalDateTime> until(String bucket);

    /** What counts no more; a few at a time, so that nobody waits for it. */
    @Delete("delete from sign_in_guess where until_at < #{before} limit 200")
    int sweep(LocalDateTime before);
}
