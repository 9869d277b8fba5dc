package vn.tungho.registry.imports;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/** What a staged list would do, what it asks and what was answered. */
@Mapper
interface EffectMapper {
    @Delete("delete from import_change where import_run_id = #{id}")
    int forgetChanges(long id);

    @Delete("delete from import_question where import_run_id = #{id}")
    int forgetQuestions(long id);

    @Delete("delete from import_option where import_run_id = #{id}")
    int forgetOptions(long id);

    int insertQuestions(@Param("id") long id, @Param("questions") List<Question> questions);

    int insertOptions(@Param("id") long id, @Param("questions") List<Question> questions);

    @Select("select kind, subject_no, about, answer from import_question where import_run_id = #{id}"
            + " order by answer <> '', kind desc, subject_no limit #{limit}")
    List<Asked> questions(@Param("id") long id, @Param("limit") int limit);

    @Select("select kind, subject_no, target, label from import_option where import_run_id = #{id}"
            + " order by kind, subject_no, option_no")
    List<OptionRow> options(long id);

    @Select("select kind, subject_no, target from import_answer where import_run_id = #{id}")
    List<Answer> answers(long id);

    int answer(
            @Param("id") long id,
            @Param("answers") List<Answer> answers,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    /** Changes by kind, with a mark that is another when one of them is another. */
    List<ChangeCount> changeCounts(long id);

    List<ChangeRow> changes(@Param("id") long id, @Param("kind") ImportChange.Kind kind, @Param("limit") int limit);

    List<NewHousehold> newHouseholds(@Param("id") long id, @Param("limit") int limit);

    /** Forgets what a list of before would have changed, with the names in it. */
    @Delete("delete c from import_change c join import_run u on u.import_run_id = c.import_run_id"
            + " where u.created_at < #{before}")
    int forgetOldChanges(LocalDateTime before);

    @Delete("delete c from import_question c join import_run u on u.import_run_id = c.import_run_id"
            + " where u.created_at < #{before}")
    int forgetOldQuestions(LocalDateTime before);

    @Delete("delete c from import_option c join import_run u on u.import_run_id = c.import_run_id"
            + " where u.created_at < #{before}")
    int forgetOldOptions(LocalDateTime before);

    /** An answer to a question; {@code target} is one of its options. */
    record Answer(Question.Kind kind, int subjectNo, String target) {}

    /** A question without its options. */
    record Asked(Question.Kind kind, int subjectNo, String about, String answer) {}

    /** An option of a question. */
    record OptionRow(Question.Kind kind, int subjectNo, String target, String label) {}

    /** How many changes of a kind there are. */
    record ChangeCount(ImportChange.Kind kind, int number, int households, long mark) {}

    /** A change as it is kept. */
    record ChangeRow(
            ImportChange.Kind kind,
            String householdCode,
            String headName,
            String village,
            String commune,
            String person,
            Differences.Field field,
            String oldText,
            String newText) {
        ImportChange shown() {
            return new ImportChange(
                    kind, householdCode, headName, village, commune, person, field.label(), oldText, newText);
        }
    }

    /** A household of the list that the register does not have. */
    record NewHousehold(
            String headName,
            @Nullable Integer headBirthYear,
            String villageName,
            String commune,
            PovertyStatus povertyStatus,
            @Nullable Integer classYear,
            int people) {}
}
