package vn.tungho.worklist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;

@Mapper
interface WorkItemMapper {
    int insert(NewWorkItem item);

    Optional<WorkItem> findById(long workItemId);

    List<WorkItem> findByIds(@Param("ids") List<Long> ids);

    List<WorkItem> lockByIds(@Param("ids") List<Long> ids);

    int assignAll(@Param("ids") List<Long> ids, @Param("assigneeId") @Nullable Long assigneeId);

    List<WorkItem> latestOfCases(
            @Param("processKey") String processKey, @Param("businessKeys") Collection<String> businessKeys);

    List<AreaCount> communes(@Param("scope") Scope scope, @Param("today") LocalDate today);

    List<WorkItem> findOpen(@Param("businessKey") String businessKey, @Param("kind") String kind);

    List<WorkItem> page(WorkQuery query);

    int count(WorkQuery query);

    List<KindCount> kinds(WorkQuery query);

    List<WorkItem> openOfHousehold(long householdId);

    @Update("update work_item set status = #{status}, ended_at = #{at}, ended_by = #{by}, version = version + 1"
            + " where source = #{source} and source_id = #{sourceId} and status = 'OPEN'")
    int end(
            @Param("source") WorkItem.Source source,
            @Param("sourceId") String sourceId,
            @Param("status") WorkItem.Status status,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    @Update("update work_item set assignee_id = #{assigneeId}, version = version + 1"
            + " where source = 'ENGINE' and source_id = #{sourceId} and status = 'OPEN'"
            + " and not (assignee_id <=> #{assigneeId})")
    int mirrorAssignee(@Param("sourceId") String sourceId, @Param("assigneeId") @Nullable Long assigneeId);

    @Update("update work_item set assignee_id = #{assigneeId}, role = #{role}, audience = #{audience},"
            + " version = version + 1 where work_item_id = #{id} and status = 'OPEN'")
    int passOn(
            @Param("id") long workItemId,
            @Param("assigneeId") long assigneeId,
            @Param("role") Role role,
            @Param("audience") String audience);

    @Update("update work_item set due_on = #{dueOn}, version = version + 1"
            + " where business_key = #{businessKey} and kind = #{kind} and status = 'OPEN'")
    int changeDue(
            @Param("businessKey") String businessKey, @Param("kind") String kind, @Param("dueOn") LocalDate dueOn);

    @Update("update work_item set is_escalated = true, version = version + 1"
            + " where business_key = #{businessKey} and kind = #{kind} and status = 'OPEN'")
    int escalate(@Param("businessKey") String businessKey, @Param("kind") String kind);

    @Update("<script>update work_item set is_escalated = true, version = version + 1 where business_key in"
            + " <foreach collection='keys' item='k' open='(' separator=',' close=')'>#{k}</foreach>"
            + " and kind = #{kind} and status = 'OPEN'</script>")
    int escalateAll(@Param("keys") Collection<String> businessKeys, @Param("kind") String kind);

    @Select("select source_id from work_item where source = 'DUTY' and business_key = #{businessKey} and kind = #{kind}"
            + " and status = 'OPEN' order by work_item_id limit 1")
    @Nullable String openDuty(@Param("businessKey") String businessKey, @Param("kind") String kind);

    @Update("update work_item set subject = #{subject}, version = version + 1"
            + " where source = 'DUTY' and source_id = #{sourceId} and status = 'OPEN'")
    int changeSubject(@Param("sourceId") String sourceId, @Param("subject") String subject);

    @Select("select count(*) from work_item where source = 'DUTY' and source_id = #{sourceId}")
    int countDuties(String sourceId);

    @Select("select source_id, assignee_id from work_item where source = 'ENGINE' and status = 'OPEN'"
            + " and source_id > #{after} order by source_id limit #{limit}")
    List<MirrorRow> openEngineItems(@Param("after") String after, @Param("limit") int limit);

    /** One mirrored task, for the reconciliation. */
    record MirrorRow(String sourceId, @Nullable Long assigneeId) {}
}
