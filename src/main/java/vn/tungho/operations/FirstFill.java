package vn.tungho.operations;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tungho.security.UserService;

/**
 * Fills an installation at its first start, and finishes at the next start what a power cut left half done: that it has begun and
 * that it is done are kept in the database. An installation with users and without a mark was filled before there were marks.
 */
@Component
class FirstFill {
    static final String SETTING = "first-fill";
    private static final String BEGUN = "begun";
    private static final String DONE = "done";

    private final InstallationSettings settings;
    private final UserService users;
    private final ObjectProvider<FirstRun> firstRuns;
    private final String mode;

    FirstFill(
            InstallationSettings settings,
            UserService users,
            ObjectProvider<FirstRun> firstRuns,
            @Value("${tungho.mode:none}") String mode) {
        this.settings = settings;
        this.users = users;
        this.firstRuns = firstRuns;
        this.mode = mode;
    }

    /** Fills what is empty, finishes what is half filled, leaves alone what is full. */
    void run() {
        if (settings.find(SETTING).map(BEGUN::equals).orElseGet(users::isEmpty)) {
            firstRuns.stream().filter(f -> f.mode().equals(mode)).findFirst().ifPresent(this::fill);
        }
    }

    private void fill(FirstRun firstRun) {
        settings.put(SETTING, BEGUN);
        firstRun.fill();
        settings.put(SETTING, DONE);
    }
}
