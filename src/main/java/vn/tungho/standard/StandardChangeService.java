package vn.tungho.standard;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Person;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;
import vn.tungho.worklist.SecondAdministrator;

/**
 * Puts official values into an edition: one administrator enters a value with its source, another one compares it with the
 * text and confirms. Only then it counts. Scores given before stay as they are, since they are kept with their sheets.
 */
@Service
public class StandardChangeService {
    /** The work of the second administrator on the list; its case is the edition. */
    public static final String CONFIRM = "confirmStandardValues";

    private static final int LONGEST_TEXT = 1000;

    private final StandardChangeMapper changes;
    private final StandardBook book;
    private final ChangeWriter writer;
    private final ConfirmationDuty duty;
    private final SecondAdministrator second;
    private final AuditTrail audit;
    private final AppClock clock;

    StandardChangeService(
            StandardChangeMapper changes,
            StandardBook book,
            ChangeWriter writer,
            ConfirmationDuty duty,
            SecondAdministrator second,
            AuditTrail audit,
            AppClock clock) {
        this.changes = changes;
        this.book = book;
        this.writer = writer;
        this.duty = duty;
        this.second = second;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for a second administrator. */
    public List<StandardChange> open(String editionId) {
        return changes.open(editionId);
    }

    /** What was confirmed or refused, newest first. */
    public List<StandardChange> closed(String editionId, int limit) {
        return changes.closed(editionId, limit);
    }

    /** Enters a number of the edition (points, ticks or đồng). */
    @Transactional
    public long enterValue(String editionId, ValueCode code, long value, String source) {
        if (value < 0) {
            throw new BusinessException("Giá trị " + value + " là số âm. Hãy nhập số từ 0 trở lên, như trong văn bản.");
        }
        var old = value(editionId, code).value();
        return enter(
                editionId,
                ChangeKind.VALUE,
                new Target(code.name(), value(editionId, code).name()),
                old == null ? "" : old.toString(),
                "" + value,
                source);
    }

    /** Enters what an answer of Phiếu B1 is worth in a column. */
    @Transactional
    public long enterPoints(
            String editionId, String itemCode, String optionCode, PointsColumn column, int points, String source) {
        var id = keepPoints(editionId, itemCode, optionCode, column, points, source);
        duty.refresh(editionId, administrator());
        return id;
    }

    /** Enters what several answers of a question are worth in a column, option code to points. */
    @Transactional
    public void enterPoints(
            String editionId, String itemCode, PointsColumn column, Map<String, Integer> points, String source) {
        if (points.isEmpty()) {
            throw new BusinessException("Chưa nhập điểm cho câu trả lời nào. Hãy nhập ít nhất một số điểm.");
        }
        points.forEach((option, number) -> keepPoints(editionId, itemCode, option, column, number, source));
        duty.refresh(editionId, administrator());
    }

    private long keepPoints(
            String editionId, String itemCode, String optionCode, PointsColumn column, int points, String source) {
        if (points < -200 || points > 200) {
            throw new BusinessException(
                    "Điểm " + points + " nằm ngoài khoảng -200 đến 200. Hãy kiểm tra lại số điểm trong văn bản.");
        }
        var target = itemCode + " " + optionCode + " " + column;
        var old = book.edition(editionId).points().stream()
                .filter(p -> (p.itemCode() + " " + p.optionCode() + " " + p.pointsColumn()).equals(target))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cell " + target + " in " + editionId));
        return keep(
                editionId,
                ChangeKind.POINTS,
                new Target(target, pointsLabel(editionId, itemCode, optionCode, column)),
                "" + old.points(),
                "" + points,
                source);
    }

    /** Enters the official wording of a question of Phiếu A or B1. */
    @Transactional
    public long enterWording(String editionId, String itemCode, String wording, String source) {
        var old = book.edition(editionId).items().stream()
                .filter(i -> i.itemCode().equals(itemCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question " + itemCode + " in " + editionId));
        return enter(
                editionId, ChangeKind.SIGN, new Target(itemCode, old.label()), old.label(), text(wording, 300), source);
    }

    /** Enters the official definition of a deprivation. */
    @Transactional
    public long enterDefinition(String editionId, int indicatorNo, String definition, String source) {
        var old = book.edition(editionId).indicators().stream()
                .filter(i -> i.indicatorNo() == indicatorNo)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + indicatorNo + " in " + editionId));
        return enter(
                editionId,
                ChangeKind.INDICATOR,
                new Target("" + indicatorNo, old.name()),
                old.definition(),
                text(definition, LONGEST_TEXT),
                source);
    }

    /** Confirms values that somebody else entered; from the commit on they count. All or none. */
    @Transactional
    public void confirm(Collection<Long> changeIds) {
        var person = administrator();
        var editions = new LinkedHashSet<String>();
        for (var id : changeIds) {
            var change = openChange(id);
            editions.add(change.editionId());
            second.requireOther(person, change.enteredBy(), "Giá trị này");
            writer.apply(change);
            close(change, ChangeState.CONFIRMED, person.username(), "");
            audit.write(
                    "confirm-standard-value",
                    "standard_change",
                    id,
                    null,
                    change.editionId() + " " + change.target() + ": " + change.oldContent() + " → "
                            + change.newContent());
        }
        editions.forEach(edition -> duty.refresh(edition, person));
        book.reloadAfterCommit();
    }

    /** Refuses a value; who entered it may so withdraw it. */
    @Transactional
    public void refuse(long changeId, String reason) {
        var person = administrator();
        if (reason.isBlank()) {
            throw new BusinessException("Chưa ghi lý do không xác nhận. Hãy ghi ngắn gọn giá trị sai ở đâu.");
        }
        var change = openChange(changeId);
        close(change, ChangeState.REFUSED, person.username(), text(reason, 300));
        audit.write(
                "refuse-standard-value",
                "standard_change",
                changeId,
                null,
                change.editionId() + " " + change.target() + ": " + reason.strip());
        duty.refresh(change.editionId(), person);
    }

    /** Enters a rule of the sheets whose content was checked. */
    @Transactional
    long enterRule(String editionId, ChangeKind kind, Target target, String old, String content, String source) {
        if (old.equals(content)) {
            throw new BusinessException("Quy tắc này đang đúng như vậy, không có gì để đổi.");
        }
        return enter(editionId, kind, target, old, content, source);
    }

    private long enter(
            String editionId, ChangeKind kind, Target target, String oldContent, String newContent, String source) {
        var id = keep(editionId, kind, target, oldContent, newContent, source);
        duty.refresh(editionId, administrator());
        return id;
    }

    private long keep(
            String editionId, ChangeKind kind, Target target, String oldContent, String newContent, String source) {
        var person = administrator();
        if (source.isBlank()) {
            throw new BusinessException("Chưa ghi văn bản nguồn. Hãy ghi số hiệu văn bản và điều, khoản hoặc phụ lục.");
        }
        changes.openFor(editionId, kind, target.code()).ifPresent(open -> {
            throw new BusinessException("Giá trị này đã được " + open.enteredBy() + " nhập là “" + open.newContent()
                    + "” và đang chờ xác nhận. Hãy xác nhận hoặc từ chối giá trị đó trước.");
        });
        var id = changes.nextId();
        changes.insert(new StandardChange(
                id,
                editionId,
                kind,
                target.code(),
                target.label(),
                oldContent,
                newContent,
                text(source, 300),
                ChangeState.OPEN,
                person.username(),
                clock.now(),
                null,
                null,
                "",
                null));
        audit.write(
                "enter-standard-value",
                "standard_change",
                id,
                null,
                editionId + " " + target.code() + ": " + oldContent + " → " + newContent);
        return id;
    }

    private EditionValue value(String editionId, ValueCode code) {
        return book.edition(editionId).value(code);
    }

    private String pointsLabel(String editionId, String itemCode, String optionCode, PointsColumn column) {
        return book.edition(editionId).income(column).stream()
                .flatMap(g -> g.items().stream())
                .filter(i -> i.code().equals(itemCode))
                .findFirst()
                .flatMap(i -> i.option(optionCode).map(o -> i.label() + " " + o.label() + " (" + column.label() + ")"))
                .orElse(itemCode);
    }

    /** What a change replaces, as a key and in words. */
    record Target(String code, String label) {}

    private void close(StandardChange change, ChangeState state, String person, String note) {
        changes.close(change.standardChangeId(), state, person, clock.now(), note);
    }

    private StandardChange openChange(long id) {
        var change = changes.lock(id).orElseThrow(() -> new IllegalArgumentException("no change " + id));
        if (change.state() != ChangeState.OPEN) {
            throw new BusinessException("Giá trị này đã được " + change.closedBy() + " xử lý rồi. Hãy tải lại trang.");
        }
        return change;
    }

    private Person administrator() {
        return second.require("nhập và xác nhận giá trị của bộ chuẩn");
    }

    private static String text(String typed, int longest) {
        var clean = TextNormalizer.clean(typed);
        if (clean.isEmpty() || Texts.length(clean) > longest) {
            throw new BusinessException("Nội dung phải có từ 1 đến " + longest + " chữ cái; đang có " + clean.length()
                    + ". Hãy sửa lại nội dung.");
        }
        return clean;
    }
}
