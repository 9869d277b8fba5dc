package vn.tungho.shared.draft;

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
interface DraftMapper {
    @Insert("insert into form_draft (user_id, form_key, content, saved_at) values (#{userId}, #{formKey}, #{content},"
            + " #{savedAt}) on duplicate key update content = values(content), saved_at = values(saved_at)")
    int put(
            @Param("userId") long userId,
            @Param("formKey") String formKey,
            @Param("content") String content,
            @Param("savedAt") LocalDateTime savedAt);

    @Select("select form_key, content, saved_at from form_draft where user_id = #{userId} and form_key = #{formKey}")
    Optional<Draft> find(@Param("userId") long userId, @Param("formKey") String formKey);

    @Select(
            "select user_id, form_key, content from form_draft where left(content, length(#{beginning})) <> #{beginning}"
                    + " limit #{limit} for update")
    List<StoredDraft> notBeginning(@Param("beginning") String beginning, @Param("limit") int limit);

    @Update("update form_draft set content = #{content} where user_id = #{userId} and form_key = #{formKey}")
    int replace(@Param("userId") long userId, @Param("formKey") String formKey, @Param("content") String content);

    /** A draft as it lies in the table. */
    record StoredDraft(long userId, String formKey, String content) {}

    @Delete("delete from form_draft where user_id = #{userId} and form_key = #{formKey}")
    int delete(@Param("userId") long userId, @Param("formKey") String formKey);

    @Delete("delete from form_draft where saved_at < #{before} limit 5000")
    int deleteOld(@Param("before") LocalDateTime before);

    @Select("select cast(value as int) from app_setting where name = 'draft.keep-days'")
    Integer keepDays();
}
