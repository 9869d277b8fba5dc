package vn.tungho.livelihood;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The library of models. */
@Mapper
interface ModelMapper {
    String MODEL =
            "select m.model_id, m.version, m.name, m.province_code, m.commune_code, m.product, m.needs_labour, m.needs_land,"
                    + " m.needs_water, m.cost, m.months, m.income_a_year, m.proven_households, m.proven_year, m.steps, m.lessons,"
                    + " m.contact, m.is_withdrawn from livelihood_model m ";

    @Select("select next value for livelihood_model_seq")
    long nextId();

    @Insert(
            "insert into livelihood_model (model_id, name, province_code, commune_code, product, needs_labour, needs_land,"
                    + " needs_water, cost, months, income_a_year, proven_households, proven_year, steps, lessons, contact, written_by,"
                    + " written_at) values (#{id}, #{d.name}, #{province}, #{d.communeCode}, #{d.product}, #{d.needsLabour},"
                    + " #{d.needsLand}, #{d.needsWater}, #{d.cost}, #{d.months}, #{d.incomeAYear}, #{d.provenHouseholds},"
                    + " #{d.provenYear}, #{d.steps}, #{d.lessons}, #{d.contact}, #{by}, #{at})")
    int insert(
            @Param("id") long modelId,
            @Param("province") String provinceCode,
            @Param("d") ModelData data,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    @Update("update livelihood_model set version = version + 1, name = #{d.name}, commune_code = #{d.communeCode},"
            + " product = #{d.product}, needs_labour = #{d.needsLabour}, needs_land = #{d.needsLand},"
            + " needs_water = #{d.needsWater}, cost = #{d.cost}, months = #{d.months}, income_a_year = #{d.incomeAYear},"
            + " proven_households = #{d.provenHouseholds}, proven_year = #{d.provenYear}, steps = #{d.steps},"
            + " lessons = #{d.lessons}, contact = #{d.contact} where model_id = #{id} and version = #{version}")
    int change(@Param("id") long modelId, @Param("version") int version, @Param("d") ModelData data);

    @Update("update livelihood_model set version = version + 1, is_withdrawn = true where model_id = #{modelId}")
    int withdraw(long modelId);

    @Select(MODEL + "where m.model_id = #{modelId}")
    Optional<Model> find(long modelId);

    @Select("<script>" + MODEL
            + "where m.province_code in <foreach collection='provinces' item='p' open='(' separator=',' close=')'>#{p}</foreach>"
            + " and m.is_withdrawn = false <if test='after != null'>and m.model_id &lt; #{after.modelId}</if>"
            + " order by m.model_id desc limit #{limit}</script>")
    List<Model> page(
            @Param("provinces") Collection<String> provinces,
            @Param("after") @Nullable Model after,
            @Param("limit") int limit);
}
