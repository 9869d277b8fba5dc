package vn.tungho.field;

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
interface DeviceMapper {
    String COLUMNS = "device_id, user_id, label, registered_at, pulled_at, pushed_at, complete_at, waiting";

    @Insert(
            "insert into field_device (device_id, user_id, label, registered_at) values (#{deviceId}, #{userId}, #{label},"
                    + " #{registeredAt}) on duplicate key update label = if(user_id = values(user_id), values(label), label)")
    int register(FieldDevice device);

    @Select("select " + COLUMNS + " from field_device where device_id = #{id}")
    Optional<FieldDevice> find(String deviceId);

    @Select("select " + COLUMNS + " from field_device where user_id = #{userId} order by registered_at desc, device_id")
    List<FieldDevice> ofUser(long userId);

    @Update("update field_device set pulled_at = #{at} where device_id = #{id}")
    int pulled(@Param("id") String deviceId, @Param("at") LocalDateTime at);

    @Update("update field_device set pushed_at = #{at} where device_id = #{id}")
    int pushed(@Param("id") String deviceId, @Param("at") LocalDateTime at);

    @Update("update field_device set waiting = #{waiting}, complete_at = if(#{waiting} = 0, #{at}, complete_at)"
            + " where device_id = #{id}")
    int told(@Param("id") String deviceId, @Param("waiting") int waiting, @Param("at") LocalDateTime at);

    @Select("select next value for field_cursor_seq")
    long nextCursor();

    @Insert(
            "insert into field_cursor (device_id, cursor_id, marks, made_at) values (#{device}, #{cursor}, #{marks}, #{at})")
    int keepMarks(
            @Param("device") String deviceId,
            @Param("cursor") long cursor,
            @Param("marks") String marks,
            @Param("at") LocalDateTime at);

    @Select("select marks from field_cursor where device_id = #{device} and cursor_id = #{cursor}")
    Optional<String> marks(@Param("device") String deviceId, @Param("cursor") long cursor);

    /** Forgets what lies before the cursor the device has shown to have. */
    @Delete("delete from field_cursor where device_id = #{device} and cursor_id < #{cursor}")
    int forgetBefore(@Param("device") String deviceId, @Param("cursor") long cursor);
}
