package vn.tungho.shared.audit;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AuditMapper {
    String COLUMNS = "audit_entry_id, recorded_at, actor, action, kind, object_type, object_id, province_code,"
            + " commune_code, detail, proof";

    @Insert("insert into audit_entry (" + COLUMNS + ") values (next value for audit_entry_seq, #{recordedAt}, #{actor},"
            + " #{action}, #{kind}, #{objectType}, #{objectId}, #{provinceCode}, #{communeCode}, #{detail}, #{proof})")
    int insert(AuditEntry entry);

    @Select("<script>select " + COLUMNS + " from audit_entry where audit_entry_id &lt; #{before}"
            + " and object_type &lt;&gt; '" + AuditTrail.DENUNCIATION + "' and action &lt;&gt; '" + AuditTrail.FACT
            + "'"
            + "<if test='communeCode != null'> and commune_code = #{communeCode}</if>"
            + "<if test='text != null'> and (actor = #{text} or object_id = #{text} or action = #{text})</if>"
            + " order by audit_entry_id desc limit #{limit}</script>")
    List<AuditEntry> page(
            @Param("before") long before,
            @Param("communeCode") @org.jspecify.annotations.Nullable String communeCode,
            @Param("text") @org.jspecify.annotations.Nullable String text,
            @Param("limit") int limit);
}
