package vn.tungho.notices;

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

/** Inboxes and templates. */
@Mapper
interface NoticeMapper {
    @Select(
            "select template, version, title, body, first_title, first_body, changed_by, changed_at, occasion from notice_template"
                    + " where template = #{template}")
    Optional<NoticeTemplate> template(String template);

    @Select(
            "select template, version, title, body, first_title, first_body, changed_by, changed_at, occasion from notice_template"
                    + " order by template")
    List<NoticeTemplate> templates();

    @Update(
            "update notice_template set first_title = coalesce(first_title, title), first_body = coalesce(first_body, body),"
                    + " title = #{title}, body = #{body}, changed_by = #{by}, changed_at = #{at}, version = version + 1"
                    + " where template = #{template} and version = #{version}")
    int changeTemplate(
            @Param("template") String template,
            @Param("version") int version,
            @Param("title") String title,
            @Param("body") String body,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    int insert(
            @Param("users") Collection<Long> users,
            @Param("template") String template,
            @Param("title") String title,
            @Param("body") String body,
            @Param("link") String link,
            @Param("at") LocalDateTime at);

    @Select("select notice_id, user_id, template, title, body, link, created_at, read_at from notice"
            + " where user_id = #{userId} and notice_id < #{before} order by notice_id desc limit #{limit}")
    List<Notice> page(@Param("userId") long userId, @Param("before") long before, @Param("limit") int limit);

    @Select("select count(*) from (select 1 from notice where user_id = #{userId} and read_at is null limit 100) u")
    int unread(long userId);

    @Update(
            "update notice set read_at = #{at} where notice_id = #{noticeId} and user_id = #{userId} and read_at is null")
    int markRead(@Param("noticeId") long noticeId, @Param("userId") long userId, @Param("at") LocalDateTime at);

    @Update("update notice set read_at = #{at} where user_id = #{userId} and read_at is null")
    int markAllRead(@Param("userId") long userId, @Param("at") LocalDateTime at);

    List<String> emails(@Param("users") Collection<Long> users);

    @Select("select email from notice_address where user_id = #{userId}")
    Optional<String> email(long userId);

    @Insert("insert into notice_address (user_id, email) values (#{userId}, #{email})"
            + " on duplicate key update email = #{email}")
    int putEmail(@Param("userId") long userId, @Param("email") String email);

    @Delete("delete from notice_address where user_id = #{userId}")
    int forgetEmail(long userId);
}
