package vn.tungho.market;

import org.springframework.stereotype.Component;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** The help beside the question how a referral went. */
@Component
class ReferralGuide implements TaskDescriber {
    @Override
    public String processKey() {
        return ReferralService.PROCESS;
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        throw new IllegalStateException("asking for a result is no step of a process");
    }

    @Override
    public TaskGuide guide(String kind) {
        return new TaskGuide(
                "Gọi hoặc gặp người được giới thiệu, ghi xem còn làm, học xong hay đã bán được hàng.",
                "Một lần giới thiệu chỉ xong khi biết kết quả đến kỳ hỏi lại.",
                "Quy ước của hệ thống, chưa có điều luật riêng (chưa xác nhận).");
    }
}
