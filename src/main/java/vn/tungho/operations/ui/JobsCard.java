package vn.tungho.operations.ui;

import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.operations.jobs.JobRun;
import vn.tungho.operations.jobs.JobRunner;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;

/** The jobs of the night: when each was due last and what came of it. */
class JobsCard extends Card {
    JobsCard(JobRunner jobs) {
        super("Việc chạy hằng đêm");
        var facts = new FactList();
        jobs.states().forEach(job -> facts.fact(job.at() + " " + job.label(), words(job)));
        add(facts);
        add(new Paragraph("Đêm nào máy chủ không chạy, việc của đêm đó được làm bù một lần khi máy chủ chạy lại."));
    }

    private static String words(JobRunner.State job) {
        return job.last().map(JobsCard::words).orElse("Chưa đến lượt từ khi cài đặt");
    }

    private static String words(JobRun run) {
        var due = "Lượt " + VietnameseFormat.dateTime(run.dueAt());
        if (run.isBeforeBook()) {
            return due + " có trước khi hệ thống ghi sổ; từ lượt sau mới tính";
        }
        if (run.doneAt() != null) {
            return due + ": xong lúc " + VietnameseFormat.dateTime(run.doneAt()) + " (" + run.doneBy() + ")";
        }
        if (!run.fault().isEmpty()) {
            return due + ": lỗi lần " + run.attempts() + ", " + run.fault();
        }
        return due
                + (run.triedAt() == null ? ": chờ chạy" : ": đang chạy từ " + VietnameseFormat.dateTime(run.triedAt()));
    }
}
