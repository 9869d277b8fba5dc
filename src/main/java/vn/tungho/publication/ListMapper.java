package vn.tungho.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.PublicList;
import vn.tungho.publication.list.PublishedLine;
import vn.tungho.publication.list.PublishedList;

/** The villages' lists of a publication, their lines, and what of them the public may read now. */
@Mapper
interface ListMapper {
    /** Lists whose lines follow later decisions: what waits or hangs, and what was withdrawn and may be published anew. */
    String FOLLOWS = " and (l.state in ('WAITING', 'UP') or l.state = 'WITHDRAWN' and not exists (select 1 from"
            + " published_list r where r.replaces_list_id = l.list_id))";

    String UP = " state = 'UP' and term_from_on <= #{today} and ends_on >= #{today}";

    @Insert("insert into published_list (list_id, publication_id, province_code, commune_code, village_code,"
            + " village_name, list_hash, state, replaces_list_id) values (#{listId}, #{publicationId}, #{provinceCode},"
            + " #{communeCode}, #{villageCode}, #{villageName}, #{listHash}, #{state}, #{replacesListId})")
    int insert(PublishedList list);

    @Insert("<script>insert into published_line (list_id, line_no, household_id, name, result) values"
            + " <foreach collection='lines' item='l' separator=','>(#{listId}, #{l.lineNo}, #{l.householdId}, #{l.name},"
            + " #{l.result})</foreach></script>")
    int insertLines(@Param("listId") long listId, @Param("lines") List<PublishedLine> lines);

    @Update("update published_list set list_hash = #{hash}, version = version + 1 where list_id = #{listId}")
    int rehash(@Param("listId") long listId, @Param("hash") String hash);

    Optional<PublishedList> findById(long listId);

    List<PublishedList> ofPublication(long publicationId);

    @Select("select line_no, household_id, name, result, corrected_result, corrected_by, corrected_on"
            + " from published_line where list_id = #{listId} order by line_no")
    List<PublishedLine> lines(long listId);

    /** The lines of all lists of a publication, by village and number. */
    List<VillageLine> linesOfPublication(long publicationId);

    /** A line with the village whose list it stands on. */
    record VillageLine(
            long listId,
            String villageName,
            ListState state,
            int lineNo,
            long householdId,
            String name,
            PublishedResult result,
            @Nullable PublishedResult correctedResult,
            @Nullable String correctedBy,
            @Nullable LocalDate correctedOn) {
        PublishedLine line() {
            return new PublishedLine(lineNo, householdId, name, result, correctedResult, correctedBy, correctedOn);
        }
    }

    /** Starts or renews the terms of those lists that are up at both places since this day. */
    @Update("<script>update published_list set state = 'UP', term_from_on = #{from}, ends_on = #{ends},"
            + " version = version + 1 where list_id in <foreach collection='lists' item='l' open='(' separator=','"
            + " close=')'>#{l}</foreach> and state in ('WAITING', 'UP')</script>")
    int startTerm(@Param("lists") List<Long> listIds, @Param("from") LocalDate from, @Param("ends") LocalDate ends);

    @Update("update published_list set state = 'ENDED', version = version + 1 where publication_id = #{publicationId}"
            + " and state = 'UP' and ends_on < #{today}")
    int endThoseOver(@Param("publicationId") long publicationId, @Param("today") LocalDate today);

    @Update("<script>update published_list set state = 'WITHDRAWN', withdrawn_reason = #{reason}, version = version + 1"
            + " where list_id in <foreach collection='lists' item='l' open='(' separator=',' close=')'>#{l}</foreach>"
            + " and state in ('WAITING', 'UP')</script>")
    int withdraw(@Param("lists") List<Long> listIds, @Param("reason") String reason);

    /** The last day of the last list that hangs; null when none does. */
    @Select("select max(ends_on) from published_list where publication_id = #{publicationId} and state = 'UP'")
    @Nullable LocalDate lastEnd(long publicationId);

    /** Lists not finished of which this household is a line by another decision than this; by an earlier one unless {@code any}. */
    @Select("select l.publication_id from published_line n join published_list l on l.list_id = n.list_id"
            + " join publication p on p.publication_id = l.publication_id where n.household_id = #{householdId}"
            + FOLLOWS + " and (#{any} or p.decided_on <= #{on})"
            + " and not find_in_set(#{number}, replace(p.decision_numbers, ', ', ','))")
    List<Long> showing(
            @Param("householdId") long householdId,
            @Param("number") String number,
            @Param("on") LocalDate on,
            @Param("any") boolean any);

    /** The list's own decision holds again: what stood beside the line goes. */
    @Update("update published_line n join published_list l on l.list_id = n.list_id join publication p"
            + " on p.publication_id = l.publication_id set n.corrected_result = null, n.corrected_by = null,"
            + " n.corrected_on = null where n.household_id = #{householdId} and n.corrected_result is not null"
            + FOLLOWS + " and find_in_set(#{number}, replace(p.decision_numbers, ', ', ','))")
    int restore(@Param("householdId") long householdId, @Param("number") String number);

    @Select("select count(*) > 0 from published_line n join published_list l on l.list_id = n.list_id"
            + " where n.household_id = #{householdId} and l.state in ('WAITING', 'UP')")
    boolean isShown(long householdId);

    @Update("update published_line n join published_list l on l.list_id = n.list_id set n.corrected_result = #{result},"
            + " n.corrected_by = #{number}, n.corrected_on = #{on} where n.household_id = #{householdId}"
            + " and l.publication_id = #{publicationId}" + FOLLOWS)
    int correct(
            @Param("publicationId") long publicationId,
            @Param("householdId") long householdId,
            @Param("result") PublishedResult result,
            @Param("number") String number,
            @Param("on") LocalDate on);

    @Select("select list_id from published_list where list_id = #{id} and" + UP)
    Optional<Long> up(@Param("id") long listId, @Param("today") LocalDate today);

    @Select("select state = 'WAITING' from published_list where list_id = #{id}")
    Optional<Boolean> isYetToCome(long listId);

    @Select("select l.list_id, l.commune_code, l.village_code, p.title, l.ends_on from published_list l"
            + " join publication p on p.publication_id = l.publication_id where l.commune_code = #{commune}"
            + " and l.state = 'UP' and l.term_from_on <= #{today} and l.ends_on >= #{today}"
            + " order by l.village_code, l.list_id")
    List<PublicList.Link> upInCommune(@Param("commune") String communeCode, @Param("today") LocalDate today);

    @Select("select l.list_id, l.commune_code, l.village_code, p.title, l.ends_on from published_list l"
            + " join publication p on p.publication_id = l.publication_id where l.province_code = #{province}"
            + " and l.state = 'UP' and l.term_from_on <= #{today} and l.ends_on >= #{today}"
            + " order by l.commune_code, l.list_id")
    List<PublicList.Link> upInProvince(@Param("province") String provinceCode, @Param("today") LocalDate today);
}
