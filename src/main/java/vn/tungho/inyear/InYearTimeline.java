package vn.tungho.inyear;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.TimelineEntry;
import vn.tungho.registry.TimelineSource;
import vn.tungho.shared.VietnameseFormat;

/** Requests in the year on a household's timeline. */
@Component
class InYearTimeline implements TimelineSource {
    private final RequestMapper requests;

    InYearTimeline(RequestMapper requests) {
        this.requests = requests;
    }

    @Override
    public List<TimelineEntry> entries(long householdId) {
        var entries = new ArrayList<TimelineEntry>();
        for (var r : requests.ofHousehold(householdId)) {
            var path = "de-nghi/" + r.requestId();
            entries.add(new TimelineEntry(
                    r.receivedOn().atStartOfDay(),
                    "Giấy đề nghị",
                    r.kind().label(),
                    r.channel().label() + ", mã " + r.trackingCode(),
                    path));
            var starts = r.startsOn();
            if (r.dueOn() != null
                    && starts != null
                    && !r.state().beforeReview()
                    && !Boolean.FALSE.equals(r.isListed())) {
                entries.add(new TimelineEntry(
                        starts.atStartOfDay(),
                        "Rà soát thường xuyên",
                        "Bắt đầu rà soát theo giấy đề nghị",
                        "hạn trả lời " + VietnameseFormat.date(r.dueOn()),
                        path));
            }
            var ended = r.endedOn();
            if (ended != null) {
                entries.add(new TimelineEntry(
                        ended.atTime(23, 0),
                        "Giấy đề nghị",
                        r.state().label() + (r.decisionNumber() == null ? "" : ", số " + r.decisionNumber()),
                        r.outcomeReasons() == null ? "" : r.outcomeReasons(),
                        path));
            }
        }
        return entries;
    }
}
