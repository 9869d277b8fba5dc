package vn.tungho.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The one clock of the application, in Vietnamese time. It runs with the machine's clock plus an offset: zero in earnest, moved
 * by the simulation and by demo data that live in a fixed season of the year.
 */
public final class AppClock extends Clock {
    /** Vietnam has one zone and no summer time, so local times are unambiguous. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock base;
    private volatile Duration offset = Duration.ZERO;

    public AppClock(Clock base) {
        this.base = base;
    }

    /** Today's date in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** Now in Vietnam, to the millisecond, as the database keeps it. */
    public LocalDateTime now() {
        var now = LocalDateTime.now(this);
        return now.withNano(now.getNano() / 1_000_000 * 1_000_000);
    }

    /** How far this clock is ahead of (or behind) the machine's. */
    public Duration offset() {
        return offset;
    }

    /** Sets the distance to the machine's clock. */
    public void setOffset(Duration newOffset) {
        offset = newOffset;
    }

    /** Moves the clock so that it shows the given Vietnamese time now. */
    public void moveTo(LocalDateTime time) {
        offset = Duration.between(base.instant(), time.atZone(ZONE).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(base.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }
}
