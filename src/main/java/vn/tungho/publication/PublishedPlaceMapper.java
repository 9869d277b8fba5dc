package vn.tungho.publication;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.posting.PlaceData;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.publication.list.PublishedPlace;

/** The proofs that lists hang. */
@Mapper
interface PublishedPlaceMapper {
    /**
     * The same place for several lists at once; where a list hung there before, the new row is its next attempt.
     *
     * @param goesOn true when it was hung again on the day it was found missing: no day is missing
     */
    @Insert("<script>insert into published_place (published_place_id, list_id, place, attempt, place_name, posted_on,"
            + " hangs_since, poster_name, witness_name, loudspeaker, note, recorded_by, recorded_at)"
            + " select next value for published_place_seq, l.list_id, #{place}, (select coalesce(max(o.attempt), 0) + 1"
            + " from published_place o where o.list_id = l.list_id and o.place = #{place}), #{d.placeName}, #{d.postedOn},"
            + " <choose><when test='goesOn'>coalesce((select min(o.hangs_since) from published_place o"
            + " where o.list_id = l.list_id and o.place = #{place} and o.missing_on = #{d.postedOn}), #{d.postedOn})</when>"
            + "<otherwise>#{d.postedOn}</otherwise></choose>,"
            + " #{d.posterName}, #{d.witnessName}, #{d.loudspeaker}, #{d.note}, #{by}, #{at} from published_list l"
            + " where l.list_id in <foreach collection='lists' item='l' open='(' separator=',' close=')'>#{l}</foreach>"
            + "</script>")
    int record(
            @Param("lists") List<Long> listIds,
            @Param("place") PostingPlaceKind place,
            @Param("d") PlaceData data,
            @Param("goesOn") boolean goesOn,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    @Update(
            "<script>update published_place s set s.missing_on = #{on} where s.place = #{place} and s.missing_on is null"
                    + " and s.list_id in <foreach collection='lists' item='l' open='(' separator=',' close=')'>#{l}</foreach>"
                    + "</script>")
    int missing(@Param("lists") List<Long> listIds, @Param("place") PostingPlaceKind place, @Param("on") LocalDate on);

    /** The paper of these lists came down at one place. */
    @Update("<script>update published_place set taken_down_on = #{on}, taken_down_by = #{by} where place = #{place}"
            + " and missing_on is null and taken_down_on is null and list_id in"
            + " <foreach collection='lists' item='l' open='(' separator=',' close=')'>#{l}</foreach></script>")
    int takenDown(
            @Param("lists") List<Long> listIds,
            @Param("place") PostingPlaceKind place,
            @Param("on") LocalDate on,
            @Param("by") String by);

    @Select("select s.* from published_place s join published_list l on l.list_id = s.list_id"
            + " where l.publication_id = #{publicationId} order by s.list_id, s.place, s.attempt")
    List<PublishedPlace> ofPublication(long publicationId);

    @Select("select * from published_place where list_id = #{listId} order by place, attempt")
    List<PublishedPlace> ofList(long listId);
}
