package vn.tungho.shared.audit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AuditMapper {
    String COLUMNS = "audit_entry_id, recorded_at, actor, action, kind, object_type, object_id, province_code,"
            + " commune_code, detail";

    @Insert("insert into audit_entry (" + COLUMNS + ") values (next value for audit_entry_seq, #{recordedAt}, #{actor},"
            + " #{action}, #{kind}, #{objectType}, #{objectId}, #{provinceCode}, #{communeCode}, #{detail})")
    int insert(AuditEntry entry);

    @Select("select " + COLUMNS + " from audit_entry e where not exists (select 1 from audit_seal s"
            + " where s.audit_entry_id = e.audit_entry_id) order by audit_entry_id limit #{limit}")
    List<AuditEntry> unsealed(int limit);

    /** Whoever seals waits here for the other: a lock on the last seal would not show the seals set meanwhile. */
    @Select("select seal_no from audit_seal where seal_no = 1 for update")
    Optional<Long> lock();

    @Select("select seal_no, audit_entry_id, hash, sealed_at from audit_seal order by seal_no desc limit 1")
    Optional<AuditSeal> lastSeal();

    @Insert("insert into audit_seal (seal_no, audit_entry_id, hash, sealed_at)"
            + " values (#{sealNo}, #{auditEntryId}, #{hash}, #{sealedAt})")
    int insertSeal(AuditSeal seal);

    @Select("select s.seal_no, s.audit_entry_id, s.hash, s.sealed_at from audit_seal s where s.seal_no > #{after}"
            + " order by s.seal_no limit #{limit}")
    List<AuditSeal> seals(@Param("after") long after, @Param("limit") int limit);

    @Select("select " + COLUMNS + " from audit_entry where audit_entry_id = #{id}")
    Optional<AuditEntry> findById(long id);

    @Select("<script>select " + COLUMNS + " from audit_entry where audit_entry_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<AuditEntry> findByIds(@Param("ids") List<Long> ids);

    @Select("<script>select " + COLUMNS + " from audit_entry where audit_entry_id &lt; #{before}"
            + " and object_type &lt;&gt; '" + AuditTrail.DENUNCIATION + "'"
            + "<if test='communeCode != null'> and commune_code = #{communeCode}</if>"
            + "<if test='text != null'> and (actor = #{text} or object_id = #{text} or action = #{text})</if>"
            + " order by audit_entry_id desc limit #{limit}</script>")
    List<AuditEntry> page(
            @Param("before") long before,
            @Param("communeCode") @org.jspecify.annotations.Nullable String communeCode,
            @Param("text") @org.jspecify.annotations.Nullable String text,
            @Param("limit") int limit);

    /** A seal binds one entry to all before it. */
    record AuditSeal(long sealNo, long auditEntryId, String hash, LocalDateTime sealedAt) {}
}
