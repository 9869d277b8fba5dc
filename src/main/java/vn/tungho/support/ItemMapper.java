package vn.tungho.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

/** Things that come back, and everything that happens on the way back. */
@Mapper
interface ItemMapper {
    @Select("select next value for support_item_seq")
    long nextId();

    @Insert("insert into support_item (item_id, case_id, household_id, head_name, province_code, commune_code,"
            + " village_code, name, quantity, unit, value, handed_on, receiver_name, return_form, return_due_on, state,"
            + " chain_no, link, previous_item_id, note) values (#{itemId}, #{caseId}, #{householdId}, #{headName},"
            + " #{provinceCode}, #{communeCode}, #{villageCode}, #{name}, #{quantity}, #{unit}, #{value}, #{handedOn},"
            + " #{receiverName}, #{returnForm}, #{returnDueOn}, #{state}, #{chainNo}, #{link}, #{previousItemId},"
            + " #{note})")
    int insert(SupportItem item);

    @Select("select * from support_item where item_id = #{itemId}")
    Optional<SupportItem> findById(long itemId);

    @Select("select * from support_item where item_id = #{itemId} for update")
    Optional<SupportItem> lock(long itemId);

    @Select("select * from support_item where case_id = #{caseId} order by item_id")
    List<SupportItem> ofCase(long caseId);

    @Select("select * from support_item where chain_no = #{chainNo} order by link, item_id")
    List<SupportItem> chain(long chainNo);

    List<SupportItem> page(
            @Param("scope") Scope scope,
            @Param("state") @Nullable ItemState state,
            @Param("after") @Nullable SupportItem after,
            @Param("limit") int limit);

    /** Returned things of a commune that wait for the next household. */
    @Select("select * from support_item where commune_code = #{communeCode} and state = 'RETURNED'"
            + " order by ended_on, item_id limit 100")
    List<SupportItem> waiting(String communeCode);

    @Update("update support_item set state = #{state}, ended_on = #{on}, note = #{note} where item_id = #{itemId}")
    int end(
            @Param("itemId") long itemId,
            @Param("state") ItemState state,
            @Param("on") LocalDate on,
            @Param("note") String note);

    @Update("update support_item set state = 'PASSED_ON', next_household_id = #{householdId},"
            + " next_head_name = #{headName} where item_id = #{itemId} and state = 'RETURNED'")
    int passOn(
            @Param("itemId") long itemId, @Param("householdId") long householdId, @Param("headName") String headName);

    @Update("update support_item set return_due_on = #{due} where case_id = #{caseId} and state = 'IN_USE'")
    int extend(@Param("caseId") long caseId, @Param("due") LocalDate due);

    @Insert("insert into support_return (return_id, case_id, kind, amount, happened_on, note, new_due_on, recorded_by,"
            + " recorded_at) values (next value for support_return_seq, #{e.caseId}, #{e.kind}, #{e.amount},"
            + " #{e.happenedOn}, #{e.note}, #{e.newDueOn}, #{e.recordedBy}, #{at})")
    int insertReturn(@Param("e") ReturnEntry entry, @Param("at") LocalDateTime at);

    @Select("select case_id, kind, amount, happened_on, note, new_due_on, recorded_by from support_return"
            + " where case_id = #{caseId} order by return_id desc")
    List<ReturnEntry> returns(long caseId);
}
