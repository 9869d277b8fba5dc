package vn.tungho.standard;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/**
 * A whole sheet of official values at once: one administrator hands it in, another one confirms or refuses all of it; single values
 * of it go the way of {@link StandardChangeService}. All or nothing (R-STANDARD-SHEET, R-STANDARD-TWO-PERSONS).
 */
@Service
public class StandardSheetService {
    private static final int BATCH = 200;
    private static final int LONGEST_REASON = 300;

    private final StandardSheetMapper sheets;
    private final StandardBook book;
    private final ConfirmationDuty duty;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    StandardSheetService(
            StandardSheetMapper sheets,
            StandardBook book,
            ConfirmationDuty duty,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.sheets = sheets;
        this.book = book;
        this.duty = duty;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every value of the edition as it stands. */
    public List<StandardCell> cells(String editionId) {
        return StandardCells.of(book.edition(editionId));
    }

    /** The sheets of which values wait for a second administrator. */
    public List<StandardSheet> open(String editionId) {
        return sheets.open(editionId);
    }

    /** Puts the values of a file forward; returns the sheet's id. */
    @Transactional
    public long propose(
            String editionId, String fileName, String sha256, long sizeInBytes, List<ProposedValue> values) {
        var person = administrator();
        if (values.isEmpty()) {
            throw new BusinessException("Tệp không có giá trị nào mới so với bộ chuẩn. Không có gì để gửi xác nhận.");
        }
        var sheet = new StandardSheet(
                sheets.nextId(),
                editionId,
                fileName,
                sha256,
                sizeInBytes,
                values.size(),
                person.username(),
                clock.now());
        sheets.insert(sheet);
        try {
            for (var from = 0; from < values.size(); from += BATCH) {
                sheets.insertChanges(sheet, values.subList(from, Math.min(values.size(), from + BATCH)));
            }
        } catch (DuplicateKeyException _) {
            throw new BusinessException(
                    "Có giá trị trong tệp vừa được nhập ở nơi khác và đang chờ xác nhận. Hãy kiểm tra lại tệp.");
        }
        audit.write("enter-standard-sheet", "standard_sheet", sheet.sheetId(), null, words(sheet, values.size()));
        duty.refresh(editionId, person);
        return sheet.sheetId();
    }

    /** Confirms everything of a sheet that still waits; from the commit on it counts. Returns how many values. */
    @Transactional
    public int confirm(long sheetId) {
        var person = administrator();
        var sheet = sheet(sheetId);
        if (sheet.enteredBy().equals(person.username())) {
            throw new BusinessException(
                    "Phiếu này do chính bạn nộp. Cần một quản trị viên khác đối chiếu với văn bản và" + " xác nhận.");
        }
        var waiting = waiting(sheetId);
        var applied = sheets.applyValues(sheetId)
                + sheets.applyPoints(sheetId)
                + sheets.applyWordings(sheetId)
                + sheets.applyDefinitions(sheetId);
        if (applied != waiting) {
            throw new IllegalStateException(
                    "sheet " + sheetId + ": " + applied + " of " + waiting + " values replaced");
        }
        sheets.close(sheetId, ChangeState.CONFIRMED, person.username(), clock.now(), "");
        audit.write("confirm-standard-sheet", "standard_sheet", sheetId, null, words(sheet, waiting));
        duty.refresh(sheet.editionId(), person);
        book.reloadAfterCommit();
        return waiting;
    }

    /** Refuses everything of a sheet that still waits; who handed it in so takes it back. */
    @Transactional
    public int refuse(long sheetId, String reason) {
        var person = administrator();
        var clean = TextNormalizer.clean(reason);
        if (clean.isEmpty() || Texts.length(clean) > LONGEST_REASON) {
            throw new BusinessException(
                    "Lý do phải có từ 1 đến " + LONGEST_REASON + " chữ cái. Hãy ghi ngắn gọn phiếu sai ở đâu.");
        }
        var sheet = sheet(sheetId);
        var waiting = waiting(sheetId);
        sheets.close(sheetId, ChangeState.REFUSED, person.username(), clock.now(), clean);
        audit.write("refuse-standard-sheet", "standard_sheet", sheetId, null, words(sheet, waiting) + ": " + clean);
        duty.refresh(sheet.editionId(), person);
        return waiting;
    }

    private StandardSheet sheet(long sheetId) {
        return sheets.lock(sheetId).orElseThrow(() -> new IllegalArgumentException("no sheet " + sheetId));
    }

    private int waiting(long sheetId) {
        var open = sheets.lockOpen(sheetId).size();
        if (open == 0) {
            throw new BusinessException("Phiếu này đã được xử lý xong. Hãy tải lại trang.");
        }
        return open;
    }

    private static String words(StandardSheet sheet, int values) {
        return sheet.editionId() + ", " + sheet.fileName() + ", sha256=" + sheet.sha256() + ", " + values + " giá trị";
    }

    private Person administrator() {
        var person = currentUser.require();
        if (!person.has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Chỉ quản trị hệ thống được nhập và xác nhận giá trị của bộ chuẩn.");
        }
        return person;
    }
}
