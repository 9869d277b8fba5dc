package vn.tungho.review;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.springframework.stereotype.Component;
import vn.tungho.registry.TimelineEntry;
import vn.tungho.registry.TimelineSource;
import vn.tungho.shared.PovertyStatus;

/** Meetings, objections and certificates on a household's timeline. */
@Component
class ReviewTimeline implements TimelineSource {
    private final TimelineMapper mapper;

    ReviewTimeline(TimelineMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<TimelineEntry> entries(long householdId) {
        return mapper.of(householdId).stream()
                .map(l -> new TimelineEntry(l.happenedAt(), l.kind(), l.title(), words(l), null))
                .toList();
    }

    private static String words(Line line) {
        return line.povertyStatus() == null ? "" : line.povertyStatus().label();
    }

    @Mapper
    interface TimelineMapper {
        List<Line> of(long householdId);
    }

    /** Something of a review. */
    record Line(
            LocalDateTime happenedAt,
            String kind,
            String title,
            @org.jspecify.annotations.Nullable PovertyStatus povertyStatus) {}
}
