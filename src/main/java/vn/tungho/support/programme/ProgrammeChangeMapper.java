package vn.tungho.support.programme;

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
import vn.tungho.worklist.ProposalDuty;

/** Proposed changes of programmes. */
@Mapper
interface ProgrammeChangeMapper {
    String COLUMNS = "programme_change_id, programme_code, kind, name, content, reason, state, entered_by, entered_at,"
            + " closed_by, closed_at, closing_note";

    @Select("select next value for programme_change_seq")
    long nextId();

    @Insert("insert into programme_change (programme_change_id, programme_code, kind, name, content, reason, state,"
            + " entered_by, entered_at) values (#{programmeChangeId}, #{programmeCode}, #{kind}, #{name}, #{content},"
            + " #{reason}, #{state}, #{enteredBy}, #{enteredAt})")
    int insert(ProgrammeChange change);

    @Select("select " + COLUMNS + " from programme_change where programme_change_id = #{id}")
    Optional<ProgrammeChange> find(long id);

    @Select("select " + COLUMNS + " from programme_change where programme_change_id = #{id} for update")
    Optional<ProgrammeChange> lock(long id);

    @Select("select " + COLUMNS + " from programme_change where open_programme = #{code}")
    Optional<ProgrammeChange> openFor(String code);

    @Select("select " + COLUMNS + " from programme_change where state = 'OPEN' order by programme_change_id")
    List<ProgrammeChange> open();

    /** Who made those of these proposals that wait. */
    @Select(
            "<script>select programme_change_id as id, entered_by from programme_change where state = 'OPEN' and programme_change_id in"
                    + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<ProposalDuty.Proposer> proposers(@Param("ids") Collection<Long> changeIds);

    @Select("select " + COLUMNS + " from programme_change where state <> 'OPEN' order by programme_change_id desc"
            + " limit #{limit}")
    List<ProgrammeChange> closed(int limit);

    @Update("update programme_change set state = #{state}, closed_by = #{by}, closed_at = #{at}, closing_note = #{note}"
            + " where programme_change_id = #{id} and state = 'OPEN'")
    int close(
            @Param("id") long id,
            @Param("state") ProgrammeChange.State state,
            @Param("by") String by,
            @Param("at") LocalDateTime at,
            @Param("note") String note);

    /** The last day of every edition of the programme that would hold longer. */
    @Update("update programme_edition set valid_to_on = #{last} where programme_code = #{code}"
            + " and (valid_to_on is null or valid_to_on > #{last})")
    int endEditions(@Param("code") String code, @Param("last") LocalDate last);
}
