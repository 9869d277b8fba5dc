package vn.tungho.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface HelperMapper {
    String COLUMNS =
            "select helper_id, version, user_id, full_name, cell_id, province_code, commune_code, village_code,"
                    + " job_title, phone, capacity, is_active from helper ";
    String CELLS = "select cell_id, province_code, commune_code, village_code, name, secretary_id, is_active"
            + " from party_cell ";

    @Select("select next value for helper_seq")
    long nextId();

    @Insert("insert into helper (helper_id, user_id, full_name, cell_id, province_code, commune_code, village_code,"
            + " job_title, phone, capacity) values (#{helperId}, #{userId}, #{fullName}, #{cellId}, #{provinceCode},"
            + " #{communeCode}, #{villageCode}, #{jobTitle}, #{phone}, #{capacity})")
    int insert(Helper helper);

    @Update("update helper set version = version + 1, cell_id = #{cellId}, village_code = #{villageCode},"
            + " job_title = #{jobTitle}, phone = #{phone}, capacity = #{capacity}, is_active = #{isActive}"
            + " where helper_id = #{helperId} and version = #{version}")
    int update(Helper helper);

    @Select(COLUMNS + "where helper_id = #{helperId}")
    Optional<Helper> findById(long helperId);

    @Select(COLUMNS + "where user_id = #{userId}")
    Optional<Helper> ofUser(long userId);

    List<Helper> ofUsers(@Param("ids") Collection<Long> userIds);

    List<Helper> findByIds(@Param("ids") Collection<Long> ids);

    List<HelperRow> rows(@Param("communeCode") String communeCode);

    @Select("select next value for party_cell_seq")
    long nextCellId();

    @Insert("insert into party_cell (cell_id, province_code, commune_code, village_code, name, secretary_id) values"
            + " (#{cellId}, #{provinceCode}, #{communeCode}, #{villageCode}, #{name}, #{secretaryId})")
    int insertCell(PartyCell cell);

    @Update("update party_cell set name = #{name}, secretary_id = #{secretaryId}, is_active = #{isActive}"
            + " where cell_id = #{cellId}")
    int updateCell(PartyCell cell);

    @Select(CELLS + "where cell_id = #{cellId}")
    Optional<PartyCell> cell(long cellId);

    @Select(CELLS + "where commune_code = #{communeCode} and is_active order by village_code is null, name")
    List<PartyCell> cells(String communeCode);

    @Select(CELLS + "where secretary_id = #{userId} and is_active order by name")
    List<PartyCell> cellsOfSecretary(long userId);

    @Select("select cell_id from party_cell where commune_code = #{communeCode} and name = #{name}")
    @Nullable Long cellNamed(@Param("communeCode") String communeCode, @Param("name") String name);

    /** Pairs of helper and household that are relatives. */
    List<Kin> kin(@Param("communeCode") String communeCode);

    /** A helper's relative's household. */
    record Kin(long helperId, long householdId) {}
}
