package vn.tungho.operations;

import java.time.Duration;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;

/**
 * Keeps the engine's clock with the application's, and the application's distance to the machine's clock in the database, so that a
 * moved installation (demo, simulation) is at the same moment after a restart.
 */
@Service
public class EngineClock {
    static final String SETTING = "clock-offset-seconds";

    private final AppClock clock;
    private final InstallationSettings settings;

    EngineClock(AppClock clock, InstallationSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** Takes up the distance kept in the database; zero when none is kept. */
    public void restore() {
        var seconds = settings.find(SETTING);
        apply(Duration.ofSeconds(seconds.map(Long::parseLong).orElse(0L)));
    }

    /** Moves both clocks to a Vietnamese time and keeps the distance. */
    @Transactional
    public void moveTo(LocalDateTime time) {
        clock.moveTo(time);
        settings.put(SETTING, Long.toString(clock.offset().toSeconds()));
        apply(clock.offset());
    }

    private void apply(Duration offset) {
        clock.setOffset(offset);
        if (offset.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(offset.toMillis());
        }
    }
}
