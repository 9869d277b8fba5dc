package vn.tungho.inyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The income results that hang now; what was taken down or is over is none of them. */
@Mapper
interface PublicIncomeMapper {
    String HANGS =
            " from income_posting p join in_year_request r on r.request_id = p.request_id where r.ended_on is null"
                    + " and p.confirmed_on is null and p.posted_on <= #{today} and p.ends_on >= #{today}";
    String LINE = "select r.request_id, r.kind, r.commune_code, r.village_code, p.ends_on" + HANGS;

    @Select("select p.*" + HANGS + " and p.request_id = #{requestId}")
    Optional<IncomePosting> up(@Param("requestId") long requestId, @Param("today") LocalDate today);

    @Select(LINE + " and r.commune_code = #{commune} order by r.village_code, r.request_id")
    List<IncomePostedNow> ofCommune(@Param("commune") String communeCode, @Param("today") LocalDate today);

    @Select(LINE + " and r.province_code = #{province} order by r.commune_code, r.request_id")
    List<IncomePostedNow> ofProvince(@Param("province") String provinceCode, @Param("today") LocalDate today);
}
