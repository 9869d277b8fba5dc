package vn.tungho.operations.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tungho.operations.start.Surroundings;
import vn.tungho.shared.outage.DatabaseState;

/**
 * Starts the embedded server again when it ends unasked, at the same port, so that the pool finds it. What fails too often ends the
 * program with one sentence and the code 3: whoever watches the program then knows.
 */
final class DatabaseKeeper {
    static final int EXIT_CODE = 3;
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseKeeper.class);

    private final EmbeddedMariaDb server;
    private final Restarts restarts;
    private final DatabaseState state;
    private final Consumer<String> giveUp;
    /** A service manager that stops us asks the server to end in the same instant. */
    private volatile boolean ending;

    DatabaseKeeper(EmbeddedMariaDb server, Restarts restarts, DatabaseState state, Consumer<String> giveUp) {
        this.server = server;
        this.restarts = restarts;
        this.state = state;
        this.giveUp = giveUp;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true, "database-keeper-ends"));
    }

    /** Watches from now on; returns at once. */
    void watch() {
        var process = server.process();
        process.ifPresentOrElse(
                p -> p.onExit().thenRunAsync(this::ended, DatabaseKeeper::apart), () -> apart(this::ended));
    }

    private static void apart(Runnable work) {
        Thread.ofPlatform().daemon().name("database-keeper").start(work);
    }

    private void ended() {
        if (isOver()) {
            return;
        }
        state.away();
        LOG.warn("The database server ended unasked and is started again");
        Throwable last = null;
        while (restarts.mayStart()) {
            try {
                Thread.sleep(restarts.pause());
                if (isOver()) {
                    return;
                }
                server.startAgain();
                LOG.info("The database server runs again");
                watch();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                LOG.error("The database server did not start", e);
                last = e;
            }
        }
        giveUp.accept(words(last, server.folder()));
    }

    private boolean isOver() {
        return ending || server.isStopping();
    }

    private static String words(@org.jspecify.annotations.Nullable Throwable last, Path folder) {
        var why = last == null
                ? "hãy xem bộ nhớ còn trống và nhật ký trong " + folder + ", rồi chạy lại."
                : Surroundings.words(last, folder).orElse("hãy xem nhật ký trong " + folder + ", rồi chạy lại.");
        return "Máy chủ cơ sở dữ liệu dừng quá nhiều lần trong " + Restarts.WITHIN.toMinutes()
                + " phút, chương trình kết thúc; điều đã trả lời là đã ghi thì vẫn còn: " + why;
    }

    /** Ends the program with a sentence; by force when closing hangs, because nothing can be closed properly without a database. */
    static void endProgram(String sentence) {
        System.err.println(sentence);
        var force = Thread.ofPlatform().daemon().name("end-by-force");
        force.start(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(EXIT_CODE);
        });
        System.exit(EXIT_CODE);
    }
}
