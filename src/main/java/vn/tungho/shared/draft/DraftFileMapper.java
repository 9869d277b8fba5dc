package vn.tungho.shared.draft;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface DraftFileMapper {
    @Select("select next value for draft_file_seq")
    long nextId();

    @Insert(
            "insert into form_draft_file (file_id, user_id, form_key, field, file_name, media_type, content, saved_at, cleaned_at)"
                    + " values (#{file.fileId}, #{userId}, #{formKey}, #{field}, #{file.fileName}, #{file.mediaType},"
                    + " #{file.content}, #{at}, #{at})")
    int insert(
            @Param("userId") long userId,
            @Param("formKey") String formKey,
            @Param("field") String field,
            @Param("file") Kept file,
            @Param("at") LocalDateTime at);

    @Select("select file_id, file_name, media_type, content, cleaned_at from form_draft_file where user_id = #{userId}"
            + " and form_key = #{formKey} and field = #{field} order by file_id")
    List<Kept> list(@Param("userId") long userId, @Param("formKey") String formKey, @Param("field") String field);

    /** A file as it lies there; without {@code cleanedAt} it lies there as it was sent, from before pictures were encoded anew. */
    record Kept(
            long fileId,
            String fileName,
            String mediaType,
            byte[] content,
            @Nullable LocalDateTime cleanedAt) {}

    @Select("select file_id, file_name, media_type, content, cleaned_at from form_draft_file"
            + " where left(content, length(#{beginning})) <> #{beginning} limit #{limit} for update")
    List<Kept> notBeginning(@Param("beginning") byte[] beginning, @Param("limit") int limit);

    @Update("update form_draft_file set content = #{content} where file_id = #{fileId}")
    int replace(@Param("fileId") long fileId, @Param("content") byte[] content);

    @Select("select coalesce(sum(octet_length(content)), 0) from form_draft_file where user_id = #{userId}")
    long bytes(@Param("userId") long userId);

    @Delete("delete from form_draft_file where file_id = #{fileId} and user_id = #{userId}")
    int delete(@Param("userId") long userId, @Param("fileId") long fileId);

    @Delete("delete from form_draft_file where user_id = #{userId} and form_key = #{formKey}")
    int deleteAll(@Param("userId") long userId, @Param("formKey") String formKey);

    @Delete("delete from form_draft_file where saved_at < #{before} limit 500")
    int deleteOld(@Param("before") LocalDateTime before);
}
