package vn.tungho.shared.document;

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
interface AttachmentMapper {
    String COLUMNS = "attachment_id, object_type, object_id, province_code, commune_code, village_code, file_name,"
            + " media_type, length(content) as size_in_bytes, sha256, added_by, added_at, sent_sha256, cleaned_at";

    @Select("select next value for attachment_seq")
    long nextId();

    @Insert("insert into attachment (attachment_id, object_type, object_id, province_code, commune_code, village_code,"
            + " file_name, media_type, content, sha256, added_by, added_at, sent_sha256, cleaned_at) values (#{a.attachmentId}, #{a.objectType},"
            + " #{a.objectId}, #{a.provinceCode}, #{a.communeCode}, #{a.villageCode}, #{a.fileName}, #{a.mediaType},"
            + " #{content}, #{a.sha256}, #{a.addedBy}, #{a.addedAt}, #{a.sentSha256}, #{a.cleanedAt})")
    int insert(@Param("a") Attachment attachment, @Param("content") byte[] content);

    @Select("select " + COLUMNS + " from attachment where attachment_id = #{id}")
    Optional<Attachment> find(long id);

    /** Pictures kept from before they were encoded anew, the oldest first. */
    @Select("select attachment_id from attachment where cleaned_at is null order by attachment_id limit #{limit}")
    List<Long> uncleaned(int limit);

    /** Puts the picture as we encoded it in place of the one that was sent. */
    @Update("update attachment set content = #{content}, media_type = #{type}, sha256 = #{sum}, cleaned_at = #{at}"
            + " where attachment_id = #{id} and cleaned_at is null")
    int clean(
            @Param("id") long attachmentId,
            @Param("content") byte[] content,
            @Param("type") String mediaType,
            @Param("sum") String sha256,
            @Param("at") LocalDateTime at);

    @Select("select content from attachment where attachment_id = #{id}")
    @Nullable Content content(long id);

    @Select("select " + COLUMNS + " from attachment where object_type = #{type} and object_id = #{id}"
            + " order by attachment_id")
    List<Attachment> list(@Param("type") String objectType, @Param("id") String objectId);

    /** The bytes alone. */
    record Content(byte[] content) {}
}
