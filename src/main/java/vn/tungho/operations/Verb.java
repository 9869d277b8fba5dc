package vn.tungho.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What {@code ./tungho} can be asked to do, and with which options. */
public enum Verb {
    RUN(Set.of("--port", "--listen", "--data"), Set.of("--demo", "--empty")),
    SIMULATE(Set.of("--list", "--objections", "--data"), Set.of("--year")),
    BENCH(Set.of("--only", "--data"), Set.of("--quick")),
    VERIFY(Set.of("--data", "--anchor", "--anchors", "--export"), Set.of()),
    BACKUP(Set.of("--data"), Set.of(), "TARGET"),
    RESTORE(Set.of("--data"), Set.of(), "FILE"),
    KEYS(Set.of("--data"), Set.of("--rotate"));

    private final Set<String> valued;
    private final Set<String> flags;
    private final List<String> operands;

    Verb(Set<String> valued, Set<String> flags, String... operands) {
        this.valued = valued;
        this.flags = flags;
        this.operands = List.of(operands);
    }

    /** The verb as typed; refused when there is none of this name. */
    public static Verb of(String typed) {
        return Arrays.stream(values())
                .filter(v -> v.typed().equals(typed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Không có lệnh “" + typed + "”. Gõ ./tungho help để xem các lệnh."));
    }

    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Options that take a value. */
    Set<String> valued() {
        return valued;
    }

    /** Options that stand alone. */
    Set<String> flags() {
        return flags;
    }

    /** Names of what must be typed without an option, in this order. */
    List<String> operands() {
        return operands;
    }
}
