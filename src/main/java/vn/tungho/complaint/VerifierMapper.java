package vn.tungho.complaint;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.security.Role;

/** Who verifies a complaint, and who did before. */
@Mapper
interface VerifierMapper {
    @Insert("insert into complaint_verifier_change (change_id, complaint_id, cause, reason, before_id, after_id,"
            + " changed_on, changed_by) values (next value for complaint_verifier_change_seq, #{complaintId}, #{cause},"
            + " #{reason}, #{beforeId}, #{afterId}, #{changedOn}, #{changedBy})")
    int insert(VerifierChange change);

    @Select("select * from complaint_verifier_change where complaint_id = #{id} order by change_id")
    List<VerifierChange> of(long complaintId);

    @Select("<script>select * from complaint_verifier_change where complaint_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>"
            + " order by change_id</script>")
    List<VerifierChange> ofAll(@Param("ids") Collection<Long> ids);

    @Update("update complaint set version = version + 1, verifier_id = #{verifier}, verifier_role = #{role}"
            + " where complaint_id = #{id}")
    int name(@Param("id") long complaintId, @Param("verifier") long verifier, @Param("role") Role role);
}
