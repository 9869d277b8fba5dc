package vn.tungho.support;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import vn.tungho.support.condition.Condition;

/** Reads programmes and their editions; a change of them is written by the package of changes. */
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
}
