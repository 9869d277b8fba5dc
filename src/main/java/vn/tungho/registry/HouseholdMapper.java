package vn.tungho.registry;

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

@Mapper
interface HouseholdMapper {
    @Select("select next value for household_seq")
    long nextId();

    int insert(Household household);

    /** Writes all editable facts; 0 rows when somebody else was faster. */
    int update(Household household);

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

    List<Duplicate> sameNameYearVillage(
            @Param("plainName") String plainName,
            @Param("birthYear") int birthYear,
            @Param("villageCode") String villageCode,
            @Param("except") long except);

    @Update("update household h set member_count = (select count(*) from household_member m"
            + " where m.household_id = h.household_id and m.left_on is null) where household_id = #{id}")
    int recountMembers(long id);
}
