package vn.tungho.registry.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;
import vn.tungho.shared.jobs.Nightly;

/**
 * Imports household lists: first a dry run that reads the whole file, stages it, reports every problem and names what it would do to
 * whom; then answers to what only a person can tell; then, if the person wishes, the apply, which brings in all accepted households in
 * one transaction. What a list does not state stays as it is. Applying the same list again changes nothing.
 */
@Service
public class ImportService {
    private static final int SHOWN = 2_000;
    private static final int PROBLEM_BATCH = 200;
    /** What a row takes in a file, for the progress shown only. */
    private static final int EXCEL_BYTES = 100;

    private static final int CSV_BYTES = 180;

    private final ImportMapper imports;
    private final EffectMapper effects;
    private final ImportMatcher matcher;
    private final ImportApplier applier;
    private final ImportEffectsReader reports;
    private final ImportAccess access;
    private final AreaDirectory areas;
    private final AuditTrail audit;
    private final JdbcTemplate jdbc;
    private final AppClock clock;

    ImportService(
            ImportMapper imports,
            EffectMapper effects,
            ImportMatcher matcher,
            ImportApplier applier,
            ImportEffectsReader reports,
            ImportAccess access,
            AreaDirectory areas,
            AuditTrail audit,
            JdbcTemplate jdbc,
            AppClock clock) {
        this.imports = imports;
        this.effects = effects;
        this.matcher = matcher;
        this.applier = applier;
        this.reports = reports;
        this.access = access;
        this.areas = areas;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As {@link #dryRun(String, Path, String, ProgressListener)}, from a stream. */
    @Transactional
    public ImportReport dryRun(String fileName, InputStream in, String provinceCode, ProgressListener progress) {
        try {
            var copy = Files.createTempFile("danh-sach", ".tmp");
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return dryRun(fileName, copy, provinceCode, progress);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks a list without touching the register.
     *
     * @param fileName the name that people know it by
     * @throws BusinessException when the file is no list at all, with what to do about it
     */
    @Transactional
    public ImportReport dryRun(String fileName, Path file, String provinceCode, ProgressListener progress) {
        access.requireImporter();
        areas.province(provinceCode);
        access.requireHarmless(file);
        long id = imports.nextId();
        var problems = new Problems();
        var staging = new StagingWriter(jdbc, id);
        var communes = new CommuneReader(areas, provinceCode, access.mayImport());
        var reader = new ListReader(new HouseholdReader(communes, problems, clock.today()), problems, staging::add);
        double expected = expectedRows(file);
        ListFile.read(
                file,
                row -> {
                    reader.accept(row);
                    if (reader.rows() % 500 == 0) {
                        progress.progress("Đọc danh sách", Math.min(0.85, reader.rows() / expected * 0.85));
                    }
                },
                problems::add);
        reader.end();
        staging.flush();
        progress.progress("So với sổ hộ", 0.9);
        imports.insertRun(new ImportMapper.Run(
                id,
                Texts.cut(fileName, 255),
                provinceCode,
                "STAGED",
                reader.rows(),
                0,
                0,
                0,
                0,
                0,
                0,
                problems.count(),
                0,
                false,
                false,
                Actor.name(),
                clock.now(),
                null));
        matcher.match(id, ImportConsent.NONE).forEach(problems::add);
        keep(id, problems.kept());
        imports.updateCounts(id, problems.count());
        progress.progress("Xong", 1);
        return report(id);
    }

    /**
     * Takes answers to questions of a dry run and compares anew: an answer may show more to change, or somebody who would leave.
     *
     * @param answers target of the chosen option by the question's kind and subject, as {@link Question} has them
     */
    @Transactional
    public ImportReport answer(long importRunId, List<Answer> answers, ProgressListener progress) {
        var run = own(importRunId);
        if (!imports.lock(importRunId).orElseThrow().equals("STAGED")) {
            throw new BusinessException("Danh sách này đã nhập rồi. Chọn lại tệp nếu cần nhập thêm.");
        }
        progress.progress("So với sổ hộ", 0.3);
        for (int from = 0; from < answers.size(); from += PROBLEM_BATCH) {
            effects.answer(
                    importRunId,
                    answers.subList(from, Math.min(from + PROBLEM_BATCH, answers.size())).stream()
                            .map(a -> new EffectMapper.Answer(a.kind(), a.subjectNo(), a.target()))
                            .toList(),
                    Actor.name(),
                    clock.now());
        }
        fresh(run, matcher.match(importRunId, ImportConsent.NONE));
        progress.progress("Xong", 1);
        return report(importRunId);
    }

    /** An answer to a question. */
    public record Answer(Question.Kind kind, int subjectNo, String target) {}

    /** As {@link #apply(long, ImportConsent, ProgressListener)}: nobody leaves and nothing is emptied. */
    @Transactional
    public ImportReport apply(long importRunId, ProgressListener progress) {
        return apply(importRunId, ImportConsent.NONE, progress);
    }

    /**
     * Brings the accepted households of a dry run into the register, all or none. Households and people about whom a question is open
     * stay out. A second call changes nothing.
     *
     * @param consent whether people whom the list does not name leave, and whether empty cells empty values
     */
    @Transactional
    public ImportReport apply(long importRunId, ImportConsent consent, ProgressListener progress) {
        var run = own(importRunId);
        imports.lockProvince(run.provinceCode());
        if (imports.lock(importRunId).orElseThrow().equals("STAGED")) {
            fresh(run, applier.apply(run, consent, Actor.name(), progress));
        }
        return report(importRunId);
    }

    private void fresh(ImportMapper.Run run, List<ImportProblem> found) {
        var known = imports.problems(run.importRunId(), Integer.MAX_VALUE);
        var fresh = found.stream().filter(p -> !known.contains(p)).toList();
        keep(run.importRunId(), fresh);
        imports.updateCounts(run.importRunId(), run.problemCount() + fresh.size());
    }

    /** The report of a run. */
    @Transactional(readOnly = true)
    public ImportReport report(long importRunId) {
        var run = own(importRunId);
        var villages = run.state().equals("APPLIED")
                ? List.<String>of()
                : imports.newVillages(importRunId).stream()
                        .map(v -> v.villageName() + ", "
                                + areas.commune(v.communeCode()).name())
                        .sorted()
                        .toList();
        return new ImportReport(
                run.importRunId(),
                run.fileName(),
                run.state().equals("APPLIED"),
                run.rowCount(),
                run.householdCount(),
                run.memberCount(),
                run.newCount(),
                run.changedCount(),
                run.unchangedCount(),
                run.rejectedRows(),
                imports.problems(importRunId, SHOWN),
                run.problemCount(),
                run.askedCount(),
                new ImportConsent(run.mayLeave(), run.mayEmpty()),
                reports.effects(importRunId),
                villages);
    }

    /** Writes the rejected rows as an Excel list of the same layout, with the reason beside each; audited. */
    @Transactional
    public void rejectedFile(long importRunId, OutputStream out) {
        var run = own(importRunId);
        var rows = imports.rejectedRows(importRunId);
        audit.export(
                "export-rejected-rows",
                "import_run",
                importRunId,
                null,
                "%d dòng của tệp %s".formatted(rows.size(), run.fileName()));
        new RejectedFile(imports.problems(importRunId, Integer.MAX_VALUE)).write(out, rows);
    }

    /** Writes all that applying would do, by name, as an Excel table; audited. */
    @Transactional
    public void changesFile(long importRunId, OutputStream out) {
        var run = own(importRunId);
        var rows = reports.write(importRunId, out);
        audit.export(
                "export-import-changes",
                "import_run",
                importRunId,
                null,
                "%d thay đổi của tệp %s".formatted(rows, run.fileName()));
    }

    /** Staged people of lists read more than a month ago are forgotten: what was applied is in the register. */
    @Nightly(name = "imports", label = "Xóa danh sách nhập đã cũ", at = "02:40")
    @Transactional
    public void forgetOldLists() {
        var before = clock.now().minusDays(30);
        effects.forgetOldChanges(before);
        effects.forgetOldOptions(before);
        effects.forgetOldQuestions(before);
        imports.forgetRows(before);
        imports.forgetHouseholds(before);
    }

    private ImportMapper.Run own(long id) {
        var run = imports.find(id)
                .orElseThrow(() -> new BusinessException("Không có lần nhập này. Chọn lại tệp danh sách."));
        access.requireOwner(run.createdBy());
        return run;
    }

    private void keep(long id, List<ImportProblem> problems) {
        int last = imports.lastProblem(id);
        for (int from = 0; from < problems.size(); from += PROBLEM_BATCH) {
            imports.insertProblems(
                    id, last + from, problems.subList(from, Math.min(from + PROBLEM_BATCH, problems.size())));
        }
    }

    private static double expectedRows(Path file) {
        try {
            boolean excel = isZip(file);
            return Math.max(1.0, Files.size(file) / (double) (excel ? EXCEL_BYTES : CSV_BYTES));
        } catch (IOException e) {
            return 1;
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 'P';
        }
    }
}
