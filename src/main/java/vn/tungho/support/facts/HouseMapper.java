package vn.tungho.support.facts;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Records of houses. */
@Mapper
interface HouseMapper {
    @Select("select next value for household_house_seq")
    long nextId();

    @Insert(
            "insert into household_house (house_id, household_id, has_house, foundation, frame, roof, area, helped_before,"
                    + " note, seen_on, recorded_by, recorded_at) values (#{houseId}, #{householdId}, #{hasHouse}, #{foundation},"
                    + " #{frame}, #{roof}, #{area}, #{helpedBefore}, #{note}, #{seenOn}, #{recordedBy}, #{recordedAt})")
    int insert(HouseRecord row);

    @Select("<script>select h.* from household_house h join (select household_id, max(house_id) as house_id"
            + " from household_house where household_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>"
            + " group by household_id) newest on newest.house_id = h.house_id</script>")
    List<HouseRecord> latest(@Param("ids") Collection<Long> householdIds);

    @Select("select * from household_house where household_id = #{householdId} order by house_id desc")
    List<HouseRecord> ofHousehold(long householdId);
}
