package vn.tungho.operations.start;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** Whether the program was given the memory with which it can serve people. */
public final class Memory {
    /** About 150 MB for the house itself and 0.3 MB for each signed-in person's pages: measured with 100 people, who need it twice over. */
    private static final long LEAST = 512L << 20;

    private Memory() {}

    /**
     * Refuses a start with too little: it would come up and then do nothing but tidy its memory, with nobody told.
     *
     * @throws IllegalArgumentException with the sentence for whoever starts it
     */
    public static void expectEnough() {
        expectEnough(most());
    }

    static void expectEnough(long bytes) {
        if (bytes < LEAST) {
            throw new IllegalArgumentException("Bộ nhớ dành cho Từng Hộ chỉ có " + (bytes >> 20)
                    + " MB, 100 người cùng làm cần ít nhất " + (LEAST >> 20)
                    + " MB: hãy đặt TUNGHO_MEMORY=1g (hoặc lớn hơn) rồi chạy lại.");
        }
    }

    /** The heap that was asked for; what the program may fill is a little less. */
    private static long most() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return Long.parseLong(machine.getVMOption("MaxHeapSize").getValue());
    }
}
