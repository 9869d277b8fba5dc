package vn.tungho.notices;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Outgoing messages. Each statement stands for itself, so that sending holds no transaction open. */
@Mapper
interface OutboxMapper {
    String COLUMNS = "message_id, channel, template, address, title, body, state, attempts, next_at, last_error,"
            + " created_at, done_at";

    @Insert(
            "insert into notice_message (message_id, channel, template, address, title, body, state, next_at, created_at)"
                    + " values (next value for notice_message_seq, #{channel}, #{template}, #{address}, #{title}, #{body},"
                    + " 'WAITING', #{at}, #{at})")
    int insert(
            @Param("channel") NoticeChannel channel,
            @Param("template") String template,
            @Param("address") String address,
            @Param("title") String title,
            @Param("body") String body,
            @Param("at") LocalDateTime at);

    /** Takes due messages, and those whose sender has not come back, for one sender alone. */
    int claim(
            @Param("channels") Collection<NoticeChannel> channels,
            @Param("claim") String claim,
            @Param("now") LocalDateTime now,
            @Param("until") LocalDateTime until,
            @Param("limit") int limit);

    @Select("select " + COLUMNS
            + " from notice_message where claim = #{claim} and state = 'SENDING' order by message_id")
    List<OutboxMessage> claimed(String claim);

    @Update(
            "update notice_message set state = 'SENT', done_at = #{at}, address = #{masked}, body = '', last_error = null,"
                    + " claim = null where message_id = #{id} and claim = #{claim}")
    int sent(
            @Param("id") long id,
            @Param("claim") String claim,
            @Param("masked") String masked,
            @Param("at") LocalDateTime at);

    @Update("update notice_message set state = 'WAITING', next_at = #{nextAt}, last_error = #{error}, claim = null"
            + " where message_id = #{id} and claim = #{claim}")
    int failed(
            @Param("id") long id,
            @Param("claim") String claim,
            @Param("nextAt") LocalDateTime nextAt,
            @Param("error") String error);

    @Update("update notice_message set state = 'DEAD', done_at = #{at}, last_error = #{error}, claim = null"
            + " where message_id = #{id} and claim = #{claim}")
    int dead(
            @Param("id") long id,
            @Param("claim") String claim,
            @Param("at") LocalDateTime at,
            @Param("error") String error);

    @Update("update notice_message set state = 'WAITING', attempts = 0, next_at = #{now}, done_at = null"
            + " where message_id = #{id} and state = 'DEAD'")
    int revive(@Param("id") long id, @Param("now") LocalDateTime now);

    @Select("select channel, state, count(*) as number from notice_message group by channel, state")
    List<OutboxCount> counts();

    List<OutboxMessage> page(
            @Param("state") @Nullable MessageState state, @Param("before") long before, @Param("limit") int limit);
}
