package vn.tungho.operations.start;

/** The script that starts the program again when it ended of itself. A program whose supervisor was killed would be nobody's. */
public final class Supervisor {
    private static final String PROPERTY = "tungho.supervisor";

    private Supervisor() {}

    /** Ends the program, as a stop does, when whoever supervises it is gone; nothing for a program that nobody supervises. */
    public static void endWithIt() {
        var pid = Long.getLong(PROPERTY);
        if (pid == null) {
            return;
        }
        ProcessHandle.of(pid)
                .ifPresent(s -> s.onExit().thenRun(() -> {
                    System.err.println(
                            "Chương trình trông coi Từng Hộ đã dừng, nên Từng Hộ cũng dừng. Dữ liệu an toàn.");
                    System.exit(0);
                }));
    }
}
