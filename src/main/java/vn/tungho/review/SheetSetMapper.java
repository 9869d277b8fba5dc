package vn.tungho.review;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SheetSetMapper {
    @Select("select case_id from review_case where case_id = #{caseId} for update")
    Long lock(long caseId);

    /** The last draft and the last sent sheet of each case, second looks left out. */
    @Select("<script>select " + SheetMapper.COLUMNS + " from survey_sheet where sheet_id in (select max(sheet_id)"
            + " from survey_sheet where purpose = 'SURVEY' and case_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>"
            + " group by case_id, state)</script>")
    List<SurveySheet> lastOfCases(@Param("ids") Collection<Long> caseIds);

    /** Each household's last sent sheet of an earlier year. */
    @Select("<script>select " + SheetMapper.COLUMNS + " from survey_sheet where sheet_id in (select max(sheet_id)"
            + " from survey_sheet where state = 'SUBMITTED' and year &lt; #{year} and household_id in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>"
            + " group by household_id)</script>")
    List<SurveySheet> lastBefore(@Param("ids") Collection<Long> householdIds, @Param("year") int year);
}
