package vn.tungho.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ApplicantMapper {
    String COLUMNS = "applicant_id, review_id, province_code, commune_code, village_code, household_id, head_name,"
            + " applied_on, ticks, is_listed, reasons, reply_number, reply_on";

    @Select("select next value for applicant_seq")
    long nextId();

    @Insert("insert into applicant (" + COLUMNS + ", screened_by, screened_at) values (#{a.applicantId}, #{a.reviewId},"
            + " #{a.provinceCode}, #{a.communeCode}, #{a.villageCode}, #{a.householdId}, #{a.headName}, #{a.appliedOn},"
            + " #{a.ticks}, #{a.isListed}, #{a.reasons}, #{a.replyNumber}, #{a.replyOn}, #{by}, #{at})")
    int insert(@Param("a") Applicant applicant, @Param("by") String by, @Param("at") LocalDateTime at);

    @Select("select " + COLUMNS + " from applicant where review_id = #{reviewId} order by applicant_id")
    List<Applicant> ofReview(long reviewId);

    @Select("select " + COLUMNS + " from applicant where applicant_id = #{id}")
    Optional<Applicant> findById(long id);
}
