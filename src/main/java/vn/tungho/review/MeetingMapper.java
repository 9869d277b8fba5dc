package vn.tungho.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.tungho.shared.area.Area;

@Mapper
interface MeetingMapper {
    String COLUMNS =
            "meeting_id, village_review_id, round, held_on, place, chair_name, secretary_name, household_rep_name,"
                    + " observer_name, attending, comments, is_approved, notice_id";

    @Select("select next value for village_meeting_seq")
    long nextId();

    @Insert(
            "insert into village_meeting (" + COLUMNS + ", province_code, commune_code, village_code, recorded_by,"
                    + " recorded_at) values (#{m.meetingId}, #{m.villageReviewId}, #{m.round}, #{m.heldOn}, #{m.place},"
                    + " #{m.chairName}, #{m.secretaryName}, #{m.householdRepName}, #{m.observerName}, #{m.attending},"
                    + " #{m.comments}, #{m.isApproved}, #{m.noticeId}, #{a.provinceCode}, #{a.communeCode}, #{a.villageCode}, #{by}, #{at})")
    int insert(
            @Param("m") Meeting meeting, @Param("a") Area area, @Param("by") String by, @Param("at") LocalDateTime at);

    @Insert("<script>insert into meeting_attendance (meeting_id, role, number) values"
            + " <foreach collection='rows' item='r' separator=','>(#{id}, #{r.role}, #{r.number})</foreach></script>")
    int insertAttendance(@Param("id") long meetingId, @Param("rows") List<Attendance> rows);

    @Insert(
            "<script>insert into meeting_vote (meeting_id, case_id, a_score, b_score, status, agree, is_approved, note, basis) values"
                    + " <foreach collection='votes' item='v' separator=','>(#{id}, #{v.caseId}, #{v.aScore}, #{v.bScore},"
                    + " #{v.status}, #{v.agree}, #{v.isApproved}, #{v.note}, #{v.basis})</foreach></script>")
    int insertVotes(@Param("id") long meetingId, @Param("votes") List<MeetingVote> votes);

    @Select("select " + COLUMNS + " from village_meeting where village_review_id = #{villageReviewId} order by round")
    List<Meeting> ofVillage(long villageReviewId);

    @Select("select " + COLUMNS + " from village_meeting where meeting_id = #{meetingId}")
    Optional<Meeting> findById(long meetingId);

    @Select("select role, number from meeting_attendance where meeting_id = #{meetingId}")
    List<Attendance> attendance(long meetingId);

    @Select("select v.case_id, c.head_name, v.a_score, v.b_score, v.status, v.agree, v.is_approved, v.note, v.basis"
            + " from meeting_vote v join review_case c on c.case_id = v.case_id where v.meeting_id = #{meetingId}"
            + " order by c.head_name collate utf8mb4_vietnamese_ci")
    List<MeetingVote> votes(long meetingId);

    @Select("select observation_id, village_review_id, observed_on, content, is_proper, observer_name from observation"
            + " where village_review_id = #{villageReviewId} order by observation_id")
    List<Observation> observations(long villageReviewId);

    @Insert("insert into observation (observation_id, village_review_id, province_code, commune_code, village_code,"
            + " observed_on, content, is_proper, observer_id, observer_name, recorded_at) values (next value for"
            + " observation_seq, #{o.villageReviewId}, #{a.provinceCode}, #{a.communeCode}, #{a.villageCode},"
            + " #{o.observedOn}, #{o.content}, #{o.isProper}, #{by}, #{o.observerName}, #{at})")
    int insertObservation(
            @Param("o") Observation observation,
            @Param("a") Area area,
            @Param("by") long by,
            @Param("at") LocalDateTime at);

    /** How many of a role were there. */
    record Attendance(AttendeeRole role, int number) {
        static List<Attendance> of(Map<AttendeeRole, Integer> numbers) {
            return numbers.entrySet().stream()
                    .map(e -> new Attendance(e.getKey(), e.getValue()))
                    .toList();
        }
    }
}
