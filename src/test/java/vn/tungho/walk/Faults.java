package vn.tungho.walk;

import java.util.ArrayList;
import java.util.List;

/** What a walk found wrong; the walk goes on, so that all of it is told at once. */
final class Faults {
    private final List<String> found = new ArrayList<>();

    /** Takes down what goes wrong in a trial. */
    void attempt(String what, Runnable trial) {
        try {
            trial.run();
        } catch (RuntimeException | AssertionError wrong) {
            var at = wrong.getStackTrace().length > 0 && !(wrong instanceof AssertionError)
                    ? " at " + List.of(wrong.getStackTrace()).subList(0, Math.min(4, wrong.getStackTrace().length))
                    : "";
            found.add(what + ": " + wrong + at);
        }
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
