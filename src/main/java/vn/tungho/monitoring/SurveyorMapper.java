package vn.tungho.monitoring;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Who filled in a household's sheets. */
@Mapper
interface SurveyorMapper {
    @Select("select distinct surveyor_id from survey_sheet where household_id = #{householdId} and state = 'SUBMITTED'")
    List<Long> of(long householdId);
}
