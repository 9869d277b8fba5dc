package vn.tungho.review.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

@Mapper
interface MeetingNoticeMapper {
    String COLUMNS = "notice_id, village_review_id, round, notice_no, announced_on, meeting_at, place, recorded_name,"
            + " recorded_at";

    @Select("select next value for meeting_notice_seq")
    long nextId();

    @Insert("insert into meeting_notice (" + COLUMNS
            + ", province_code, commune_code, village_code, recorded_by) values"
            + " (#{n.noticeId}, #{n.villageReviewId}, #{n.round}, #{n.noticeNo}, #{n.announcedOn}, #{n.meetingAt},"
            + " #{n.place}, #{n.recordedName}, #{n.recordedAt}, #{a.provinceCode}, #{a.communeCode}, #{a.villageCode},"
            + " #{by})")
    int insert(@Param("n") MeetingNotice notice, @Param("a") Area area, @Param("by") String by);

    @Insert("<script>insert into meeting_notice_guest (notice_id, guest_no, kind, case_id, name, manners) values"
            + " <foreach collection='rows' item='r' separator=','>(#{id}, #{r.guestNo}, #{r.kind}, #{r.caseId}, #{r.name},"
            + " #{r.manners})</foreach></script>")
    int insertGuests(@Param("id") long noticeId, @Param("rows") List<Guest> rows);

    @Select("select " + COLUMNS + " from meeting_notice where village_review_id = #{villageReviewId} and"
            + " round = #{round} order by notice_no desc limit 1")
    Optional<MeetingNotice> latest(@Param("villageReviewId") long villageReviewId, @Param("round") int round);

    @Select("select " + COLUMNS + " from meeting_notice where village_review_id = #{villageReviewId}"
            + " order by round, notice_no")
    List<MeetingNotice> ofVillage(long villageReviewId);

    @Select("select " + COLUMNS + " from meeting_notice where notice_id = #{noticeId}")
    Optional<MeetingNotice> findById(long noticeId);

    @Select("select guest_no, kind, case_id, name, manners from meeting_notice_guest where notice_id = #{noticeId}"
            + " order by guest_no")
    List<Guest> guests(long noticeId);

    @Select("select max(held_on) from village_meeting where village_review_id = #{villageReviewId}")
    @Nullable LocalDate lastMeeting(long villageReviewId);

    /** The first day of the village's review: that of its campaign, for a round of requests the first of its month. */
    @Select(
            "select coalesce(c.opens_on, makedate(r.year, 1) + interval (r.month - 1) month) from village_review v"
                    + " join review r on r.review_id = v.review_id left join review_campaign c on c.campaign_id = r.campaign_id where v.village_review_id = #{villageReviewId}")
    LocalDate begun(long villageReviewId);

    /** A line of who was told. */
    record Guest(
            int guestNo, NoticeGuest.Kind kind, @Nullable Long caseId, String name, String manners) {
        static Guest of(int number, NoticeGuest guest) {
            return new Guest(number, guest.kind(), guest.caseId(), guest.name(), NoticeManner.codes(guest.manners()));
        }

        NoticeGuest guest() {
            return new NoticeGuest(kind, caseId, name, NoticeManner.of(manners));
        }
    }
}
