package vn.tungho.shared.area;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AreaMapper {
    @Select("select province_code, name, kind, region from province order by name collate utf8mb4_vietnamese_ci")
    List<Province> provinces();

    @Select("select c.commune_code, c.province_code, c.name, c.kind, c.area_type, p.region from commune c"
            + " join province p on p.province_code = c.province_code order by c.name collate utf8mb4_vietnamese_ci")
    List<Commune> communes();

    @Select("select old_commune_code, old_name, old_district, old_province, commune_code from commune_merger")
    List<FormerCommune> formerCommunes();

    @Select("select village_code, province_code, commune_code, name from village where commune_code = #{communeCode}"
            + " order by name collate utf8mb4_vietnamese_ci, village_code")
    List<Village> villages(String communeCode);

    @Select("select village_code, province_code, commune_code, name from village where province_code = #{provinceCode}"
            + " order by commune_code, name collate utf8mb4_vietnamese_ci, village_code")
    List<Village> villagesOfProvince(String provinceCode);

    @Select("select village_code, province_code, commune_code, name from village where village_code = #{code}")
    Optional<Village> village(String code);

    @Select("<script>select village_code, province_code, commune_code, name from village where village_code in"
            + " <foreach collection='codes' item='c' open='(' separator=',' close=')'>#{c}</foreach></script>")
    List<Village> villagesByCode(@Param("codes") Collection<String> codes);

    @Select("select village_code, province_code, commune_code, name from village where commune_code = #{communeCode}"
            + " and name_key = #{nameKey}")
    Optional<Village> villageByName(@Param("communeCode") String communeCode, @Param("nameKey") String nameKey);

    /** Locks the commune's row, so that two people adding a village wait for each other. */
    @Select("select commune_code from commune where commune_code = #{communeCode} for update")
    String lockCommune(String communeCode);

    @Select("select max(village_code) from village where commune_code = #{communeCode}")
    Optional<String> lastVillageCode(String communeCode);

    @Insert(
            "insert into village (village_code, province_code, commune_code, name, plain_name, name_key) values (#{v.villageCode},"
                    + " #{v.provinceCode}, #{v.communeCode}, #{v.name}, #{plainName}, #{nameKey})")
    int insertVillage(
            @Param("v") Village village, @Param("plainName") String plainName, @Param("nameKey") String nameKey);

    @Update("update village set name = #{name}, plain_name = #{plainName}, name_key = #{nameKey}"
            + " where village_code = #{villageCode}")
    int renameVillage(
            @Param("villageCode") String villageCode,
            @Param("name") String name,
            @Param("plainName") String plainName,
            @Param("nameKey") String nameKey);
}
