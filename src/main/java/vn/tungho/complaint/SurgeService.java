package vn.tungho.complaint;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;

/** Where objections and complaints come in crowds, as they do when a posting is about to end. */
@Service
public class SurgeService {
    private static final int MOST = 5_000;

    private final SurgeMapper surge;
    private final ComplaintAccess access;
    private final AppClock clock;

    SurgeService(SurgeMapper surge, ComplaintAccess access, AppClock clock) {
        this.surge = surge;
        this.access = access;
        this.clock = clock;
    }

    /** The figures of the last {@code days} days, today included, by village and day; days without any are left out. */
    @Transactional(readOnly = true)
    public List<SurgeRow> lastDays(int days) {
        var today = clock.today();
        return surge.rows(access.scope(), today.minusDays(days - 1L), today, MOST);
    }
}
