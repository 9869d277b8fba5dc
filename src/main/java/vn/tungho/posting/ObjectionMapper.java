package vn.tungho.posting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;
import vn.tungho.shared.PovertyStatus;

@Mapper
interface ObjectionMapper {
    @Select("select next value for objection_seq")
    long nextId();

    int insert(@Param("o") Objection objection, @Param("by") String by, @Param("at") LocalDateTime at);

    Optional<Objection> findById(long objectionId);

    List<Objection> ofPosting(long postingId);

    List<Objection> ofHousehold(long householdId);

    List<Objection> page(
            @Param("scope") Scope scope,
            @Param("state") @Nullable ObjectionState state,
            @Param("before") long before,
            @Param("limit") int limit);

    List<Objection> open();

    @Select("select count(*) from objection where posting_id = #{postingId} and state = #{state}")
    int count(@Param("postingId") long postingId, @Param("state") ObjectionState state);

    @Update("update objection set state = #{state}, status_after = #{after}, conclusion = #{conclusion},"
            + " concluded_at = #{at}, version = version + 1 where objection_id = #{id} and state = 'OPEN'")
    int conclude(
            @Param("id") long id,
            @Param("state") ObjectionState state,
            @Param("after") @Nullable PovertyStatus after,
            @Param("conclusion") String conclusion,
            @Param("at") LocalDateTime at);

    @Update("update objection set due_on = #{dueOn}, version = version + 1 where objection_id = #{id}")
    int changeDue(@Param("id") long id, @Param("dueOn") LocalDate dueOn);

    /** Concluded objections whose re-verification term lay over this day. */
    List<Objection> concludedOver(LocalDate day);

    /** Objections recorded as late, received on or after this day against a list that hung over it. */
    List<Objection> lateSince(LocalDate day);

    @Update("update objection set state = 'OPEN', is_late = false, due_on = #{due}, version = version + 1"
            + " where objection_id = #{id} and state = 'LATE'")
    int takeIn(@Param("id") long objectionId, @Param("due") LocalDate due);
}
