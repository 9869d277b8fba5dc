package vn.tungho.standard;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface StandardChangeMapper {
    String COLUMNS =
            "standard_change_id, edition_id, kind, target, label, old_content, new_content, source, state, entered_by,"
                    + " entered_at, closed_by, closed_at, closing_note, sheet_id";

    @Select("select next value for standard_change_seq")
    long nextId();

    @Insert(
            "insert into standard_change (standard_change_id, edition_id, kind, target, label, old_content, new_content, source,"
                    + " state, entered_by, entered_at, open_target) values (#{standardChangeId}, #{editionId}, #{kind}, #{target}, #{label},"
                    + " #{oldContent}, #{newContent}, #{source}, #{state}, #{enteredBy}, #{enteredAt},"
                    + " concat(#{editionId}, ' ', #{kind}, ' ', #{target}))")
    int insert(StandardChange change);

    @Select("select " + COLUMNS + " from standard_change where standard_change_id = #{id} for update")
    Optional<StandardChange> lock(long id);

    @Select("select " + COLUMNS + " from standard_change where edition_id = #{editionId} and kind = #{kind}"
            + " and target = #{target} and state = 'OPEN'")
    Optional<StandardChange> openFor(
            @Param("editionId") String editionId, @Param("kind") ChangeKind kind, @Param("target") String target);

    @Select("select " + COLUMNS + " from standard_change where edition_id = #{editionId} and state = 'OPEN'"
            + " order by standard_change_id")
    List<StandardChange> open(String editionId);

    @Select("select " + COLUMNS + " from standard_change where edition_id = #{editionId} and state <> 'OPEN'"
            + " order by standard_change_id desc limit #{limit}")
    List<StandardChange> closed(@Param("editionId") String editionId, @Param("limit") int limit);

    @Update("update standard_change set state = #{state}, closed_by = #{by}, closed_at = #{at}, closing_note = #{note},"
            + " open_target = null where standard_change_id = #{id} and state = 'OPEN'")
    int close(
            @Param("id") long id,
            @Param("state") ChangeState state,
            @Param("by") String by,
            @Param("at") LocalDateTime at,
            @Param("note") String note);
}
