package vn.tungho.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;
import vn.tungho.shared.area.Village;

@Mapper
interface HouseholdMapper {
    @Select("select next value for household_seq")
    long nextId();

    int insert(Household household);

    /** Writes all editable facts; 0 rows when somebody else was faster. */
    int update(
            @Param("id") long id,
            @Param("version") int version,
            @Param("data") HouseholdData data,
            @Param("causes") String causes,
            @Param("head") Member head);

    /** Another village; 0 rows when somebody else was faster. */
    @Update("update household set version = version + 1, province_code = #{to.provinceCode},"
            + " commune_code = #{to.communeCode}, village_code = #{to.villageCode}"
            + " where household_id = #{id} and version = #{version}")
    int move(@Param("id") long id, @Param("version") int version, @Param("to") Village to);

    /** Followed or no longer; 0 rows when somebody else was faster. */
    @Update("update household set version = version + 1, is_active = #{isActive}, inactive_reason = #{reason},"
            + " inactive_on = #{on} where household_id = #{id} and version = #{version}")
    int follow(
            @Param("id") long id,
            @Param("version") int version,
            @Param("isActive") boolean isActive,
            @Param("reason") @Nullable String reason,
            @Param("on") @Nullable LocalDate on);

    Optional<Household> findById(long id);

    List<Household> findByIds(@Param("ids") Collection<Long> ids);

    @Select("select household_id from household where household_code = #{code}")
    Optional<Long> idOfCode(String code);

    List<HouseholdRow> page(
            @Param("filter") HouseholdFilter filter,
            @Param("words") SearchWords words,
            @Param("scope") Scope scope,
            @Param("after") @Nullable HouseholdKey after,
            @Param("limit") int limit);

    int count(
            @Param("filter") HouseholdFilter filter,
            @Param("words") SearchWords words,
            @Param("scope") Scope scope,
            @Param("cap") int cap);

    /** How many households have a name with a part that begins so, counted up to the cap. */
    @Select("select count(*) from (select 1 from household_name where plain_part like #{prefix} limit #{cap}) t")
    int countNameHits(@Param("prefix") String prefix, @Param("cap") int cap);

    List<String> villagesNamed(@Param("plain") String plain, @Param("scope") Scope scope);

    @Delete("delete from household_name where household_id = #{id}")
    int deleteNameParts(long id);

    /** Cuts the plain name at each word: "do thi ha", "thi ha", "ha". */
    int insertNameParts(long id);

    List<Duplicate> sameCitizenId(@Param("numbers") Collection<String> numbers, @Param("except") long except);

    /** Heads of this plain name in the village whose birth year is this one, or not known on either side. */
    List<Duplicate> sameNameVillage(
            @Param("plainName") String plainName,
            @Param("birthYear") @Nullable Integer birthYear,
            @Param("villageCode") String villageCode,
            @Param("except") long except);

    /** Who lives there changed, so the household did: a form opened before does not know it. */
    @Update("update household h set version = version + 1, member_count = (select count(*) from household_member m"
            + " where m.household_id = h.household_id and m.left_on is null) where household_id = #{id}")
    int recountMembers(long id);
}
