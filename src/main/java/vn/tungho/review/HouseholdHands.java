package vn.tungho.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;

/** Who surveyed, verified again and signed for households in all reviews: what a complaint about their class must be kept apart from. */
@Service
public class HouseholdHands {
    private final HandMapper mapper;

    HouseholdHands(HandMapper mapper) {
        this.mapper = mapper;
    }

    /** By household id; a household nobody has reviewed has nobody's hand on it. */
    @Transactional(readOnly = true)
    public Map<Long, Involvement> of(Collection<Long> householdIds) {
        if (householdIds.isEmpty()) {
            return Map.of();
        }
        var hands = new HashMap<Long, Map<Duty, Set<Long>>>();
        mapper.surveyors(householdIds)
                .forEach(h -> add(hands, h, h.purpose() == SheetPurpose.SURVEY ? Duty.SURVEY : Duty.REVERIFY));
        mapper.signers(householdIds).forEach(h -> add(hands, h, Duty.DECIDE));
        var found = new HashMap<Long, Involvement>();
        householdIds.forEach(id -> found.put(id, new Involvement(Set.of(id), hands.getOrDefault(id, Map.of()))));
        return found;
    }

    private static void add(Map<Long, Map<Duty, Set<Long>>> hands, HandMapper.Hand hand, Duty duty) {
        hands.computeIfAbsent(hand.householdId(), h -> new EnumMap<>(Duty.class))
                .computeIfAbsent(duty, d -> new HashSet<>())
                .add(hand.userId());
    }

    @Mapper
    interface HandMapper {
        String IN = " in <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>";

        @Select("<script>select distinct c.household_id, s.purpose, s.surveyor_id as user_id from review_case c"
                + " join survey_sheet s on s.case_id = c.case_id and s.state = 'SUBMITTED' where c.household_id" + IN
                + "</script>")
        java.util.List<Hand> surveyors(@Param("ids") Collection<Long> ids);

        @Select("<script>select distinct c.household_id, 'SURVEY' as purpose, d.signer_id as user_id from review_case c"
                + " join recognition_decision d on d.review_id = c.review_id where c.household_id" + IN + "</script>")
        java.util.List<Hand> signers(@Param("ids") Collection<Long> ids);

        /** Somebody's hand on a household. */
        record Hand(long householdId, SheetPurpose purpose, long userId) {}
    }
}
