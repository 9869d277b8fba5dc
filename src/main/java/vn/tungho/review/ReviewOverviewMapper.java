package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.tungho.posting.Objection;
import vn.tungho.posting.PostingKind;

@Mapper
interface ReviewOverviewMapper {
    List<Objection> objections(long reviewId);

    @Select("select count(*) as held, coalesce(sum(not m.is_approved), 0) as repeated from village_meeting m"
            + " join village_review v on v.village_review_id = m.village_review_id where v.review_id = #{reviewId}")
    Meetings meetings(long reviewId);

    @Select("select count(*) from posting p join village_review v on v.village_review_id = p.subject_id"
            + " where v.review_id = #{reviewId}")
    int postings(long reviewId);

    @Select(
            "select distinct p.kind, p.term_from_on from posting p join village_review v on v.village_review_id = p.subject_id"
                    + " where v.review_id = #{reviewId} and p.term_from_on is not null order by p.term_from_on, p.kind")
    List<PostingBegin> postingBegins(long reviewId);

    /** The first day of a posting of this kind. */
    record PostingBegin(PostingKind kind, LocalDate termFromOn) {}

    List<CommuneCandidate> candidates(@Param("provinceCode") String provinceCode, @Param("year") int year);

    /** How many meetings were held, and how many of them did not agree on every household. */
    record Meetings(int held, int repeated) {}
}
