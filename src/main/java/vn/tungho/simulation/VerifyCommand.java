package vn.tungho.simulation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.operations.Command;
import vn.tungho.operations.CommandLine;
import vn.tungho.operations.Verb;
import vn.tungho.posting.PostingService;
import vn.tungho.review.CertificateChecks;
import vn.tungho.shared.audit.Anchor;
import vn.tungho.shared.audit.ChainExport;
import vn.tungho.worklist.Reconciliation;

/**
 * {@code verify [--data DIR] [--anchor HASH:COUNT …] [--anchors FILE] [--export FILE]}: proves that nobody changed the audit log, a posted
 * list or a fact on which rights hang behind the application's back, that the work list holds the engine's tasks, and that no household
 * holds two certificates of a year. Seals nothing. Exit code 1 when something is not as it should be.
 */
@Component
class VerifyCommand implements Command {
    private static final int SLICE = 500;

    private final EvidenceChecks evidence;
    private final PostingService postings;
    private final Reconciliation reconciliation;
    private final CertificateChecks certificates;
    private final ChainExport export;

    VerifyCommand(
            EvidenceChecks evidence,
            PostingService postings,
            Reconciliation reconciliation,
            CertificateChecks certificates,
            ChainExport export) {
        this.evidence = evidence;
        this.postings = postings;
        this.reconciliation = reconciliation;
        this.certificates = certificates;
        this.export = export;
    }

    @Override
    public Verb verb() {
        return Verb.VERIFY;
    }

    @Override
    public int run(CommandLine line) {
        PrintStream out = System.out;
        try {
            var report = check(anchors(line));
            report.lines().forEach(out::println);
            var file = line.value("--export");
            if (file.isPresent()) {
                out.println("Đã xuất " + export(Path.of(file.get())) + " dấu niêm vào " + file.get() + ".");
            }
            return report.isSound() ? 0 : 1;
        } catch (IOException e) {
            PrintStream err = System.err;
            err.println("Không đọc hoặc ghi được tệp " + e.getMessage() + ": hãy kiểm tra đường dẫn và quyền.");
            return 2;
        }
    }

    private static List<Anchor> anchors(CommandLine line) throws IOException {
        var texts = new ArrayList<>(line.values("--anchor"));
        for (var file : line.values("--anchors")) {
            texts.add(Files.readString(Path.of(file)));
        }
        var anchors = Anchor.parse(texts);
        if (anchors.size() < line.values("--anchor").size()) {
            throw new IllegalArgumentException(
                    "Sau --anchor phải là mã in trên giấy hoặc trang công khai, dạng MÃ:SỐ, ví dụ 0123456789abcdef:1200.");
        }
        return anchors;
    }

    private long export(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return export.write(out);
        }
    }

    /** Makes all checks; a fault of one does not keep the others from being made. */
    VerifyReport check(List<Anchor> anchors) {
        var report = new VerifyReport();
        evidence.check(report, anchors);
        checkPostings(report);
        checkWork(report);
        checkCertificates(report);
        return report;
    }

    private void checkPostings(VerifyReport report) {
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

    private void checkWork(VerifyReport report) {
        var result = reconciliation.run();
        result.differences()
                .forEach(
                        d -> report.fault("Việc " + d.taskId() + ": " + d.kind().label()));
        if (result.differences().isEmpty()) {
            report.fine("Danh sách việc: khớp với " + result.tasks() + " bước đang chờ trong quy trình");
        }
    }

    private void checkCertificates(VerifyReport report) {
        var faults = certificates.faults();
        faults.forEach(f -> report.fault("Giấy chứng nhận: " + f));
        if (faults.isEmpty()) {
            report.fine("Giấy chứng nhận: mỗi hộ mỗi năm nhiều nhất một giấy còn giá trị, đều của năm đã rà soát");
        }
    }
}
