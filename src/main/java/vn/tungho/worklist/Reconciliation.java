package vn.tungho.worklist;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.jobs.Nightly;

/** Proves that the work list holds exactly the engine's open tasks, with the same assignees. Runs every night and on demand. */
@Service
public class Reconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int SLICE = 1_000;

    private final TaskAssignment engine;
    private final TaskMirror mirror;
    private final AppClock clock;
    private volatile @Nullable Result last;

    Reconciliation(TaskAssignment engine, TaskMirror mirror, AppClock clock) {
        this.engine = engine;
        this.mirror = mirror;
        this.clock = clock;
    }

    /** What is not the same. */
    public enum Kind {
        NO_ITEM("Bước đang chờ trong quy trình nhưng không có trong danh sách việc"),
        NO_TASK("Có trong danh sách việc nhưng quy trình không còn chờ"),
        OTHER_ASSIGNEE("Người nhận trong danh sách việc khác với trong quy trình");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One difference, by the engine's task id. */
    public record Difference(Kind kind, String taskId) {}

    /** A run: when, how many tasks were compared, what differed. */
    public record Result(LocalDateTime at, int tasks, List<Difference> differences) {}

    /** Compares and returns how many tasks differ. */
    public int differences() {
        return run().differences().size();
    }

    /** Compares; what differs is looked at twice, so that work done meanwhile does not count. */
    public Result run() {
        var found = compare();
        if (!found.differences().isEmpty()) {
            var again = new HashSet<>(compare().differences());
            found = new Result(
                    found.at(),
                    found.tasks(),
                    found.differences().stream().filter(again::contains).toList());
        }
        last = found;
        return found;
    }

    /** The latest run since the start of the application. */
    public Optional<Result> last() {
        return Optional.ofNullable(last);
    }

    @Nightly(name = "reconciliation", label = "Đối chiếu danh sách việc", at = "02:20")
    void nightly() {
        var result = run();
        if (!result.differences().isEmpty()) {
            LOG.error(
                    "{} work items differ from the engine's tasks",
                    result.differences().size());
        }
    }

    private Result compare() {
        var tasks = new Slices<>(engine::openAfter, TaskAssignment.EngineTask::taskId);
        var rows = new Slices<>(mirror::openAfter, WorkItemMapper.MirrorRow::sourceId);
        var differences = new ArrayList<Difference>();
        var count = 0;
        while (true) {
            var task = tasks.head();
            var row = rows.head();
            if (task == null && row == null) {
                return new Result(clock.now(), count, List.copyOf(differences));
            }
            var order = task == null ? 1 : row == null ? -1 : task.taskId().compareTo(row.sourceId());
            if (order <= 0 && task != null) {
                count++;
                tasks.next();
            }
            if (order >= 0 && row != null) {
                rows.next();
            }
            if (order < 0 && task != null) {
                differences.add(new Difference(Kind.NO_ITEM, task.taskId()));
            } else if (order > 0 && row != null) {
                differences.add(new Difference(Kind.NO_TASK, row.sourceId()));
            } else if (task != null && row != null && !Objects.equals(task.assigneeId(), row.assigneeId())) {
                differences.add(new Difference(Kind.OTHER_ASSIGNEE, task.taskId()));
            }
        }
    }

    /** Reads in order of id, a slice at a time. */
    private static final class Slices<T> {
        private final Reader<T> reader;
        private final java.util.function.Function<T, String> id;
        private List<T> slice = List.of();
        private int at;
        private String after = "";
        private boolean ended;

        Slices(Reader<T> reader, java.util.function.Function<T, String> id) {
            this.reader = reader;
            this.id = id;
        }

        @Nullable T head() {
            if (at == slice.size() && !ended) {
                slice = reader.after(after, SLICE);
                at = 0;
                ended = slice.size() < SLICE;
                if (!slice.isEmpty()) {
                    after = id.apply(slice.getLast());
                }
            }
            return at < slice.size() ? slice.get(at) : null;
        }

        void next() {
            at++;
        }
    }

    private interface Reader<T> {
        List<T> after(String id, int limit);
    }
}
