package vn.tungho.review.coherence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SheetFlagMapper {
    String COLUMNS = "select sheet_id, flag_no, case_id, village_review_id, kind, item_code, other_item_code, words,"
            + " reason, is_checked from sheet_flag where is_current and ";

    @Update("update sheet_flag set is_current = false where case_id = #{caseId} and is_current")
    int retire(long caseId);

    @Insert("<script>insert into sheet_flag (sheet_id, flag_no, case_id, village_review_id, kind, item_code,"
            + " other_item_code, words, reason, is_checked) values <foreach collection='flags' item='f' separator=','>"
            + "(#{f.sheetId}, #{f.flagNo}, #{f.caseId}, #{f.villageReviewId}, #{f.kind}, #{f.itemCode},"
            + " #{f.otherItemCode}, #{f.words}, #{f.reason}, #{f.isChecked})</foreach></script>")
    int insert(@Param("flags") List<StoredFlag> flags);

    @Select(COLUMNS + "case_id = #{caseId} order by flag_no")
    List<StoredFlag> ofCase(long caseId);

    @Select(COLUMNS + "village_review_id = #{villageReviewId} order by case_id, flag_no")
    List<StoredFlag> ofVillage(long villageReviewId);

    @Update("update survey_sheet set reasons = #{reasons} where sheet_id = #{sheetId}")
    int keepReasons(Reasons reasons);

    @Select("select sheet_id, reasons from survey_sheet where sheet_id = #{sheetId}")
    Optional<Reasons> reasons(long sheetId);

    @Select("<script>select sheet_id, reasons from survey_sheet where sheet_id in"
            + " <foreach collection='sheetIds' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<Reasons> reasonsOf(@Param("sheetIds") Collection<Long> sheetIds);

    /** Of each case the latest sheet that was sent, by who filled it in. */
    @Select("select s.surveyor_id as user_id, count(*) as sheets, count(f.sheet_id) as flagged,"
            + " coalesce(sum(f.departing > 0), 0) as departing, coalesce(sum(f.unsaid > 0), 0) as `open` from"
            + " (select max(t.sheet_id) as sheet_id from survey_sheet t join review_case c on c.case_id = t.case_id"
            + " where c.review_id = #{reviewId} and t.state = 'SUBMITTED' group by t.case_id) latest"
            + " join survey_sheet s on s.sheet_id = latest.sheet_id"
            + " left join (select g.sheet_id, sum(g.kind = 'NEED') as departing,"
            + " sum(g.reason is null and not g.is_checked) as unsaid from sheet_flag g group by g.sheet_id) f"
            + " on f.sheet_id = s.sheet_id group by s.surveyor_id")
    List<FlagShare> shares(long reviewId);

    /** What did not fit on the sheets that a village's meeting of this round saw. */
    @Select(
            "select f.sheet_id, f.flag_no, f.case_id, f.village_review_id, f.kind, f.item_code, f.other_item_code, f.words,"
                    + " f.reason, f.is_checked from sheet_flag f join (select max(s.sheet_id) as sheet_id from survey_sheet s"
                    + " join review_case c on c.case_id = s.case_id where c.village_review_id = #{villageReviewId}"
                    + " and s.state = 'SUBMITTED' and s.purpose = 'SURVEY' and s.round <= #{round} group by s.case_id) seen"
                    + " on seen.sheet_id = f.sheet_id order by f.case_id, f.flag_no")
    List<StoredFlag> seenAt(@Param("villageReviewId") long villageReviewId, @Param("round") int round);

    /** The reasons of a sheet, question → words. */
    record Reasons(long sheetId, Map<String, String> reasons) {}
}
