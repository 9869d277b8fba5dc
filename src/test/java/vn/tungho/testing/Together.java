package vn.tungho.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several do the same at one moment, as a double press does. */
public final class Together {
    private static final int PATIENCE_SECONDS = 60;

    private Together() {}

    /** What each of them got. */
    public static <T> List<T> of(int people, Callable<T> act) throws Exception {
        var start = new CyclicBarrier(people);
        try (var threads = Executors.newFixedThreadPool(people)) {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < people; i++) {
                running.add(threads.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return act.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var one : running) {
                answers.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return answers;
        }
    }
}
