package vn.tungho.publication;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublicationRow;
import vn.tungho.publication.list.PublicationState;
import vn.tungho.security.Scope;

/** Publications as a whole. One sequence numbers publications and lists, so that no work item can be taken for another's. */
@Mapper
interface PublicationMapper {
    @Select("select next value for publication_seq")
    long nextId();

    @Insert("insert into publication (publication_id, source, province_code, commune_code, title, decision_numbers,"
            + " decided_on, counts_from, start_due_on, state, opened_at, replaces_publication_id) values"
            + " (#{publicationId}, #{source}, #{provinceCode}, #{communeCode}, #{title}, #{decisionNumbers}, #{decidedOn},"
            + " #{countsFrom}, #{startDueOn}, #{state}, #{openedAt}, #{replacesPublicationId})")
    int insert(Publication publication);

    @Insert("insert into publication_origin (source, origin_id, publication_id)"
            + " values (#{source}, #{originId}, #{publicationId})")
    int insertOrigin(
            @Param("source") PublicationSource source,
            @Param("originId") long originId,
            @Param("publicationId") long publicationId);

    @Select("select publication_id from publication_origin where source = #{source} and origin_id = #{originId}")
    Optional<Long> ofOrigin(@Param("source") PublicationSource source, @Param("originId") long originId);

    Optional<Publication> findById(long publicationId);

    /** Everything that decides whether the publication goes on waits here. */
    @Select("select publication_id from publication where publication_id = #{publicationId} for update")
    long lock(long publicationId);

    /** The commune's publication of the same kind that still can be begun in time and of which nothing hangs yet. */
    @Select("select publication_id from publication p where commune_code = #{commune} and source = #{source}"
            + " and state = 'RUNNING' and start_due_on >= #{today} and replaces_publication_id is null and not exists (select 1 from published_list l"
            + " join published_place s on s.list_id = l.list_id where l.publication_id = p.publication_id)"
            + " order by publication_id limit 1 for update")
    Optional<Long> joinable(
            @Param("commune") String communeCode,
            @Param("source") PublicationSource source,
            @Param("today") LocalDate today);

    @Update("update publication set decision_numbers = #{numbers}, version = version + 1"
            + " where publication_id = #{publicationId}")
    int nameDecisions(@Param("publicationId") long publicationId, @Param("numbers") String numbers);

    @Update("update publication set state = #{state}, ended_at = #{at}, ended_by = #{by}, end_reason = #{reason},"
            + " version = version + 1 where publication_id = #{publicationId} and state = 'RUNNING'")
    int end(
            @Param("publicationId") long publicationId,
            @Param("state") PublicationState state,
            @Param("at") LocalDateTime at,
            @Param("by") String by,
            @Param("reason") @Nullable String reason);

    @Update(
            "update publication set start_due_on = #{due}, version = version + 1 where publication_id = #{publicationId}")
    int moveStart(@Param("publicationId") long publicationId, @Param("due") LocalDate due);

    List<Publication> running();

    /** Publications of the area, newest first, with their lists counted by where they stand. */
    List<PublicationRow> page(
            @Param("scope") Scope scope,
            @Param("onlyOpen") boolean onlyOpen,
            @Param("today") LocalDate today,
            @Param("before") long before,
            @Param("limit") int limit);
}
