package vn.tungho.registry.imports;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The villages of a list beside those of the register. */
@Mapper
interface VillageMatchMapper {
    @Select(
            "select v.village_no, v.commune_code, v.former_code, v.former_name, v.name, count(i.household_no) as households"
                    + " from import_village v left join import_household i on i.import_run_id = v.import_run_id"
                    + " and i.village_no = v.village_no and i.outcome <> 'REJECTED' where v.import_run_id = #{run}"
                    + " group by v.village_no order by v.village_no")
    List<Listed> ofList(long run);

    @Select("select v.village_code, v.commune_code, v.name, v.former_code from village v where v.commune_code in"
            + " (select i.commune_code from import_village i where i.import_run_id = #{run})")
    List<Kept> ofRegister(long run);

    int keep(@Param("run") long run, @Param("results") List<Result> results);

    /** Gives each household the code of its village, as far as there is one. */
    @Update("update import_household i join import_village v on v.import_run_id = i.import_run_id"
            + " and v.village_no = i.village_no set i.village_code = v.village_code"
            + " where i.import_run_id = #{run} and i.outcome <> 'REJECTED'")
    int settle(long run);

    /** Villages without a code that a household of the list that comes in lives in. */
    @Select("select distinct v.village_no, v.commune_code, v.former_code, v.new_name from import_village v"
            + " where v.import_run_id = #{run} and v.village_code is null and v.same_as is null and not v.is_open"
            + " and exists (select 1 from import_household i"
            + " join import_village w on w.import_run_id = i.import_run_id and w.village_no = i.village_no"
            + " where i.import_run_id = v.import_run_id and coalesce(w.same_as, w.village_no) = v.village_no"
            + " and i.outcome not in ('REJECTED', 'ASKED')) order by v.village_no")
    List<NewVillage> toCreate(long run);

    @Update("update import_village set village_code = #{code} where import_run_id = #{run} and village_no = #{no}")
    int created(@Param("run") long run, @Param("no") int villageNo, @Param("code") String code);

    @Update("update import_village v join import_village o on o.import_run_id = v.import_run_id"
            + " and o.village_no = v.same_as set v.village_code = o.village_code"
            + " where v.import_run_id = #{run} and v.village_code is null")
    int followSame(long run);

    /** A village that a list names under one former commune alone is that commune's from now on. */
    @Update("update village v join import_village i on i.village_code = v.village_code and i.former_code <> ''"
            + " set v.former_code = i.former_code where i.import_run_id = #{run} and v.former_code = ''"
            + " and not exists (select 1 from import_village o where o.import_run_id = i.import_run_id"
            + " and o.village_code = i.village_code and o.village_no <> i.village_no)")
    int keepFormer(long run);

    /** A village of the list. */
    record Listed(
            int villageNo, String communeCode, String formerCode, String formerName, String name, int households) {
        /** Its name with the former commune behind it: "Thôn 1 (Tây Trạch)". */
        String longName() {
            return formerName.isEmpty()
                    ? name
                    : "%s (%s)".formatted(name, formerName.replaceFirst("^(Xã|Phường|Thị trấn) ", ""));
        }
    }

    /** A village of the register. */
    record Kept(String villageCode, String communeCode, String name, String formerCode) {}

    /** What was found; {@code sameAs} is the number of another village of the list. */
    record Result(
            int villageNo,
            String communeCode,
            String name,
            @Nullable String villageCode,
            @Nullable Integer sameAs,
            boolean isOpen,
            String newName) {
        boolean isNew() {
            return villageCode == null && sameAs == null && !isOpen;
        }
    }

    /** A village that the register is to get. */
    record NewVillage(int villageNo, String communeCode, String formerCode, String newName) {}
}
