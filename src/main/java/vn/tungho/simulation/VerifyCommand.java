package vn.tungho.simulation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.operations.Command;
import vn.tungho.operations.CommandLine;
import vn.tungho.operations.Verb;
import vn.tungho.posting.PostingService;
import vn.tungho.review.CertificateChecks;
import vn.tungho.shared.audit.AuditChain;
import vn.tungho.worklist.Reconciliation;

/**
 * {@code verify [--data DIR]}: proves that nobody changed the audit log or a posted list behind the application's back, that the work
 * list holds the engine's tasks, and that no household holds two certificates of a year. Exit code 1 when something is not as it should be.
 */
@Component
class VerifyCommand implements Command {
    private static final int SLICE = 500;

    private final AuditChain chain;
    private final PostingService postings;
    private final Reconciliation reconciliation;
    private final CertificateChecks certificates;

    VerifyCommand(
            AuditChain chain, PostingService postings, Reconciliation reconciliation, CertificateChecks certificates) {
        this.chain = chain;
        this.postings = postings;
        this.reconciliation = reconciliation;
        this.certificates = certificates;
    }

    @Override
    public Verb verb() {
        return Verb.VERIFY;
    }

    @Override
    public int run(CommandLine line) {
        PrintStream out = System.out;
        var report = check();
        report.lines().forEach(out::println);
        return report.isSound() ? 0 : 1;
    }

    /** Makes all checks; a fault of one does not keep the others from being made. */
    Report check() {
        var report = new Report();
        while (chain.seal() > 0) {
            // what was written since the last seal gets its own
        }
        chain.verify()
                .ifPresentOrElse(
                        b -> report.fault("Nhật ký: dòng số " + b.auditEntryId() + ": " + b.reason()),
                        () -> report.fine("Nhật ký: chuỗi niêm nguyên vẹn"));
        checkPostings(report);
        checkWork(report);
        checkCertificates(report);
        return report;
    }

    private void checkPostings(Report report) {
        var count = 0;
        var before = report.faults();
        var slice = postings.after(0, SLICE);
        while (!slice.isEmpty()) {
            for (var posting : slice) {
                count++;
                if (!postings.isUnchanged(posting)) {
                    report.fault("Niêm yết số " + posting.postingId() + " (" + posting.title() + ", "
                            + posting.placeName() + "): các dòng không còn như lúc chốt");
                }
            }
            slice = postings.after(slice.getLast().postingId(), SLICE);
        }
        if (report.faults() == before) {
            report.fine("Niêm yết: " + count + " danh sách còn nguyên như lúc chốt");
        }
    }

    private void checkWork(Report report) {
        var result = reconciliation.run();
        result.differences()
                .forEach(
                        d -> report.fault("Việc " + d.taskId() + ": " + d.kind().label()));
        if (result.differences().isEmpty()) {
            report.fine("Danh sách việc: khớp với " + result.tasks() + " bước đang chờ trong quy trình");
        }
    }

    private void checkCertificates(Report report) {
        var faults = certificates.faults();
        faults.forEach(f -> report.fault("Giấy chứng nhận: " + f));
        if (faults.isEmpty()) {
            report.fine("Giấy chứng nhận: mỗi hộ mỗi năm nhiều nhất một giấy còn giá trị, đều của năm đã rà soát");
        }
    }

    /** What was found, line by line. */
    static final class Report {
        private final List<String> lines = new ArrayList<>();
        private int faults;

        List<String> lines() {
            return lines;
        }

        int faults() {
            return faults;
        }

        boolean isSound() {
            return faults == 0;
        }

        private void fine(String line) {
            lines.add("Đúng. " + line);
        }

        private void fault(String line) {
            lines.add("SAI. " + line);
            faults++;
        }
    }
}
