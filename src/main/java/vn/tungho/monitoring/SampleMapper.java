package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Samples, their frames, and the facts behind the signs. */
@Mapper
interface SampleMapper {
    @Select("select * from monitoring_sample where plan_id = #{planId}")
    Optional<Sample> find(long planId);

    @Insert(
            "insert into monitoring_sample (plan_id, review_id, algorithm, frame_size, frame_hash, frozen_by, frozen_at)"
                    + " values (#{planId}, #{reviewId}, #{algorithm}, #{frameSize}, #{frameHash}, #{frozenBy}, #{frozenAt})")
    int insert(Sample sample);

    @Update("update monitoring_sample set seed = #{seed}, seed_source = #{seedSource}, per_village = #{perVillage},"
            + " per_sign = #{perSign}, drawn_by = #{drawnBy}, drawn_at = #{drawnAt}"
            + " where plan_id = #{planId} and seed is null")
    int draw(Sample sample);

    int insertFrame(@Param("rows") List<FrameRow> rows);

    @Select("select * from monitoring_frame where plan_id = #{planId} order by household_code")
    List<FrameRow> frame(long planId);

    @Select("select * from monitoring_frame where plan_id = #{planId} and draw_no is not null order by draw_no")
    List<FrameRow> drawn(long planId);

    @Update("update monitoring_frame set draw_no = #{drawNo}, drawn_for = #{drawnFor}"
            + " where plan_id = #{planId} and household_code = #{householdCode}")
    int markDrawn(FrameRow row);

    @Update("update monitoring_frame set looked_on = #{on}, looked_by = #{by} where plan_id = #{planId}"
            + " and household_id = #{householdId} and draw_no is not null and looked_on is null")
    int look(
            @Param("planId") long planId,
            @Param("householdId") long householdId,
            @Param("on") LocalDate on,
            @Param("by") String by);

    /** The plans in whose sample the household was drawn, the newest first. */
    @Select("select f.* from monitoring_frame f where f.household_id = #{householdId} and f.draw_no is not null"
            + " order by f.plan_id desc")
    List<FrameRow> samplesOf(long householdId);

    /** The commune's latest review; null when there is none. */
    @Select("select review_id, year, edition_id, area_type from review where commune_code = #{communeCode}"
            + " order by year desc limit 1")
    @Nullable ReviewRef latestReview(String communeCode);

    /** Every household on the review's list, with its signs. */
    List<FrameRow> candidates(
            @Param("planId") long planId,
            @Param("reviewId") long reviewId,
            @Param("villageCode") @Nullable String villageCode,
            @Param("level") SignLevels levels);

    /** The signs of one household in the review; the row's plan is 0. */
    List<FrameRow> signsOf(
            @Param("reviewId") long reviewId,
            @Param("householdId") long householdId,
            @Param("level") SignLevels levels);

    /** A review by what the signs need of it. */
    record ReviewRef(long reviewId, int year, String editionId, vn.tungho.shared.area.AreaType areaType) {}

    /**
     * From where on a sign counts.
     *
     * @param line the points up to which a household is poor or near-poor
     * @param visitsFrom the first day of visits looked at
     */
    record SignLevels(int line, int nearPoints, int fastMinutes, int clusterVisits, LocalDate visitsFrom) {}
}
