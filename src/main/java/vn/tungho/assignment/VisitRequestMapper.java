package vn.tungho.assignment;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface VisitRequestMapper {
    String SELECT = "select r.request_id, r.visit_id, r.household_id, h.head_name, r.province_code, r.commune_code,"
            + " r.village_code, r.user_id, u.full_name as asked_by, r.kind, r.words, r.state, r.asked_at, r.due_on,"
            + " r.case_id, r.answer, r.answered_by, r.answered_at from visit_request r"
            + " join v_registry_help h on h.household_id = r.household_id join app_user u on u.user_id = r.user_id ";

    @Select("select next value for visit_request_seq")
    long nextId();

    @Insert("insert into visit_request (request_id, visit_id, household_id, province_code, commune_code, village_code,"
            + " user_id, kind, words, state, asked_at, due_on) values (#{requestId}, #{visitId}, #{householdId},"
            + " #{provinceCode}, #{communeCode}, #{villageCode}, #{userId}, #{kind}, #{words}, #{state}, #{askedAt},"
            + " #{dueOn})")
    int insert(VisitRequest request);

    @Select(SELECT + "where r.request_id = #{id}")
    Optional<VisitRequest> findById(long id);

    @Select(SELECT + "where r.visit_id = #{visitId} and r.state in ('OPEN', 'CASE')")
    List<VisitRequest> openOfVisit(long visitId);

    @Select(SELECT + "where r.case_id = #{caseId}")
    Optional<VisitRequest> ofCase(long caseId);

    /** How often this visit, before it was corrected, had asked for the same and was answered. */
    @Select("select count(*) from visit_request r join visit v on v.visit_id = r.visit_id where v.root_id = #{rootId}"
            + " and r.kind = #{kind} and r.state in ('ANSWERED', 'CASE')")
    int countAnswered(@Param("rootId") long rootId, @Param("kind") VisitRequest.Kind kind);

    @Select("select count(*) from visit_request where household_id = #{householdId} and kind = 'WORSE'"
            + " and state = 'OPEN'")
    int countOpenWorse(long householdId);

    /** How a household was found at its last two visits, the latest first. */
    @Select("select situation from v_visit_made where household_id = #{householdId}"
            + " order by visited_on desc, visit_id desc limit 2")
    List<Situation> lastTwo(long householdId);

    /** The latest of each household first, at most three a household. */
    List<VisitRequest> latest(@Param("ids") Collection<Long> householdIds);

    @Update("update visit_request set state = #{state}, answer = #{answer}, case_id = coalesce(#{caseId}, case_id),"
            + " answered_by = #{by}, answered_at = #{at} where request_id = #{id} and state in ('OPEN', 'CASE')")
    int answer(
            @Param("id") long id,
            @Param("state") VisitRequest.State state,
            @Param("answer") String answer,
            @Param("caseId") @org.jspecify.annotations.Nullable Long caseId,
            @Param("by") String by,
            @Param("at") LocalDateTime at);
}
