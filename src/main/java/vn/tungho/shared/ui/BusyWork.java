package vn.tungho.shared.ui;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;

/** The long work that goes on now: so much of a person, so much in all, and none of it for ever. */
final class BusyWork {
    /** A second piece while one runs is somebody in a hurry, a third a mistake. */
    private static final int MOST_OF_A_PERSON = 2;

    /** Half of the connections to the database; the other half stays with the pages. */
    private static final int MOST = 12;

    /** A whole province's list takes some minutes on a slow machine. */
    private static final long LONGEST_MINUTES = 45;

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("busy-clock").factory());
    private static final ConcurrentLinkedQueue<BusyWork> ALL = new ConcurrentLinkedQueue<>();
    private static final Object DOOR = new Object();

    private final String person;
    private final @Nullable String kind;
    private volatile @Nullable Thread thread;
    private volatile @Nullable String stopped;
    private @Nullable ScheduledFuture<?> end;

    private BusyWork(String person, @Nullable String kind) {
        this.person = person;
        this.kind = kind;
    }

    /**
     * Takes a place for a piece of work, which {@link #leave} gives back.
     *
     * @param kind of which a person has only one at a time; null for any
     * @throws BusinessException when there is none
     */
    static BusyWork enter(String person, @Nullable String kind) {
        synchronized (DOOR) {
            if (kind != null && ALL.stream().anyMatch(w -> w.person.equals(person) && kind.equals(w.kind))) {
                throw new BusinessException(
                        "Việc trước cùng loại của bạn chưa xong. Hãy chờ xong, hoặc bấm “Dừng lại” ở đó, rồi làm tiếp.");
            }
            if (ALL.stream().filter(w -> w.person.equals(person)).count() >= MOST_OF_A_PERSON) {
                throw new BusinessException("Bạn đang có " + MOST_OF_A_PERSON
                        + " việc dài chạy cùng lúc. Hãy chờ một việc xong rồi làm tiếp.");
            }
            if (ALL.size() >= MOST) {
                throw new BusinessException(
                        "Hệ thống đang chạy nhiều việc dài. Hãy thử lại sau ít phút; chưa có gì được ghi.");
            }
            var work = new BusyWork(person, kind);
            ALL.add(work);
            return work;
        }
    }

    /** The work begins on this thread. */
    void begin() {
        thread = Thread.currentThread();
        end = CLOCK.schedule(
                () -> stop("Việc này chạy quá " + LONGEST_MINUTES
                        + " phút nên hệ thống đã dừng. Hãy chia nhỏ rồi làm lại."),
                LONGEST_MINUTES,
                TimeUnit.MINUTES);
    }

    /** Ends the work where it is: what its transaction has done is undone. */
    void stop(String why) {
        if (stopped == null) {
            stopped = why;
            var at = thread;
            if (at != null) {
                at.interrupt();
            }
        }
    }

    /** Why it was stopped, in words; empty while it goes on. */
    Optional<String> stopped() {
        return Optional.ofNullable(stopped);
    }

    void leave() {
        thread = null;
        ALL.remove(this);
        var clock = end;
        if (clock != null) {
            clock.cancel(false);
        }
    }
}
