package vn.tungho.complaint;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Denunciations and where they went; every list is cut down to what its reader may see. */
@Mapper
interface DenunciationMapper {
    @Select("select next value for denunciation_seq")
    long nextId();

    @Insert(
            "insert into denunciation (denunciation_id, province_code, commune_code, village_code, received_on, summary,"
                    + " about, routed_to, routed_on, document_number, recorded_by, recorded_at, accused_kind, accused_user_id,"
                    + " accused_name, plain_accused_name, accused_position, is_province_only) values"
                    + " (#{denunciationId}, #{provinceCode}, #{communeCode}, #{villageCode}, #{receivedOn},"
                    + " #{summary}, #{about}, #{routedTo}, #{routedOn}, #{documentNumber}, #{recordedBy}, #{recordedAt},"
                    + " #{accusedKind}, #{accusedUserId}, #{accusedName}, #{plainAccusedName}, #{accusedPosition}, #{isProvinceOnly})")
    int insert(Denunciation denunciation);

    @Update("update denunciation set accused_kind = #{w.kind}, accused_user_id = #{w.userId}, accused_name = #{w.name},"
            + " plain_accused_name = #{w.plainName}, accused_position = #{w.position}, is_province_only = #{w.isProvinceOnly}"
            + " where denunciation_id = #{id}")
    int identify(@Param("id") long denunciationId, @Param("w") DenunciationReaders.Whom whom);

    List<Denunciation> page(
            @Param("reader") DenunciationReaders.Reader reader,
            @Param("before") long before,
            @Param("limit") int limit);

    Optional<Denunciation> find(@Param("reader") DenunciationReaders.Reader reader, @Param("id") long denunciationId);
}
