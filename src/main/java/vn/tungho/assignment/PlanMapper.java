package vn.tungho.assignment;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.shared.area.Area;

@Mapper
interface PlanMapper {
    @Insert("insert into help_plan_item (plan_item_id, household_id, province_code, commune_code, village_code,"
            + " indicator_no, cause, measure, resource, due_on, state, result, changed_by, changed_at) values"
            + " (next value for help_plan_item_seq, #{p.householdId}, #{area.provinceCode}, #{area.communeCode},"
            + " #{area.villageCode}, #{p.indicatorNo}, #{p.cause}, #{p.measure}, #{p.resource}, #{p.dueOn}, #{p.state},"
            + " #{p.result}, #{by}, #{at})")
    int insert(
            @Param("p") PlanItem item, @Param("area") Area area, @Param("by") String by, @Param("at") LocalDateTime at);

    @Update("update help_plan_item set version = version + 1, cause = #{p.cause}, measure = #{p.measure}, resource ="
            + " #{p.resource}, due_on = #{p.dueOn}, state = #{p.state}, result = #{p.result}, changed_by = #{by},"
            + " changed_at = #{at} where plan_item_id = #{p.planItemId} and version = #{p.version}")
    int update(@Param("p") PlanItem item, @Param("by") String by, @Param("at") LocalDateTime at);

    List<PlanItem> ofHouseholds(@Param("ids") Collection<Long> householdIds);

    @Update("update pledge set is_current = false where household_id = #{householdId} and is_current = true")
    int replacePledge(long householdId);

    @Insert("insert into pledge (pledge_id, household_id, province_code, commune_code, village_code, year, needs,"
            + " commitments, signed_by, signed_on, written_by, written_at) values (next value for pledge_seq,"
            + " #{p.householdId}, #{area.provinceCode}, #{area.communeCode}, #{area.villageCode}, #{p.year}, #{p.needs},"
            + " #{p.commitments}, #{p.signedBy}, #{p.signedOn}, #{by}, #{at})")
    int insertPledge(
            @Param("p") Pledge pledge, @Param("area") Area area, @Param("by") String by, @Param("at") LocalDateTime at);

    List<Pledge> pledgesOfHouseholds(@Param("ids") Collection<Long> householdIds);

    @Select("select pledge_id, household_id, year, needs, commitments, signed_by, signed_on from pledge"
            + " where household_id = #{householdId} order by pledge_id desc")
    List<Pledge> allPledges(long householdId);
}
