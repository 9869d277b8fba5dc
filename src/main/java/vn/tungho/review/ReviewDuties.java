package vn.tungho.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Who has done what on a household in this review: the facts the policy on separate duties decides with. */
@Component
class ReviewDuties {
    private final DutyMapper mapper;

    ReviewDuties(DutyMapper mapper) {
        this.mapper = mapper;
    }

    /** User id → households of that user's relatives. */
    Map<Long, Set<Long>> relatives(Collection<Long> userIds) {
        return userIds.isEmpty()
                ? Map.of()
                : mapper.relatives(userIds).stream()
                        .collect(Collectors.groupingBy(
                                DutyMapper.Relative::userId,
                                Collectors.mapping(DutyMapper.Relative::householdId, Collectors.toSet())));
    }

    /** Everyone who surveyed this household in this review. */
    Set<Long> surveyors(long caseId) {
        return Set.copyOf(mapper.surveyors(caseId));
    }

    /** Everyone who verified this household again. */
    Set<Long> verifiers(long caseId) {
        return Set.copyOf(mapper.verifiers(caseId));
    }

    /** Everyone who surveyed or verified any household of the review. */
    Set<Long> handsOnReview(long reviewId) {
        return Set.copyOf(mapper.handsOnReview(reviewId));
    }

    @Mapper
    interface DutyMapper {
        @Select("<script>select user_id, household_id from app_user_relative where user_id in"
                + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
        List<Relative> relatives(@Param("ids") Collection<Long> ids);

        @Select("select distinct surveyor_id from survey_sheet where case_id = #{caseId} and purpose = 'SURVEY'"
                + " and state = 'SUBMITTED'")
        List<Long> surveyors(long caseId);

        @Select("select distinct surveyor_id from survey_sheet where case_id = #{caseId} and purpose = 'REVERIFY'"
                + " and state = 'SUBMITTED'")
        List<Long> verifiers(long caseId);

        @Select("select distinct s.surveyor_id from survey_sheet s join review_case c on c.case_id = s.case_id"
                + " where c.review_id = #{reviewId} and s.state = 'SUBMITTED'")
        List<Long> handsOnReview(long reviewId);

        /** A user's relative's household. */
        record Relative(long userId, long householdId) {}
    }
}
