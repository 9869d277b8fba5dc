package vn.tungho.standard;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Workbooks of official values, and their values as sets. */
@Mapper
interface StandardSheetMapper {
    String OPEN = " c.sheet_id = #{sheetId} and c.state = 'OPEN'";

    @Select("select next value for standard_sheet_seq")
    long nextId();

    @Insert(
            "insert into standard_sheet (sheet_id, edition_id, file_name, sha256, size_in_bytes, value_count, entered_by,"
                    + " entered_at) values (#{sheetId}, #{editionId}, #{fileName}, #{sha256}, #{sizeInBytes}, #{valueCount},"
                    + " #{enteredBy}, #{enteredAt})")
    int insert(StandardSheet sheet);

    @Insert(
            "<script>insert into standard_change (standard_change_id, edition_id, kind, target, label, old_content, new_content,"
                    + " source, state, entered_by, entered_at, open_target, sheet_id) values"
                    + " <foreach collection='values' item='v' separator=','>(next value for standard_change_seq, #{s.editionId},"
                    + " #{v.kind}, #{v.target}, #{v.label}, #{v.oldContent}, #{v.newContent}, #{v.source}, 'OPEN', #{s.enteredBy},"
                    + " #{s.enteredAt}, concat(#{s.editionId}, ' ', #{v.kind}, ' ', #{v.target}), #{s.sheetId})</foreach></script>")
    int insertChanges(@Param("s") StandardSheet sheet, @Param("values") List<ProposedValue> values);

    /** The sheets of which something still waits, the oldest first. */
    @Select("select s.sheet_id, s.edition_id, s.file_name, s.sha256, s.size_in_bytes, s.value_count, s.entered_by,"
            + " s.entered_at from standard_sheet s where s.edition_id = #{editionId} and exists (select 1 from"
            + " standard_change c where c.sheet_id = s.sheet_id and c.state = 'OPEN') order by s.sheet_id")
    List<StandardSheet> open(String editionId);

    @Select("select sheet_id, edition_id, file_name, sha256, size_in_bytes, value_count, entered_by, entered_at"
            + " from standard_sheet where sheet_id = #{sheetId} for update")
    java.util.Optional<StandardSheet> lock(long sheetId);

    @Select("select c.standard_change_id from standard_change c where" + OPEN + " for update")
    List<Long> lockOpen(long sheetId);

    @Update("update edition_value v join standard_change c on c.edition_id = v.edition_id and c.kind = 'VALUE'"
            + " and c.target = v.value_code set v.value = c.new_content, v.source = c.source, v.article = left(c.source, 300),"
            + " v.is_confirmed = true where" + OPEN)
    int applyValues(long sheetId);

    @Update("update option_points p join standard_change c on c.edition_id = p.edition_id and c.kind = 'POINTS'"
            + " and c.target = concat(p.item_code, ' ', p.option_code, ' ', p.points_column) set p.points = c.new_content,"
            + " p.source = c.source, p.is_confirmed = true where" + OPEN)
    int applyPoints(long sheetId);

    @Update("update sheet_item i join standard_change c on c.edition_id = i.edition_id and c.kind = 'SIGN'"
            + " and c.target = i.item_code set i.label = c.new_content, i.source = c.source, i.article = left(c.source, 300),"
            + " i.is_confirmed = true where" + OPEN)
    int applyWordings(long sheetId);

    @Update("update indicator i join standard_change c on c.edition_id = i.edition_id and c.kind = 'INDICATOR'"
            + " and c.target = i.indicator_no set i.definition = c.new_content, i.source = c.source, i.is_confirmed = true"
            + " where" + OPEN)
    int applyDefinitions(long sheetId);

    @Update(
            "update standard_change c set c.state = #{state}, c.closed_by = #{by}, c.closed_at = #{at}, c.closing_note = #{note},"
                    + " c.open_target = null where" + OPEN)
    int close(
            @Param("sheetId") long sheetId,
            @Param("state") ChangeState state,
            @Param("by") String by,
            @Param("at") LocalDateTime at,
            @Param("note") String note);
}
