package vn.tungho.inyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Household;
import vn.tungho.security.Scope;
import vn.tungho.shared.PovertyStatus;

@Mapper
interface RequestMapper {
    @Select("select next value for in_year_request_seq")
    long nextId();

    int insert(
            @Param("r") Request request,
            @Param("plain") String plainHeadName,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    @Select("select * from in_year_request where request_id = #{requestId}")
    Optional<Request> findById(long requestId);

    /** The request, held until the transaction ends. */
    @Select("select * from in_year_request where request_id = #{requestId} for update")
    Request lock(long requestId);

    @Select("select * from in_year_request where tracking_code = #{code}")
    Optional<Request> findByCode(String code);

    @Select("select * from in_year_request where household_id = #{householdId} order by request_id desc")
    List<Request> ofHousehold(long householdId);

    @Select("<script>select * from in_year_request where ended_on is null and household_id in <foreach collection='ids'"
            + " item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<Request> openOfHouseholds(@Param("ids") Collection<Long> householdIds);

    List<Request> findAll(@Param("ids") Collection<Long> requestIds);

    /** Requests within the scope, the newest first; {@code before} is the last id seen. */
    List<Request> page(
            @Param("scope") Scope scope,
            @Param("filter") RequestFilter filter,
            @Param("plain") @Nullable String plain,
            @Param("before") long before,
            @Param("limit") int limit);

    List<StateCount> counts(@Param("scope") Scope scope);

    @Update("update in_year_request set household_id = #{h.householdId}, head_name = #{h.headName},"
            + " plain_head_name = #{h.plainHeadName}, village_code = #{h.villageCode}, status_before = #{h.povertyStatus},"
            + " version = version + 1 where request_id = #{id}")
    int link(@Param("id") long requestId, @Param("h") Household household);

    @Update("update in_year_request set state = #{state}, version = version + 1 where request_id = #{id}")
    int setState(@Param("id") long requestId, @Param("state") RequestState state);

    @Update("update in_year_request set state = #{state}, screened_on = #{on}, screened_by = #{by}, ticks = #{ticks},"
            + " is_listed = #{listed}, screening_reasons = #{reasons}, version = version + 1 where request_id = #{id}")
    int screen(
            @Param("id") long requestId,
            @Param("state") RequestState state,
            @Param("on") LocalDate on,
            @Param("by") long by,
            @Param("ticks") String ticks,
            @Param("listed") boolean listed,
            @Param("reasons") String reasons);

    @Update("update in_year_request set state = 'WAITING', enumerator_id = #{enumerator}, version = version + 1"
            + " where request_id = #{id}")
    int assign(@Param("id") long requestId, @Param("enumerator") long enumerator);

    @Update("update in_year_request set state = 'REVIEWING', village_review_id = #{village}, case_id = #{caseId},"
            + " version = version + 1 where request_id = #{id}")
    int begin(
            @Param("id") long requestId,
            @Param("village") @Nullable Long villageReviewId,
            @Param("caseId") @Nullable Long caseId);

    @Select("select * from in_year_request where village_review_id = #{villageReviewId} and ended_on is null"
            + " order by request_id")
    List<Request> openOfRound(long villageReviewId);

    @Update("update in_year_request set state = 'DECIDING', status_after = #{after}, version = version + 1"
            + " where request_id = #{id}")
    int resultReady(@Param("id") long requestId, @Param("after") @Nullable PovertyStatus after);

    @Update("update in_year_request set per_head_income = #{income}, line_amount = #{line}, version = version + 1"
            + " where request_id = #{id}")
    int income(@Param("id") long requestId, @Param("income") BigDecimal income, @Param("line") BigDecimal line);

    @Update("update in_year_request set due_on = #{dueOn}, is_extended = true, version = version + 1"
            + " where request_id = #{id}")
    int extend(@Param("id") long requestId, @Param("dueOn") LocalDate dueOn);

    @Update("update in_year_request set due_on = #{dueOn}, version = version + 1 where request_id = #{id}")
    int moveDue(@Param("id") long requestId, @Param("dueOn") LocalDate dueOn);

    @Insert(
            "insert into in_year_extension (request_id, objection_id, reason, due_before, due_after, recorded_at) values"
                    + " (#{id}, #{objectionId}, #{reason}, #{before}, #{after}, #{at})")
    int insertExtension(
            @Param("id") long requestId,
            @Param("objectionId") long objectionId,
            @Param("reason") String reason,
            @Param("before") LocalDate before,
            @Param("after") LocalDate after,
            @Param("at") LocalDateTime at);

    @Select("select request_id, objection_id, reason, due_before, due_after, recorded_at from in_year_extension"
            + " where request_id = #{requestId} order by recorded_at")
    List<Extension> extensions(long requestId);

    @Update("update in_year_request set is_escalated = true, version = version + 1 where request_id = #{id}")
    int escalate(long requestId);

    @Update("update in_year_request set state = #{state}, decision_number = #{number}, decided_on = #{on},"
            + " signer_id = #{signerId}, signer_name = #{signerName}, outcome_reasons = #{reasons}, ended_on = #{on},"
            + " version = version + 1 where request_id = #{id}")
    int decide(
            @Param("id") long requestId,
            @Param("state") RequestState state,
            @Param("number") String number,
            @Param("on") LocalDate on,
            @Param("signerId") long signerId,
            @Param("signerName") String signerName,
            @Param("reasons") @Nullable String reasons);

    /** What a decision on income rested on, kept as it was read when it was signed. */
    @Update("update in_year_request set signed_result = #{result}, signed_marks = #{marks} where request_id = #{id}")
    int freeze(@Param("id") long requestId, @Param("result") String result, @Param("marks") String marks);

    @Select(
            "select signed_result, signed_marks from in_year_request where request_id = #{id} and signed_result is not null")
    Optional<Signed> signed(long requestId);

    /** The result in words, and what was not confirmed, one a line. */
    record Signed(String signedResult, String signedMarks) {}

    @Update("update in_year_request set state = 'WITHDRAWN', outcome_reasons = #{reason}, ended_on = #{on},"
            + " version = version + 1 where request_id = #{id}")
    int withdraw(@Param("id") long requestId, @Param("reason") String reason, @Param("on") LocalDate on);

    /** Requests of earlier releases whose review has not begun: they have no last day yet. */
    @Select("select * from in_year_request where ended_on is null and due_on is null order by request_id")
    List<Request> withoutDays();

    @Update("update in_year_request set starts_on = #{startsOn}, due_on = #{dueOn}, version = version + 1"
            + " where request_id = #{id}")
    int setDays(@Param("id") long requestId, @Param("startsOn") LocalDate startsOn, @Param("dueOn") LocalDate dueOn);

    /** Running requests whose last day is known. */
    @Select("select * from in_year_request where ended_on is null and due_on is not null order by request_id")
    List<Request> running();

    @Select("select count(*) > 0 from in_year_request where commune_code = #{communeCode} and decided_on = #{on}"
            + " and decision_number = #{number}")
    boolean isNumberUsed(
            @Param("communeCode") String communeCode, @Param("on") LocalDate on, @Param("number") String number);

    List<Hand> hands(@Param("ids") Collection<Long> requestIds);

    /** Somebody who surveyed or verified in a request's procedure. */
    record Hand(long requestId, String purpose, long userId) {}

    /** How many requests stand at a state. */
    record StateCount(RequestState state, int number) {}

    /** Ended requests whose term for the decision lay over this day. */
    @Select("select * from in_year_request where ended_on is not null and due_on >= #{day} and starts_on < #{day}"
            + " order by request_id")
    List<Request> endedOver(LocalDate day);
}
