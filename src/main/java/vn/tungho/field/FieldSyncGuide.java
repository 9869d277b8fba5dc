package vn.tungho.field;

import org.springframework.stereotype.Component;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** The help beside the choice between two versions. */
@Component
class FieldSyncGuide implements TaskDescriber {
    @Override
    public String processKey() {
        return ConflictService.PROCESS;
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        throw new IllegalStateException("the choice between two versions is no step of a process");
    }

    @Override
    public TaskGuide guide(String kind) {
        return new TaskGuide(
                "Xem từng câu có hai câu trả lời rồi chọn câu đúng với thực tế của hộ.",
                "Trong lúc máy không có mạng, câu này đã được sửa ở nơi khác. Hệ thống giữ cả hai và không tự chọn.",
                "Không có điều luật riêng; phiếu phải đúng thực tế của hộ (QĐ 24/2021/QĐ-TTg Điều 4).");
    }
}
