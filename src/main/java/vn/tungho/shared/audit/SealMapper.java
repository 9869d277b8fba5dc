package vn.tungho.shared.audit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The seals of the log and the lines under them. */
@Mapper
interface SealMapper {
    String SEAL = "seal_no, audit_entry_id, hash, sealed_at, proof";

    String OPEN = " from audit_entry e where not exists (select 1 from audit_seal s"
            + " where s.audit_entry_id = e.audit_entry_id)";

    @Select("select " + AuditMapper.COLUMNS + OPEN
            + " and e.audit_entry_id > #{after} order by audit_entry_id limit #{limit}")
    List<AuditEntry> unsealed(@Param("after") long after, @Param("limit") int limit);

    @Select("select count(*) as number, min(recorded_at) as since" + OPEN)
    Unsealed countUnsealed();

    /** Whoever seals waits here for the other: a lock on the last seal would not show the seals set meanwhile. */
    @Select("select seal_no from audit_seal where seal_no = 1 for update")
    Optional<Long> lock();

    @Select("select " + SEAL + " from audit_seal order by seal_no desc limit 1")
    Optional<AuditSeal> last();

    @Select("select " + SEAL + " from audit_seal where seal_no = #{sealNo}")
    Optional<AuditSeal> find(long sealNo);

    @Select("select count(*) > 0 from audit_seal where proof is not null")
    boolean isKeyed();

    @Insert("insert into audit_seal (" + SEAL + ") values (#{sealNo}, #{auditEntryId}, #{hash}, #{sealedAt}, #{proof})")
    int insert(AuditSeal seal);

    @Select("select " + SEAL + " from audit_seal where seal_no > #{after} order by seal_no limit #{limit}")
    List<AuditSeal> seals(@Param("after") long after, @Param("limit") int limit);

    @Select("<script>select " + AuditMapper.COLUMNS + " from audit_entry where audit_entry_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<AuditEntry> entries(@Param("ids") List<Long> ids);

    /** Entries that have no seal yet, and since when. */
    record Unsealed(long number, @Nullable LocalDateTime since) {}
}
