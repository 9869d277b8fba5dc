package vn.tungho.support.programme;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.support.Programme;
import vn.tungho.support.ProgrammeDocument;
import vn.tungho.support.ProgrammeEdition;
import vn.tungho.support.ProgrammeStage;
import vn.tungho.support.condition.Condition;

/** Writes confirmed editions. */
@Mapper
interface EditionMapper {
    @Select("select next value for programme_edition_seq")
    long nextId();

    @Insert(
            "insert into programme (programme_code, name, rule_set, indicators, frequency, is_local, is_active, position)"
                    + " values (#{programmeCode}, #{name}, #{ruleSet}, #{indicators}, #{frequency}, #{isLocal}, #{isActive},"
                    + " #{position})")
    int insertProgramme(Programme programme);

    @Update("update programme set is_active = true where programme_code = #{code}")
    int activate(String code);

    @Insert("insert into programme_edition (programme_edition_id, programme_code, valid_from_on, valid_to_on, summary,"
            + " amount, amount_note, is_amount_confirmed, article, is_article_confirmed, is_selection_needed,"
            + " posting_rule, verify_rule, approve_rule, use_check_rule, return_kind, return_months, return_note,"
            + " conditions, contact, publish_rule, supplement_rule, supplement_remote_rule) values"
            + " (#{programmeEditionId}, #{programmeCode}, #{validFromOn}, #{validToOn}, #{summary}, #{amount},"
            + " #{amountNote}, #{isAmountConfirmed}, #{article}, #{isArticleConfirmed}, #{isSelectionNeeded},"
            + " #{postingRule}, #{verifyRule}, #{approveRule}, #{useCheckRule}, #{returnKind}, #{returnMonths},"
            + " #{returnNote}, #{conditions}, #{contact}, #{publishRule}, #{supplementRule},"
            + " #{supplementRemoteRule})")
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
}
