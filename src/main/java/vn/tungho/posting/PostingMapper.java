package vn.tungho.posting;

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
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

@Mapper
interface PostingMapper {
    @Select("select next value for posting_seq")
    long nextId();

    @Insert(
            "insert into posting (posting_id, root_posting_id, kind, province_code, commune_code, village_code, subject_id,"
                    + " title, place_name, list_hash, state, attempt, frozen_at, repeats_posting_id, missing_days) values (#{postingId}, #{rootPostingId}, #{kind},"
                    + " #{provinceCode}, #{communeCode}, #{villageCode}, #{subjectId}, #{title}, #{placeName}, #{listHash}, #{state},"
                    + " #{attempt}, #{frozenAt}, #{repeatsPostingId}, #{missingDays})")
    int insert(Posting posting);

    @Insert("<script>insert into posting_line (posting_id, line_no, household_id, case_id, head_name, village_name,"
            + " poverty_status) values <foreach collection='lines' item='l' separator=','>(#{postingId}, #{l.lineNo},"
            + " #{l.householdId}, #{l.caseId}, #{l.headName}, #{l.villageName}, #{l.povertyStatus})</foreach></script>")
    int insertLines(@Param("postingId") long postingId, @Param("lines") List<PostingLine> lines);

    Optional<Posting> findById(long postingId);

    /** Locks the chain's first posting: everything that decides whether the chain goes on waits here. */
    @Select("select posting_id from posting where posting_id = #{rootPostingId} for update")
    long lock(long rootPostingId);

    /** The newest posting of the chain. */
    Posting current(long rootPostingId);

    List<Posting> bySubject(long subjectId);

    List<Posting> ofSubjects(@Param("subjects") Collection<Long> subjectIds);

    List<PostingLine> lines(long postingId);

    List<Posting> listByState(
            @Param("scope") Scope scope,
            @Param("state") @Nullable PostingState state,
            @Param("before") long before,
            @Param("limit") int limit);

    List<Posting> after(@Param("postingId") long postingId, @Param("limit") int limit);

    List<Posting> withRunningTerm();

    /** Lists whose term is over and lay over this day. */
    List<Posting> endedOver(LocalDate day);

    /** Lists of these subjects that hang again because they hung short, and are not done with. */
    List<Posting> repeatsUnderWay(@Param("subjects") Collection<Long> subjectIds);

    int insertPlace(PostingPlace place);

    List<PostingPlace> places(long postingId);

    @Update(
            "update posting_place set removed_on = #{removedOn} where posting_id = #{postingId} and attempt = #{attempt}")
    int markRemoved(
            @Param("postingId") long postingId, @Param("attempt") int attempt, @Param("removedOn") LocalDate removedOn);

    @Update("update posting set state = #{state}, version = version + 1 where posting_id = #{postingId}")
    int setState(@Param("postingId") long postingId, @Param("state") PostingState state);

    @Update("update posting set state = 'POSTED', term_from_on = #{from}, ends_on = #{ends}, version = version + 1"
            + " where posting_id = #{postingId}")
    int startTerm(@Param("postingId") long postingId, @Param("from") LocalDate from, @Param("ends") LocalDate ends);

    @Update("update posting set state = 'BROKEN', attempt = attempt + 1, term_from_on = null, ends_on = null,"
            + " version = version + 1 where posting_id = #{postingId}")
    int breakOff(long postingId);

    @Update("update posting set state = 'ENDED', confirmed_at = #{at}, confirmed_by = #{by}, version = version + 1"
            + " where posting_id = #{postingId}")
    int confirm(@Param("postingId") long postingId, @Param("at") LocalDateTime at, @Param("by") String by);

    @Update("update posting set state = 'CLOSED', closed_at = #{at}, version = version + 1"
            + " where root_posting_id = #{rootPostingId} and state <> 'CLOSED'")
    int close(@Param("rootPostingId") long rootPostingId, @Param("at") LocalDateTime at);
}
