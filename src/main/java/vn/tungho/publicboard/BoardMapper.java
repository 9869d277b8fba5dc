package vn.tungho.publicboard;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/** Figures over many households, without anything about one. */
@Mapper
interface BoardMapper {
    @Select("select commune_code, poverty_status, count(*) as number,"
            + " min(class_year) as first_year, max(class_year) as last_year from household where commune_code = #{commune}"
            + " and is_active and poverty_status <> 'NOT_POOR' group by commune_code, poverty_status")
    List<ClassCount> ofCommune(String communeCode);

    @Select("select commune_code, poverty_status, count(*) as number,"
            + " min(class_year) as first_year, max(class_year) as last_year from household where province_code = #{province}"
            + " and is_active and poverty_status <> 'NOT_POOR' group by commune_code, poverty_status")
    List<ClassCount> ofProvince(@Param("province") String provinceCode);

    /** Households of a class in a commune, and of which review years their classes are. */
    record ClassCount(
            String communeCode,
            PovertyStatus povertyStatus,
            long number,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {}
}
