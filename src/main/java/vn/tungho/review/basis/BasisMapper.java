package vn.tungho.review.basis;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.tungho.shared.basis.BasisShare;

@Mapper
interface BasisMapper {
    @Select("select next value for unconfirmed_acceptance_seq")
    long nextId();

    @Insert(
            "insert ignore into unconfirmed_acceptance (acceptance_id, province_code, edition_id, year, value_count, content,"
                    + " reason, accepted_by, accepted_name, accepted_at) values (#{acceptanceId}, #{provinceCode}, #{editionId},"
                    + " #{year}, #{valueCount}, #{content}, #{reason}, #{acceptedBy}, #{acceptedName}, #{acceptedAt})")
    int insert(Acceptance acceptance);

    @Select(
            "select acceptance_id, province_code, edition_id, year, value_count, content, reason, accepted_by, accepted_name,"
                    + " accepted_at from unconfirmed_acceptance where province_code = #{provinceCode} and edition_id = #{editionId}"
                    + " and year = #{year}")
    Optional<Acceptance> find(
            @Param("provinceCode") String provinceCode, @Param("editionId") String editionId, @Param("year") int year);

    @Select(
            "select acceptance_id, province_code, edition_id, year, value_count, content, reason, accepted_by, accepted_name,"
                    + " accepted_at from unconfirmed_acceptance where province_code = #{provinceCode} and year = #{year}"
                    + " order by acceptance_id")
    List<Acceptance> ofYear(@Param("provinceCode") String provinceCode, @Param("year") int year);

    /** What the scores of a review rest on, households together that rest on the same. */
    @Select(
            "select basis, count(*) as households from review_case where review_id = #{reviewId} and a_score is not null"
                    + " group by basis order by basis")
    List<BasisShare> ofReview(long reviewId);
}
