package vn.tungho.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;

/** Who has done what on a household in this review: the facts the policy on separate duties decides with. */
@Component
class ReviewDuties {
    private final DutyMapper mapper;

    ReviewDuties(DutyMapper mapper) {
        this.mapper = mapper;
    }

    /** One household: who surveyed it and who verified it again. */
    Involvement onCase(ReviewCase c) {
        return involvement(Set.of(c.householdId()), mapper.handsOnCase(c.caseId()));
    }

    /** The households of objections, by the objection's id as text. */
    Map<String, Involvement> onObjections(Collection<String> objectionIds) {
        var households = mapper.householdsOfObjections(objectionIds).stream()
                .collect(Collectors.groupingBy(
                        DutyMapper.Subject::subject,
                        Collectors.mapping(DutyMapper.Subject::householdId, Collectors.toSet())));
        return involvements(objectionIds, households, mapper.handsOnObjections(objectionIds));
    }

    /** Whole reviews, by the review's id as text. Of the households only those are read that are somebody's relatives. */
    Map<String, Involvement> onReviews(Collection<String> reviewIds) {
        var households = mapper.relativesInReviews(reviewIds).stream()
                .collect(Collectors.groupingBy(
                        DutyMapper.Subject::subject,
                        Collectors.mapping(DutyMapper.Subject::householdId, Collectors.toSet())));
        return involvements(reviewIds, households, mapper.handsOnReviews(reviewIds));
    }

    private static Map<String, Involvement> involvements(
            Collection<String> subjects, Map<String, Set<Long>> households, List<DutyMapper.Hand> hands) {
        var bySubject = hands.stream().collect(Collectors.groupingBy(DutyMapper.Hand::subject));
        var found = new HashMap<String, Involvement>();
        for (var subject : subjects) {
            found.put(
                    subject,
                    involvement(
                            households.getOrDefault(subject, Set.of()), bySubject.getOrDefault(subject, List.of())));
        }
        return found;
    }

    private static Involvement involvement(Set<Long> households, List<DutyMapper.Hand> hands) {
        var doneBy = new EnumMap<Duty, Set<Long>>(Duty.class);
        for (var hand : hands) {
            var duty = hand.purpose() == SheetPurpose.SURVEY ? Duty.SURVEY : Duty.REVERIFY;
            doneBy.computeIfAbsent(duty, d -> new HashSet<>()).add(hand.userId());
        }
        return new Involvement(households, doneBy);
    }

    @Mapper
    interface DutyMapper {
        String IN = " in <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>";

        @Select("select distinct s.case_id as subject, s.purpose, s.surveyor_id as user_id from survey_sheet s"
                + " where s.case_id = #{caseId} and s.state = 'SUBMITTED'")
        List<Hand> handsOnCase(long caseId);

        @Select("<script>select r.objection_id as subject, c.household_id from reverification r"
                + " join review_case c on c.case_id = r.case_id where r.objection_id" + IN + "</script>")
        List<Subject> householdsOfObjections(@Param("ids") Collection<String> ids);

        @Select(
                "<script>select distinct r.objection_id as subject, s.purpose, s.surveyor_id as user_id from reverification r"
                        + " join survey_sheet s on s.case_id = r.case_id and s.state = 'SUBMITTED' where r.objection_id"
                        + IN
                        + "</script>")
        List<Hand> handsOnObjections(@Param("ids") Collection<String> ids);

        @Select("<script>select distinct c.review_id as subject, c.household_id from review_case c"
                + " join app_user_relative a on a.household_id = c.household_id where c.review_id" + IN + "</script>")
        List<Subject> relativesInReviews(@Param("ids") Collection<String> ids);

        @Select("<script>select distinct c.review_id as subject, s.purpose, s.surveyor_id as user_id from review_case c"
                + " join survey_sheet s on s.case_id = c.case_id and s.state = 'SUBMITTED' where c.review_id" + IN
                + "</script>")
        List<Hand> handsOnReviews(@Param("ids") Collection<String> ids);

        /** A household of an objection or a review. */
        record Subject(String subject, long householdId) {}

        /** Somebody who surveyed or verified. */
        record Hand(String subject, SheetPurpose purpose, long userId) {}
    }
}
