package vn.tungho.review;

import java.time.LocalDate;
import java.util.function.Function;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;

/**
 * By when each step is wanted: the province's milestones. A step that opens after its milestone gets a few working days, so that it
 * does not start overdue.
 */
@Component
class ReviewMilestones {
    private static final String LATE_STEP_RULE = "LATE_STEP";

    private final MilestoneMapper mapper;
    private final CalendarService calendar;
    private final AppClock clock;

    ReviewMilestones(MilestoneMapper mapper, CalendarService calendar, AppClock clock) {
        this.mapper = mapper;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate listBy(long reviewId) {
        return from(reviewId, Milestones::listBy);
    }

    LocalDate surveyBy(long reviewId) {
        return from(reviewId, Milestones::surveyBy);
    }

    LocalDate meetingBy(long reviewId) {
        return from(reviewId, Milestones::meetingBy);
    }

    LocalDate reportBy(long reviewId) {
        return from(reviewId, Milestones::reportBy);
    }

    LocalDate decisionBy(long reviewId) {
        return from(reviewId, Milestones::decisionBy);
    }

    private LocalDate from(long reviewId, Function<Milestones, LocalDate> which) {
        var milestones = mapper.of(reviewId);
        if (milestones == null) {
            // a review in the year is short and has no milestones of the province
            return calendar.due(TermIds.NEXT_STEP, clock.today());
        }
        var milestone = which.apply(milestones);
        var soonest = calendar.due(LATE_STEP_RULE, clock.today());
        return milestone.isBefore(clock.today()) ? soonest : milestone;
    }

    @Mapper
    interface MilestoneMapper {
        @Select("select c.list_by, c.survey_by, c.meeting_by, c.report_by, c.decision_by from review r"
                + " join review_campaign c on c.campaign_id = r.campaign_id where r.review_id = #{reviewId}")
        @Nullable Milestones of(long reviewId);
    }
}
