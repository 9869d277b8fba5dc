package vn.tungho.review;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HeldResultMapper {
    @Insert("<script>insert into held_result (opinion_id, village_code, reason, held_on, held_name, held_by) values"
            + " <foreach collection='rows' item='r' separator=','>(#{r.opinionId}, #{r.villageCode}, #{r.reason},"
            + " #{r.heldOn}, #{r.heldName}, #{by})</foreach></script>")
    int insert(@Param("rows") List<HeldResult> rows, @Param("by") String by);

    @Select("select h.opinion_id, h.village_code, h.reason, h.held_on, h.held_name from held_result h join"
            + " province_opinion o on o.opinion_id = h.opinion_id where o.review_id = #{reviewId}"
            + " order by h.opinion_id, h.village_code")
    List<HeldResult> ofReview(long reviewId);
}
