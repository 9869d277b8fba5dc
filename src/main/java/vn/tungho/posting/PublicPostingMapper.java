package vn.tungho.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What the public may read. The condition of being up stands in each statement, so that nothing else comes out of here. */
@Mapper
interface PublicPostingMapper {
    String UP = " state = 'POSTED' and term_from_on <= #{today} and ends_on >= #{today}";

    @Select("select posting_id from posting where posting_id = #{id} and" + UP)
    Optional<Long> up(@Param("id") long postingId, @Param("today") LocalDate today);

    @Select("select term_from_on is null and state in ('FROZEN', 'BROKEN') from posting where posting_id = #{id}")
    Optional<Boolean> isYetToCome(long postingId);

    @Select(
            "select posting_id, kind, commune_code, village_code, ends_on from posting where commune_code = #{commune} and"
                    + UP + " order by village_code, posting_id")
    List<PostedNow> ofCommune(@Param("commune") String communeCode, @Param("today") LocalDate today);

    @Select(
            "select posting_id, kind, commune_code, village_code, ends_on from posting where province_code = #{province} and"
                    + UP + " order by commune_code, posting_id")
    List<PostedNow> ofProvince(@Param("province") String provinceCode, @Param("today") LocalDate today);

    @Select("select kind, state, count(*) as number from objection where commune_code = #{commune}"
            + " and received_on >= #{from} and received_on < #{until} group by kind, state order by kind, state")
    List<ObjectionTally> tally(
            @Param("commune") String communeCode, @Param("from") LocalDate from, @Param("until") LocalDate until);

    @Select("select objection_id from objection where tracking_code = #{code}")
    @Nullable Long byCode(String code);
}
