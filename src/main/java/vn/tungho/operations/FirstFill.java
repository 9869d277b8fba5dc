package vn.tungho.operations;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
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
    static final String MODE = "mode";
    private static final Set<String> MODES = Set.of("demo", "empty");
    private static final String BEGUN = "begun";
    private static final String DONE = "done";

    private final InstallationSettings settings;
    private final UserService users;
    private final ObjectProvider<FirstRun> firstRuns;
    private final String mode;
    private final Path folder;

    FirstFill(
            InstallationSettings settings,
            UserService users,
            ObjectProvider<FirstRun> firstRuns,
            @Value("${tungho.mode:none}") String mode,
            @Value("${tungho.data}") Path folder) {
        this.settings = settings;
        this.users = users;
        this.firstRuns = firstRuns;
        this.mode = mode;
        this.folder = folder;
    }

    /** Refuses to run a real installation as a demo, or the other way round, when its data came into another folder. */
    private void expectMode() {
        if (!MODES.contains(mode)) {
            return;
        }
        var kept = settings.find(MODE).or(this::modeBeforeThereWereMarks);
        if (kept.isPresent() && !kept.get().equals(mode)) {
            throw new NotReady("Cơ sở dữ liệu này dùng ở chế độ " + kept.get() + ", còn thư mục dữ liệu ghi chế độ "
                    + mode + ": hãy ghi “" + kept.get() + "” vào tệp " + folder.resolve("mode") + " rồi chạy lại.");
        }
        settings.put(MODE, mode);
    }

    /** What was filled by an older release has no mark; only a demo's clock was moved. */
    private Optional<String> modeBeforeThereWereMarks() {
        return users.isEmpty() || settings.find(SETTING).map(BEGUN::equals).orElse(false)
                ? Optional.empty()
                : Optional.of(settings.find(EngineClock.SETTING).isPresent() ? "demo" : "empty");
    }

    /** Fills what is empty, finishes what is half filled, leaves alone what is full. */
    void run() {
        expectMode();
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
