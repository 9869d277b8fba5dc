package vn.tungho.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the notes of those who watched village meetings for the Front, within the person's area. */
@Service
public class ObservationService {
    private final ObservationMapper observations;
    private final MonitoringAccess access;

    ObservationService(ObservationMapper observations, MonitoringAccess access) {
        this.observations = observations;
        this.access = access;
    }

    /** How many notes, and how many of them say that the procedure was not followed. */
    public record Count(int all, int notProper) {}

    /** The notes, the latest day first; {@code after} is the last one seen, null at first. */
    @Transactional(readOnly = true)
    public List<ObservedMeeting> page(ObservationFilter filter, @Nullable ObservedMeeting after, int limit) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : observations.page(filter, scope, after, limit);
    }

    @Transactional(readOnly = true)
    public Count count(ObservationFilter filter) {
        var scope = access.person().scope();
        return scope.isEmpty() ? new Count(0, 0) : observations.count(filter, scope);
    }
}
