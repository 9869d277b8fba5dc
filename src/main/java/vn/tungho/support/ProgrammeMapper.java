package vn.tungho.support;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.support.condition.Condition;

/** Programmes and their editions. */
@Mapper
interface ProgrammeMapper {
    @Select("select programme_code, name, rule_set, indicators, frequency, is_local, is_active, position from programme"
            + " order by position, programme_code")
    List<Programme> programmes();

    @Select("select * from programme_edition order by programme_code, valid_from_on desc")
    List<ProgrammeEdition> editions();

    @Select("select * from programme_document order by programme_edition_id, document_no")
    List<ProgrammeDocument> documents();

    @Select("select * from programme_stage order by programme_edition_id, stage_no")
    List<ProgrammeStage> stages();

    @Select("select * from programme_condition order by programme_edition_id, condition_no")
    List<Condition> conditions();

    @Select("select next value for programme_edition_seq")
    long nextEditionId();

    @Insert(
            "insert into programme (programme_code, name, rule_set, indicators, frequency, is_local, is_active, position)"
                    + " values (#{programmeCode}, #{name}, #{ruleSet}, #{indicators}, #{frequency}, #{isLocal}, #{isActive},"
                    + " #{position})")
    int insert(Programme programme);

    @Insert("insert into programme_edition (programme_edition_id, programme_code, valid_from_on, valid_to_on, summary,"
            + " amount, amount_note, is_amount_confirmed, article, is_article_confirmed, is_selection_needed,"
            + " posting_rule, verify_rule, approve_rule, use_check_rule, return_kind, return_months, return_note,"
            + " conditions, contact) values (#{programmeEditionId}, #{programmeCode}, #{validFromOn}, #{validToOn},"
            + " #{summary}, #{amount}, #{amountNote}, #{isAmountConfirmed}, #{article}, #{isArticleConfirmed},"
            + " #{isSelectionNeeded}, #{postingRule}, #{verifyRule}, #{approveRule}, #{useCheckRule}, #{returnKind},"
            + " #{returnMonths}, #{returnNote}, #{conditions}, #{contact})")
    int insertEdition(ProgrammeEdition edition);

    @Insert("insert into programme_document (programme_edition_id, document_no, name, form, is_required) values"
            + " (#{programmeEditionId}, #{documentNo}, #{name}, #{form}, #{isRequired})")
    int insertDocument(ProgrammeDocument document);

    @Insert("insert into programme_stage (programme_edition_id, stage_no, name, share, is_confirmed) values"
            + " (#{programmeEditionId}, #{stageNo}, #{name}, #{share}, #{isConfirmed})")
    int insertStage(ProgrammeStage stage);

    @Insert(
            "insert into programme_condition (programme_edition_id, condition_no, kind, picks, asks, support_groups, note)"
                    + " values (#{programmeEditionId}, #{conditionNo}, #{kind}, #{picks}, #{asks}, #{supportGroups}, #{note})")
    int insertCondition(Condition condition);

    @Update("update programme set is_active = #{active} where programme_code = #{code}")
    int setActive(@Param("code") String code, @Param("active") boolean active);
}
