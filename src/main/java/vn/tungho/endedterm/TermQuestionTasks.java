package vn.tungho.endedterm;

import org.springframework.stereotype.Component;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Tells what the question about an ended term asks of the officer. */
@Component
class TermQuestionTasks implements TaskDescriber {
    @Override
    public String processKey() {
        return TermQuestionBook.PROCESS;
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        throw new IllegalStateException("answering about an ended term is no step of a process");
    }

    @Override
    public TaskGuide guide(String kind) {
        return new TaskGuide(
                "Xem thời hạn thiếu bao nhiêu ngày; làm lại phần thiếu nếu còn được, hoặc ghi lý do vì sao giữ nguyên.",
                "Một ngày nghỉ được nhập sau khi thời hạn này đã hết. Hệ thống không tự sửa việc đã làm.",
                "Bộ luật Dân sự 2015, Điều 147–148; quy ước của hệ thống");
    }
}
