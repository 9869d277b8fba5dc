package vn.tungho.standard;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface StandardMapper {
    @Select("select edition_id, name, from_year, to_year, basis from standard_edition order by from_year")
    List<Edition> editions();

    @Select("select edition_id, value_code, name, value, unit, article, source, is_confirmed from edition_value"
            + " order by edition_id, sort_no")
    List<EditionValue> values();

    @Select("select edition_id, indicator_no, code, service, name, definition, article, source, is_confirmed, icon"
            + " from indicator order by edition_id, indicator_no")
    List<Indicator> indicators();

    @Select("select edition_id, item_code, sheet, group_no, group_name, label, help, article, source, is_confirmed"
            + " from sheet_item order by edition_id, sheet, group_no, sort_no")
    List<ItemRow> items();

    @Select(
            "select edition_id, item_code, option_code, label from sheet_option order by edition_id, item_code, sort_no")
    List<OptionRow> options();

    @Select("select edition_id, item_code, option_code, points_column, points, source, is_confirmed from option_points")
    List<PointsRow> points();

    @Select(
            "select n.edition_id, n.code, i.indicator_no, n.least_lacking, n.is_whole from need_rule n"
                    + " join indicator i on i.edition_id = n.edition_id and i.code = n.code order by n.edition_id, i.indicator_no")
    List<CoherenceRows.Need> needRules();

    @Select(
            "select edition_id, code, item_code, option_code from need_rule_answer order by edition_id, code, item_code")
    List<CoherenceRows.NeedAnswer> needRuleAnswers();

    @Select("select edition_id, item_code, option_code, other_item_code, other_option_code, reason from answer_clash"
            + " order by edition_id, item_code, option_code, other_item_code")
    List<CoherenceRows.Clash> clashes();

    @Insert(
            "insert into need_rule (edition_id, code, least_lacking, is_whole) values (#{editionId}, #{code}, #{least}, #{whole})"
                    + " on duplicate key update least_lacking = #{least}, is_whole = #{whole}")
    int putNeed(
            @Param("editionId") String editionId,
            @Param("code") String code,
            @Param("least") int least,
            @Param("whole") boolean whole);

    @Insert("insert into need_rule_answer (edition_id, code, item_code, option_code)"
            + " values (#{editionId}, #{code}, #{item}, #{option})")
    int putNeedAnswer(
            @Param("editionId") String editionId,
            @Param("code") String code,
            @Param("item") String item,
            @Param("option") String option);

    @Delete("delete from need_rule_answer where edition_id = #{editionId} and code = #{code}")
    int forgetNeedAnswers(@Param("editionId") String editionId, @Param("code") String code);

    @Delete("delete from need_rule where edition_id = #{editionId} and code = #{code}")
    int forgetNeed(@Param("editionId") String editionId, @Param("code") String code);

    @Insert("insert into answer_clash (edition_id, item_code, option_code, other_item_code, other_option_code, reason)"
            + " values (#{editionId}, #{item}, #{option}, #{otherItem}, #{otherOption}, #{reason})"
            + " on duplicate key update reason = #{reason}")
    int putClash(
            @Param("editionId") String editionId,
            @Param("item") String item,
            @Param("option") String option,
            @Param("otherItem") String otherItem,
            @Param("otherOption") String otherOption,
            @Param("reason") String reason);

    @Delete(
            "delete from answer_clash where edition_id = #{editionId} and item_code = #{item} and option_code = #{option}"
                    + " and other_item_code = #{otherItem} and other_option_code = #{otherOption}")
    int forgetClash(
            @Param("editionId") String editionId,
            @Param("item") String item,
            @Param("option") String option,
            @Param("otherItem") String otherItem,
            @Param("otherOption") String otherOption);

    @Update("update edition_value set value = #{value}, source = #{source}, article = #{source}, is_confirmed = true"
            + " where edition_id = #{editionId} and value_code = #{code}")
    int confirmValue(
            @Param("editionId") String editionId,
            @Param("code") ValueCode code,
            @Param("value") long value,
            @Param("source") String source);

    @Update("update option_points set points = #{points}, source = #{source}, is_confirmed = true"
            + " where edition_id = #{editionId} and item_code = #{item} and option_code = #{option}"
            + " and points_column = #{column}")
    int confirmPoints(
            @Param("editionId") String editionId,
            @Param("item") String item,
            @Param("option") String option,
            @Param("column") PointsColumn column,
            @Param("points") int points,
            @Param("source") String source);

    @Update("update sheet_item set label = #{label}, source = #{source}, article = #{source}, is_confirmed = true"
            + " where edition_id = #{editionId} and item_code = #{item}")
    int confirmItem(
            @Param("editionId") String editionId,
            @Param("item") String item,
            @Param("label") String label,
            @Param("source") String source);

    @Update("update indicator set definition = #{definition}, source = #{source}, is_confirmed = true"
            + " where edition_id = #{editionId} and indicator_no = #{no}")
    int confirmIndicator(
            @Param("editionId") String editionId,
            @Param("no") int no,
            @Param("definition") String definition,
            @Param("source") String source);

    /** A question of Phiếu A or B1. */
    record ItemRow(
            String editionId,
            String itemCode,
            Sheet sheet,
            int groupNo,
            String groupName,
            String label,
            String help,
            String article,
            String source,
            boolean isConfirmed) {}

    /** An answer of Phiếu B1. */
    record OptionRow(String editionId, String itemCode, String optionCode, String label) {}

    /** A cell of the point table of Phiếu B1. */
    record PointsRow(
            String editionId,
            String itemCode,
            String optionCode,
            PointsColumn pointsColumn,
            int points,
            String source,
            boolean isConfirmed) {}
}
