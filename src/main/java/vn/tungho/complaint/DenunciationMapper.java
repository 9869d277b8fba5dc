package vn.tungho.complaint;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import vn.tungho.security.Scope;

/** Denunciations and where they went. */
@Mapper
interface DenunciationMapper {
    @Insert(
            "insert into denunciation (denunciation_id, province_code, commune_code, village_code, received_on, summary,"
                    + " about, routed_to, routed_on, document_number, recorded_by, recorded_at) values"
                    + " (next value for denunciation_seq, #{provinceCode}, #{communeCode}, #{villageCode}, #{receivedOn},"
                    + " #{summary}, #{about}, #{routedTo}, #{routedOn}, #{documentNumber}, #{recordedBy}, #{recordedAt})")
    int insert(Denunciation denunciation);

    List<Denunciation> page(@Param("scope") Scope scope, @Param("before") long before, @Param("limit") int limit);
}
