package vn.tungho.shared.calendar;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LegalTermMapper {
    @Select("select deadline_rule, name, amount, unit, article, is_confirmed from deadline_rule order by deadline_rule")
    List<DeadlineRule> rules();

    @Select("select deadline_version_id, deadline_rule, valid_from_on, decided_on, amount, unit, article, is_confirmed,"
            + " is_for_running from deadline_version order by deadline_version_id")
    List<DeadlineVersion> versions();

    @Select("select next value for deadline_version_seq")
    long nextId();

    @Insert("insert into deadline_version (deadline_version_id, deadline_rule, valid_from_on, decided_on, amount, unit,"
            + " article, is_confirmed, is_for_running) values (#{deadlineVersionId}, #{deadlineRule}, #{validFromOn},"
            + " #{decidedOn}, #{amount}, #{unit}, #{article}, #{isConfirmed}, #{isForRunning})")
    int insert(DeadlineVersion version);

    @Update("update deadline_rule set article = #{article}, is_confirmed = true where deadline_rule = #{rule}")
    int confirmRule(@Param("rule") String rule, @Param("article") String article);

    @Update("update deadline_version set article = #{article}, is_confirmed = true where deadline_version_id = #{id}")
    int confirmVersion(@Param("id") long id, @Param("article") String article);

    /** One at a time: two changes of a term wait for each other. */
    @Select("select deadline_rule from deadline_rule where deadline_rule = #{rule} for update")
    String lock(String rule);
}
