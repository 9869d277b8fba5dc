package vn.tungho.terms;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.worklist.ProposalDuty;

@Mapper
interface TermChangeMapper {
    String COLUMNS =
            "deadline_change_id, deadline_rule, kind, old_amount, old_unit, amount, unit, article, valid_from_on, is_for_running,"
                    + " is_official, reason, state, entered_by, entered_at, closed_by, closed_at, closing_note";

    @Select("select next value for deadline_change_seq")
    long nextId();

    @Insert(
            "insert into deadline_change (deadline_change_id, deadline_rule, kind, old_amount, old_unit, amount, unit, article,"
                    + " valid_from_on, is_for_running, is_official, reason, state, entered_by, entered_at, open_rule) values"
                    + " (#{deadlineChangeId}, #{deadlineRule}, #{kind}, #{oldAmount}, #{oldUnit}, #{amount}, #{unit}, #{article},"
                    + " #{validFromOn}, #{isForRunning}, #{isOfficial}, #{reason}, #{state}, #{enteredBy}, #{enteredAt},"
                    + " #{deadlineRule})")
    int insert(TermChange change);

    @Select("select " + COLUMNS + " from deadline_change where deadline_change_id = #{id} for update")
    Optional<TermChange> lock(long id);

    @Select("select " + COLUMNS + " from deadline_change where deadline_change_id = #{id}")
    Optional<TermChange> find(long id);

    @Select("select " + COLUMNS + " from deadline_change where open_rule = #{rule}")
    Optional<TermChange> openFor(String rule);

    @Select("select " + COLUMNS + " from deadline_change where state = 'OPEN' order by deadline_change_id")
    List<TermChange> open();

    /** Who made those of these proposals that wait. */
    @Select(
            "<script>select deadline_change_id as id, entered_by from deadline_change where state = 'OPEN' and deadline_change_id in"
                    + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<ProposalDuty.Proposer> proposers(@Param("ids") Collection<Long> changeIds);

    @Select("select " + COLUMNS + " from deadline_change where state <> 'OPEN' order by deadline_change_id desc"
            + " limit #{limit}")
    List<TermChange> closed(int limit);

    @Update("update deadline_change set state = #{state}, closed_by = #{by}, closed_at = #{at}, closing_note = #{note},"
            + " open_rule = null where deadline_change_id = #{id} and state = 'OPEN'")
    int close(
            @Param("id") long id,
            @Param("state") TermChange.State state,
            @Param("by") String by,
            @Param("at") LocalDateTime at,
            @Param("note") String note);
}
