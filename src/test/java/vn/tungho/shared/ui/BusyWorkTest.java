package vn.tungho.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tungho.shared.BusinessException;

/** Long work has its bounds: of a kind, of a person, in all; and it can be stopped. */
class BusyWorkTest {
    private final ArrayList<BusyWork> open = new ArrayList<>();

    @AfterEach
    void leaveAll() {
        open.forEach(BusyWork::leave);
    }

    private BusyWork enter(String person, String kind) {
        var work = BusyWork.enter(person, kind);
        open.add(work);
        return work;
    }

    @Test
    void aPersonReadsOneListAtATime() {
        var first = enter("officer", "list");
        assertThatThrownBy(() -> BusyWork.enter("officer", "list"))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chưa xong");
        enter("another", "list");
        first.leave();
        enter("officer", "list");
    }

    @Test
    void aPersonHasTwoPiecesOfWorkAtMostAndAllHaveTwelve() {
        enter("p0", null);
        enter("p0", null);
        assertThatThrownBy(() -> BusyWork.enter("p0", null)).hasMessageContaining("2 việc dài");
        for (var i = 1; i <= 10; i++) {
            enter("p" + i, null);
        }
        assertThatThrownBy(() -> BusyWork.enter("late", null)).hasMessageContaining("thử lại sau ít phút");
    }

    @Test
    void whoStopsWorkWakesItAndIsToldSo() throws InterruptedException {
        var work = enter("officer", null);
        var begun = new CountDownLatch(1);
        var thread = Thread.ofVirtual().start(() -> {
            work.begin();
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        begun.await();
        work.stop("vì thế");
        work.stop("lần nữa");
        thread.join();
        assertThat(work.stopped()).contains("vì thế");
    }
}
