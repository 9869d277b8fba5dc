package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The check list as queries; each begins at an index of the review or the commune. */
@Mapper
interface CheckMapper {
    List<CheckCase> cases(@Param("check") Check check, @Param("of") Of of, @Param("limit") int limit);

    /** The commune's reviews, the latest first. */
    @org.apache.ibatis.annotations.Select("select review_id, year, edition_id, area_type from review"
            + " where commune_code = #{communeCode} order by year desc")
    List<SampleMapper.ReviewRef> reviews(String communeCode);

    /** The questions of one household: which lines of the list name it. */
    record Of(
            long reviewId,
            String communeCode,
            int line,
            int deprivationLine,
            int certificateDays,
            LocalDate today,
            @org.jspecify.annotations.Nullable Long householdId) {}
}
