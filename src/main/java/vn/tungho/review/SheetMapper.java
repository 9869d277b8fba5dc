package vn.tungho.review;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface SheetMapper {
    String COLUMNS = "sheet_id, version, case_id, household_id, year, purpose, objection_id, round,"
            + " state = 'SUBMITTED' as is_submitted, answers, a_score, b_score, deprivations, status, surveyor_id,"
            + " saved_at, submitted_at, basis";

    @Select("select next value for survey_sheet_seq")
    long nextId();

    @Insert(
            "insert into survey_sheet (sheet_id, case_id, household_id, year, purpose, objection_id, round, state, answers,"
                    + " a_score, b_score, deprivations, status, surveyor_id, saved_at, submitted_at, basis) values (#{sheetId}, #{caseId},"
                    + " #{householdId}, #{year}, #{purpose}, #{objectionId}, #{round}, if(#{isSubmitted}, 'SUBMITTED', 'DRAFT'),"
                    + " #{answers}, #{aScore}, #{bScore}, #{deprivations}, #{status}, #{surveyorId}, #{savedAt}, #{submittedAt}, #{basis})")
    int insert(SurveySheet sheet);

    @Update("update survey_sheet set answers = #{answers}, a_score = #{aScore}, b_score = #{bScore},"
            + " deprivations = #{deprivations}, status = #{status}, state = if(#{isSubmitted}, 'SUBMITTED', 'DRAFT'),"
            + " saved_at = #{savedAt}, submitted_at = #{submittedAt}, basis = #{basis}, version = version + 1"
            + " where sheet_id = #{sheetId} and state = 'DRAFT'")
    int update(SurveySheet sheet);

    @Select("<script>select " + COLUMNS + " from survey_sheet where case_id = #{caseId} and purpose = #{purpose}"
            + " and state = 'DRAFT'<if test='objectionId != null'> and objection_id = #{objectionId}</if>"
            + " order by sheet_id desc limit 1</script>")
    Optional<SurveySheet> draft(
            @Param("caseId") long caseId,
            @Param("purpose") SheetPurpose purpose,
            @Param("objectionId") @Nullable Long objectionId);

    @Select("select " + COLUMNS + " from survey_sheet where case_id = #{caseId} and state = 'SUBMITTED'"
            + " order by sheet_id desc limit 1")
    Optional<SurveySheet> latest(long caseId);

    /** The household's last submitted sheet of an earlier year. */
    @Select("select " + COLUMNS + " from survey_sheet where household_id = #{householdId} and year < #{year}"
            + " and state = 'SUBMITTED' order by year desc, sheet_id desc limit 1")
    Optional<SurveySheet> before(@Param("householdId") long householdId, @Param("year") int year);

    @Select("select " + COLUMNS + " from survey_sheet where sheet_id = #{sheetId}")
    Optional<SurveySheet> findById(long sheetId);

    @Select("select " + COLUMNS + " from survey_sheet where case_id = #{caseId} order by sheet_id")
    List<SurveySheet> ofCase(long caseId);
}
