package vn.tungho.security.session;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface SessionMapper {
    /** What the guard asks at each request. */
    record State(
            String sessionKey,
            long userId,
            String deviceId,
            LocalDateTime beganAt,
            LocalDateTime lastAt,
            @Nullable LocalDateTime endedAt,
            @Nullable SessionEnd endReason) {}

    @Insert("insert into sign_in_session (session_key, user_id, device_id, browser, address, began_at, last_at)"
            + " values (#{key}, #{userId}, #{device}, #{details.browser}, #{details.address}, #{at}, #{at})")
    int begin(
            @Param("key") String key,
            @Param("userId") long userId,
            @Param("device") String deviceId,
            @Param("details") Seen details,
            @Param("at") LocalDateTime at);

    /** Browser and address as they are kept. */
    record Seen(String browser, String address) {}

    @Select("select session_key, user_id, device_id, began_at, last_at, ended_at, end_reason from sign_in_session"
            + " where session_key = #{key}")
    Optional<State> find(String key);

    @Update("update sign_in_session set last_at = #{at} where session_key = #{key} and ended_at is null")
    int used(@Param("key") String key, @Param("at") LocalDateTime at);

    @Update("update sign_in_session set ended_at = #{at}, end_reason = #{reason} where session_key = #{key}"
            + " and user_id = #{userId} and ended_at is null")
    int end(
            @Param("key") String key,
            @Param("userId") long userId,
            @Param("reason") SessionEnd reason,
            @Param("at") LocalDateTime at);

    @Update("update sign_in_session set ended_at = #{at}, end_reason = #{reason} where user_id = #{userId}"
            + " and ended_at is null and session_key <> #{but}")
    int endAll(
            @Param("userId") long userId,
            @Param("but") String but,
            @Param("reason") SessionEnd reason,
            @Param("at") LocalDateTime at);

    @Update("update sign_in_session set ended_at = #{at}, end_reason = #{reason} where user_id = #{userId}"
            + " and ended_at is null and device_id = #{device}")
    int endOfDevice(
            @Param("userId") long userId,
            @Param("device") String deviceId,
            @Param("reason") SessionEnd reason,
            @Param("at") LocalDateTime at);

    @Select("select session_key, browser, address, began_at, last_at, session_key = #{current} as is_this"
            + " from sign_in_session where user_id = #{userId} and ended_at is null and last_at >= #{since}"
            + " order by is_this desc, last_at desc limit 50")
    List<OwnSession> open(
            @Param("userId") long userId, @Param("current") String current, @Param("since") LocalDateTime since);

    @Insert("insert into known_device (device_id, user_id, browser, address, first_at, last_at) values (#{device},"
            + " #{userId}, #{seen.browser}, #{seen.address}, #{at}, #{at}) on duplicate key update"
            + " browser = values(browser), address = values(address), last_at = values(last_at), ended_at = null")
    int know(
            @Param("device") String deviceId,
            @Param("userId") long userId,
            @Param("seen") Seen seen,
            @Param("at") LocalDateTime at);

    @Select("select count(*) > 0 from known_device d join app_user u on u.user_id = d.user_id where d.device_id ="
            + " #{device} and u.username = #{username} and d.ended_at is null and d.last_at >= #{since}")
    boolean isKnown(
            @Param("device") String deviceId, @Param("username") String username, @Param("since") LocalDateTime since);

    @Select("select device_id, browser, address, first_at, last_at, device_id = #{current} as is_this from known_device"
            + " where user_id = #{userId} and ended_at is null and last_at >= #{since} order by last_at desc limit 50")
    List<KnownDevice> devices(
            @Param("userId") long userId, @Param("current") String current, @Param("since") LocalDateTime since);

    @Update("update known_device set ended_at = #{at} where device_id = #{device} and user_id = #{userId}"
            + " and ended_at is null")
    int forget(@Param("device") String deviceId, @Param("userId") long userId, @Param("at") LocalDateTime at);
}
