package vn.tungho.standard.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.document.sent.SheetGuard;
import vn.tungho.shared.input.Texts;
import vn.tungho.standard.Edition;
import vn.tungho.standard.StandardCell;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.StandardService;
import vn.tungho.standard.StandardSheetService;

/** All official values of an edition by one workbook: handed out, checked cell by cell, put forward (R-STANDARD-SHEET). */
@Service
public class StandardSheetImport {
    private static final int LONGEST_NAME = 200;

    private final StandardService standard;
    private final StandardSheetService sheets;
    private final StandardChangeService changes;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final SheetGuard guard;

    StandardSheetImport(
            StandardService standard,
            StandardSheetService sheets,
            StandardChangeService changes,
            CurrentUser currentUser,
            AuditTrail audit,
            SheetGuard guard) {
        this.standard = standard;
        this.sheets = sheets;
        this.changes = changes;
        this.currentUser = currentUser;
        this.audit = audit;
        this.guard = guard;
    }

    /** Writes the workbook of the edition with what is there; the stream stays open. */
    public void write(String editionId, OutputStream out) {
        StandardWorkbook.write(standard.edition(editionId), sheets.cells(editionId), out);
    }

    /** Reads a file and says what it would change; writes nothing but who looked at which file. */
    @Transactional
    public SheetReport check(String editionId, String fileName, Path file) {
        if (!currentUser.require().has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Chỉ quản trị hệ thống được nhập giá trị của bộ chuẩn.");
        }
        guard.expectHarmless(file);
        var rows = SheetFile.read(file);
        requireEdition(standard.edition(editionId), rows.getOrDefault(StandardWorkbook.GUIDE, List.of()));
        var hash = sha256(file);
        var open = changes.open(editionId).stream()
                .collect(Collectors.toMap(c -> StandardCell.key(c.kind(), c.target()), Function.identity()));
        var comparison = new SheetComparison(open);
        var cells = sheets.cells(editionId);
        for (var tab : SheetTab.values()) {
            var read = rows.get(tab.title());
            if (read != null) {
                var reader = new TabReader(tab, cells);
                reader.read(read);
                comparison.add(tab, reader);
            }
        }
        var name = name(fileName);
        audit.write("check-standard-sheet", "standard_edition", editionId, null, name + ", sha256=" + hash);
        return comparison.report(editionId, name, hash, size(file), cells);
    }

    /** Puts the values of a checked file forward to the second administrator; returns the sheet's id. */
    @Transactional
    public long propose(SheetReport report) {
        if (!report.faults().isEmpty()) {
            throw new BusinessException("Tệp còn " + report.faults().size()
                    + " ô phải sửa. Hãy sửa trong Excel rồi nộp lại; chưa có gì được ghi.");
        }
        return sheets.propose(
                report.editionId(), report.fileName(), report.sha256(), report.sizeInBytes(), report.proposals());
    }

    private static void requireEdition(Edition edition, List<SheetRow> guide) {
        var named = guide.stream()
                .filter(r -> r.no() == StandardWorkbook.EDITION_ROW + 1)
                .map(r -> r.text(0))
                .findFirst();
        if (named.isEmpty()) {
            throw new BusinessException("Đây không phải tệp giá trị do hệ thống cấp: thiếu trang “"
                    + StandardWorkbook.GUIDE + "” có mã bộ chuẩn. Hãy tải tệp ở trang này rồi điền vào đó.");
        }
        if (!named.get().equals(edition.editionId())) {
            throw new BusinessException("Tệp này là của bộ chuẩn " + named.get() + ", không phải " + edition.editionId()
                    + ". Hãy mở đúng trang của bộ chuẩn đó để nộp.");
        }
    }

    private static String name(String fileName) {
        var clean = TextNormalizer.clean(
                fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        return clean.isEmpty() ? "tep.xlsx" : Texts.end(clean, LONGEST_NAME);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
