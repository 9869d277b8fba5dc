package vn.tungho.assignment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.security.Scope;

@Mapper
interface PlaceMapper {
    @Select("select next value for place_charge_seq")
    long nextId();

    @Insert("insert into place_charge (charge_id, province_code, commune_code, village_code, body_kind, body_name,"
            + " contact, decision_number, decided_on, since, until, commitments, written_by) values (#{c.chargeId},"
            + " #{c.provinceCode}, #{c.communeCode}, #{c.villageCode}, #{c.bodyKind}, #{c.bodyName}, #{c.contact},"
            + " #{c.decisionNumber}, #{c.decidedOn}, #{c.since}, #{c.until}, #{c.commitments}, #{by})")
    int insert(@Param("c") PlaceCharge charge, @Param("by") String by);

    @Update("update place_charge set is_active = false, until = coalesce(until, #{on}), version = version + 1"
            + " where charge_id = #{id} and is_active")
    int end(@Param("id") long id, @Param("on") LocalDate on);

    @Select("select charge_id, version, province_code, commune_code, village_code, body_kind, body_name, contact,"
            + " decision_number, decided_on, since, until, commitments, is_active from place_charge"
            + " where charge_id = #{id}")
    Optional<PlaceCharge> findById(long id);

    List<PlaceCharge> within(@Param("scope") Scope scope, @Param("limit") int limit);

    List<PlaceCharge> ofPlace(@Param("communeCode") String communeCode, @Param("villageCode") String villageCode);

    @Insert("insert into place_visit (place_visit_id, charge_id, visited_on, found, result, support_dong, written_by,"
            + " written_at) values (next value for place_visit_seq, #{v.chargeId}, #{v.visitedOn}, #{v.found},"
            + " #{v.result}, #{v.supportDong}, #{by}, #{at})")
    int insertVisit(@Param("v") PlaceVisit visit, @Param("by") String by, @Param("at") LocalDateTime at);

    List<PlaceVisit> visits(@Param("ids") Collection<Long> chargeIds);
}
