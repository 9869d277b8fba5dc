package vn.tungho.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;

/** Who surveyed, verified again and signed for households: the facts the policy on separate duties decides with. */
@Service
public class HouseholdHands {
    private final HandMapper mapper;

    HouseholdHands(HandMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * In all reviews, by household id: what a complaint about their class must be kept apart from. A household nobody has
     * reviewed has nobody's hand on it.
     */
    @Transactional(readOnly = true)
    public Map<Long, Involvement> of(Collection<Long> householdIds) {
        if (householdIds.isEmpty()) {
            return Map.of();
        }
        var bySubject =
                householdIds.stream().distinct().collect(Collectors.toMap(String::valueOf, Function.identity()));
        var households =
                bySubject.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Set.of(e.getValue())));
        return involvements(bySubject.keySet(), households, mapper.onHouseholds(householdIds)).entrySet().stream()
                .collect(Collectors.toMap(e -> Long.valueOf(e.getKey()), Map.Entry::getValue));
    }

    /** One household in one review. */
    Involvement onCase(ReviewCase c) {
        var subject = Long.toString(c.caseId());
        return Objects.requireNonNull(
                involvements(Set.of(subject), Map.of(subject, Set.of(c.householdId())), mapper.onCase(c.caseId()))
                        .get(subject));
    }

    /** The households of objections, by the objection's id as text. */
    Map<String, Involvement> onObjections(Collection<String> ids) {
        return involvements(ids, households(mapper.householdsOfObjections(ids)), mapper.onObjections(ids));
    }

    /** Whole reviews, by the review's id as text. Of the households only those are read that are somebody's relatives. */
    Map<String, Involvement> onReviews(Collection<String> ids) {
        return involvements(ids, households(mapper.relativesInReviews(ids)), mapper.onReviews(ids));
    }

    private static Map<String, Set<Long>> households(List<HandMapper.Subject> subjects) {
        return subjects.stream()
                .collect(Collectors.groupingBy(
                        HandMapper.Subject::subject,
                        Collectors.mapping(HandMapper.Subject::householdId, Collectors.toSet())));
    }

    private static Map<String, Involvement> involvements(
            Collection<String> subjects, Map<String, Set<Long>> households, List<HandMapper.Hand> hands) {
        var doneBy = new HashMap<String, Map<Duty, Set<Long>>>();
        for (var hand : hands) {
            doneBy.computeIfAbsent(hand.subject(), s -> new EnumMap<>(Duty.class))
                    .computeIfAbsent(hand.duty(), d -> new HashSet<>())
                    .add(hand.userId());
        }
        return subjects.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        s -> new Involvement(households.getOrDefault(s, Set.of()), doneBy.getOrDefault(s, Map.of()))));
    }

    @Mapper
    interface HandMapper {
        String IN = " in <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>";
        String DUTY = " if(s.purpose = 'SURVEY', 'SURVEY', 'REVERIFY') as duty, s.surveyor_id as user_id";
        String SHEETS = " join survey_sheet s on s.case_id = c.case_id and s.state = 'SUBMITTED'";

        @Select("select distinct c.case_id as subject," + DUTY + " from review_case c" + SHEETS
                + " where c.case_id = #{caseId}")
        List<Hand> onCase(long caseId);

        @Select("<script>select distinct c.household_id as subject," + DUTY + " from review_case c" + SHEETS
                + " where c.household_id" + IN
                + " union select c.household_id, 'DECIDE', d.signer_id from review_case c"
                + " join recognition_decision d on d.review_id = c.review_id where c.household_id" + IN + "</script>")
        List<Hand> onHouseholds(@Param("ids") Collection<Long> ids);

        @Select("<script>select r.objection_id as subject, c.household_id from reverification r"
                + " join review_case c on c.case_id = r.case_id where r.objection_id" + IN + "</script>")
        List<Subject> householdsOfObjections(@Param("ids") Collection<String> ids);

        @Select("<script>select distinct c.objection_id as subject," + DUTY + " from reverification c" + SHEETS
                + " where c.objection_id" + IN + "</script>")
        List<Hand> onObjections(@Param("ids") Collection<String> ids);

        @Select("<script>select distinct c.review_id as subject, c.household_id from review_case c"
                + " join app_user_relative a on a.household_id = c.household_id where c.review_id" + IN + "</script>")
        List<Subject> relativesInReviews(@Param("ids") Collection<String> ids);

        @Select("<script>select distinct c.review_id as subject," + DUTY + " from review_case c" + SHEETS
                + " where c.review_id" + IN + "</script>")
        List<Hand> onReviews(@Param("ids") Collection<String> ids);

        /** A household of an objection or a review. */
        record Subject(String subject, long householdId) {}

        /** Somebody who surveyed, verified or signed. */
        record Hand(String subject, Duty duty, long userId) {}
    }
}
