package vn.tungho.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.review.SheetService;
import vn.tungho.review.SheetSetService;
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorklistService;

/** A person chooses between two versions of the same answers; nothing is chosen by the system. */
@Service
public class ConflictService {
    /** The kind of the work item. */
    public static final String KIND = "fieldConflict";

    static final String PROCESS = "fieldSync";

    private final ConflictMapper conflicts;
    private final SheetSetService set;
    private final SheetService sheets;
    private final SheetMemory memory;
    private final WorklistService work;
    private final WorkDuties duties;
    private final CurrentUser current;
    private final AuditTrail audit;
    private final AppClock clock;

    ConflictService(
            ConflictMapper conflicts,
            SheetSetService set,
            SheetService sheets,
            SheetMemory memory,
            WorklistService work,
            WorkDuties duties,
            CurrentUser current,
            AuditTrail audit,
            AppClock clock) {
        this.conflicts = conflicts;
        this.set = set;
        this.sheets = sheets;
        this.memory = memory;
        this.work = work;
        this.duties = duties;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One contested question.
     *
     * @param now the value the sheet has at this moment
     * @param device the last value of each device, the latest first
     */
    public record Choice(String field, @Nullable String now, List<FieldConflict.Value> device) {
        public Choice {
            device = List.copyOf(device);
        }
    }

    /** The conflict with its questions and the sheet's form. */
    public record Page(FieldConflict conflict, SheetSetService.Entry entry, List<Choice> choices) {}

    /** The conflict as it stands now. */
    @Transactional(readOnly = true)
    public Page open(long conflictId) {
        var conflict = find(conflictId);
        var entry = set.entry(conflict.caseId());
        var byField = new TreeMap<String, List<FieldConflict.Value>>();
        conflicts
                .values(conflictId)
                .forEach(v -> byField.computeIfAbsent(v.field(), f -> new ArrayList<>())
                        .addFirst(v));
        var choices = byField.entrySet().stream()
                .map(e -> new Choice(e.getKey(), entry.answers().get(e.getKey()), lastOfEachDevice(e.getValue())))
                .toList();
        return new Page(conflict, entry, choices);
    }

    /**
     * Puts the chosen answers in. With {@code submit} the sheet is sent to the meeting as well.
     *
     * @param seen the values that stood on the screen as the system's
     * @param chosen item code → answer, for every contested question
     * @param account what was said to what does not fit; a sheet that is sent from here is sent at a desk, so it has to be complete
     */
    @Transactional
    public void resolve(
            long conflictId,
            Map<String, String> seen,
            Map<String, String> chosen,
            boolean submit,
            SheetAccount account) {
        var item = work.requireMine(KIND, conflictId);
        var conflict = find(conflictId);
        var fields = conflicts.values(conflictId).stream()
                .map(FieldConflict.Value::field)
                .distinct()
                .toList();
        if (!chosen.keySet().containsAll(fields)) {
            throw new BusinessException(
                    "Còn " + fields.stream().filter(f -> !chosen.containsKey(f)).count()
                            + " câu chưa chọn. Hãy chọn một câu trả lời cho từng câu hỏi.");
        }
        set.lock(conflict.caseId(), submit);
        var rows = memory.lock(List.of(conflict.caseId()));
        var entry = set.entry(conflict.caseId());
        var sheet = Objects.requireNonNull(
                memory.observe(rows, Map.of(conflict.caseId(), entry.answers())).get(conflict.caseId()));
        var userId = current.require().userId();
        for (var field : fields) {
            if (!Objects.equals(seen.get(field), sheet.value(field))) {
                throw new BusinessException(
                        "Câu trả lời trên hệ thống vừa được sửa thêm. Hãy tải lại trang để thấy giá trị mới rồi chọn lại.");
            }
            var value = Objects.requireNonNull(chosen.get(field));
            if (!value.equals(sheet.value(field))) {
                sheet.set(field, value, null, null, memory, userId);
            }
            conflicts.choose(conflictId, field, value);
        }
        memory.keep(List.of(sheet));
        if (submit) {
            sheets.submit(conflict.caseId(), sheet.answers(), account);
        } else {
            sheets.saveDraft(conflict.caseId(), sheet.answers(), account.reasons());
        }
        conflicts.resolve(conflictId, userId, clock.now());
        audit.write(
                "resolve-field-conflict",
                "review_case",
                conflict.caseId(),
                conflict.area(),
                "chọn "
                        + new TreeMap<>(chosen.entrySet().stream()
                                .filter(e -> fields.contains(e.getKey()))
                                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        duties.done(item.sourceId(), current.require().username());
    }

    private FieldConflict find(long conflictId) {
        return conflicts
                .find(conflictId)
                .orElseThrow(() -> new BusinessException(
                        "Không có hai phiên bản nào chờ chọn ở đây. Hãy tải lại danh sách việc."));
    }

    private static List<FieldConflict.Value> lastOfEachDevice(List<FieldConflict.Value> latestFirst) {
        var seen = new java.util.HashSet<String>();
        return latestFirst.stream().filter(v -> seen.add(v.deviceId())).toList();
    }
}
