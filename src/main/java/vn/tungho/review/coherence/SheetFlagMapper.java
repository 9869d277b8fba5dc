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

    /** The reasons of a sheet, question → words. */
    record Reasons(long sheetId, Map<String, String> reasons) {}
}
