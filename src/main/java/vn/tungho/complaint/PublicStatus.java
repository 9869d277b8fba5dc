package vn.tungho.complaint;

import org.jspecify.annotations.Nullable;

/** What anybody with the code may read: the step in plain words, nothing about persons or contents. */
final class PublicStatus {
    private PublicStatus() {}

    static PublicComplaint of(Complaint c, @Nullable Settlement settlement) {
        return new PublicComplaint(
                c.isFirst() ? "Khiếu nại lần đầu" : "Khiếu nại lần hai",
                step(c, settlement),
                c.receivedOn(),
                c.isOpen() ? c.stepDueOn() : null,
                outcome(c, settlement),
                c.endedOn());
    }

    private static String step(Complaint c, @Nullable Settlement settlement) {
        if (c.isSuspended()) {
            return "Đang tạm đình chỉ giải quyết";
        }
        return switch (c.state()) {
            case RECEIVED -> "Đã nhận đơn, đang xem điều kiện thụ lý";
            case VERIFYING -> "Đã thụ lý, đang xác minh";
            case DIALOGUE -> "Đang đối thoại";
            case SETTLING -> "Đã xác minh, chờ quyết định";
            case SETTLED ->
                settlement != null && settlement.sentOn() != null
                        ? "Đã gửi quyết định, chờ hết hạn khiếu nại tiếp"
                        : "Đã có quyết định, đang gửi";
            case IN_FORCE ->
                settlement != null && settlement.sentOn() != null
                        ? "Quyết định đã có hiệu lực"
                        : "Quyết định đã có hiệu lực, đang gửi";
            case REFUSED -> "Không thụ lý, đã trả lời bằng văn bản";
            case TERMINATED -> "Đã đình chỉ giải quyết";
            case APPEALED ->
                settlement != null && settlement.stoppedOn() != null
                        ? "Đã chuyển lên lần hai, quyết định lần đầu dừng hiệu lực"
                        : "Đã chuyển lên lần hai";
        };
    }

    private static @Nullable String outcome(Complaint c, @Nullable Settlement settlement) {
        return settlement != null && settlement.sentOn() != null
                ? settlement.result().label()
                : null;
    }
}
