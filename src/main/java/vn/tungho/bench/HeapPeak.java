package vn.tungho.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap in use while something ran: the sum of the pools' peaks, which is never less than the true one. */
final class HeapPeak {
    private static final double MIB = 1024 * 1024;

    private HeapPeak() {}

    /** Forgets earlier peaks. */
    static void reset() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** MiB since {@link #reset()}. */
    static double mebibytes() {
        return pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() / MIB;
    }

    /** The most the machine may use, MiB. */
    static double limit() {
        return Runtime.getRuntime().maxMemory() / MIB;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
    }
}
