package vn.tungho.monitoring;

/**
 * A number of the monitoring that no article gives, kept as data; shown as “chưa xác nhận”.
 *
 * @param defaultAmount what the programme came with
 */
public record MonitoringRule(String monitoringRule, String name, int amount, int defaultAmount, String unit) {
    /** The rules by name. */
    public enum Name {
        NEAR_POINTS,
        FAST_MINUTES,
        CLUSTER_VISITS,
        CERTIFICATE_DAYS,
        PER_VILLAGE,
        PER_SIGN
    }
}
