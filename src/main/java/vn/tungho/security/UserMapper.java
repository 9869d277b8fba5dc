package vn.tungho.security;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

@Mapper
interface UserMapper {
    String COLUMNS =
            "user_id, username, full_name, phone, password_hash, must_change_password, password_ends_at, is_active,"
                    + " failed_logins, locked_until, version";

    @Select("select next value for app_user_seq")
    long nextId();

    @Insert(
            "insert into app_user (" + COLUMNS + ") values (#{userId}, #{username}, #{fullName}, #{phone},"
                    + " #{passwordHash}, #{mustChangePassword}, #{passwordEndsAt}, #{isActive}, #{failedLogins}, #{lockedUntil}, #{version})")
    int insert(AppUser user);

    /** The stamp comes first: it is set by what the row held before. */
    @Update("update app_user set session_stamp = session_stamp"
            + " + if(password_hash <> #{passwordHash} or (is_active and not #{isActive}), 1, 0),"
            + " version = version + 1, full_name = #{fullName}, phone = #{phone},"
            + " password_hash = #{passwordHash}, must_change_password = #{mustChangePassword}, password_ends_at = #{passwordEndsAt},"
            + " is_active = #{isActive},"
            + " failed_logins = #{failedLogins}, locked_until = #{lockedUntil}"
            + " where user_id = #{userId} and version = #{version}")
    int update(AppUser user);

    @Update("update app_user set failed_logins = #{failures}, locked_until = #{lockedUntil} where user_id = #{userId}")
    int setFailures(
            @Param("userId") long userId,
            @Param("failures") int failures,
            @Param("lockedUntil") @Nullable LocalDateTime lockedUntil);

    /** What began before is over. */
    @Update("update app_user set session_stamp = session_stamp + 1 where user_id = #{userId}")
    int endSessions(long userId);

    @Select("select " + COLUMNS + " from app_user where user_id = #{userId}")
    Optional<AppUser> findById(long userId);

    @Select("select " + COLUMNS + " from app_user where username = #{username}")
    Optional<AppUser> findByName(String username);

    @Select("select count(*) from app_user")
    int count();

    @Select(
            "select role, province_code, nullif(commune_code, '') as commune_code, nullif(village_code, '') as"
                    + " village_code from app_user_role where user_id = #{userId} order by role, province_code, commune_code, village_code")
    List<GrantRow> grants(long userId);

    @Delete("delete from app_user_role where user_id = #{userId}")
    int deleteGrants(long userId);

    int insertGrants(@Param("userId") long userId, @Param("grants") Collection<Grant> grants);

    List<UserRef> withRole(@Param("role") Role role, @Param("area") Area area);

    List<UserRef> refs(@Param("ids") Collection<Long> ids);

    List<UserRow> page(
            @Param("scope") Scope scope,
            @Param("filter") UserFilter filter,
            @Param("after") @Nullable UserRow after,
            @Param("limit") int limit);

    /** A stored grant. */
    record GrantRow(
            Role role,
            String provinceCode,
            @Nullable String communeCode,
            @Nullable String villageCode) {
        Grant grant() {
            return Grant.own(role, new Area(provinceCode, communeCode, villageCode));
        }
    }
}
