package vn.tungho.simulation;

import java.util.ArrayList;
import java.util.List;

/** What was found, line by line. */
final class VerifyReport {
    private final List<String> lines = new ArrayList<>();
    private int faults;

    List<String> lines() {
        return List.copyOf(lines);
    }

    int faults() {
        return faults;
    }

    boolean isSound() {
        return faults == 0;
    }

    void fine(String line) {
        lines.add("Đúng. " + line);
    }

    /** What is neither right nor wrong. */
    void remark(String line) {
        lines.add("Lưu ý. " + line);
    }

    void fault(String line) {
        lines.add("SAI. " + line);
        faults++;
    }
}
