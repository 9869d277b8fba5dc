package vn.tungho.field;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.review.SheetSetService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;

/** Keeps both values of a contested answer and puts the choice on the surveyor's list of work. */
@Component
class ConflictBook {
    private final ConflictMapper conflicts;
    private final WorkDuties duties;
    private final CalendarService calendar;
    private final CurrentUser current;
    private final AppClock clock;

    ConflictBook(
            ConflictMapper conflicts,
            WorkDuties duties,
            CalendarService calendar,
            CurrentUser current,
            AppClock clock) {
        this.conflicts = conflicts;
        this.duties = duties;
        this.calendar = calendar;
        this.current = current;
        this.clock = clock;
    }

    /** An answer that differs from what somebody else put in meanwhile. */
    record Contested(
            String field,
            String deviceValue,
            @org.jspecify.annotations.Nullable String serverValue) {}

    List<FieldConflict.Value> ofCase(long caseId) {
        return conflicts.valuesOfCase(caseId);
    }

    /** Notes contested answers of a sheet whose row is locked. */
    Effect note(FieldRecord sent, SheetSetService.Entry entry, List<Contested> contested, boolean submit) {
        var c = entry.reviewCase();
        var open = conflicts.open(c.caseId());
        var id = open.map(FieldConflict::conflictId).orElseGet(() -> open(entry, submit));
        if (open.isPresent() && submit) {
            conflicts.wantSubmit(id);
        }
        conflicts.insertValues(contested.stream()
                .map(v -> new FieldConflict.Value(
                        id,
                        v.field(),
                        sent.key().toString(),
                        sent.deviceId().toString(),
                        sent.seq(),
                        v.deviceValue(),
                        v.serverValue(),
                        sent.madeAt(),
                        null))
                .toList());
        var fields =
                conflicts.values(id).stream().map(FieldConflict.Value::field).distinct();
        duties.changeSubject(key(id), subject(c.headName(), fields.count()));
        return Effect.conflict(
                contested.size()
                        + " câu trả lời đã được sửa ở nơi khác trong lúc máy không có mạng. Cả hai phiên bản được giữ; hãy chọn trong việc “Hai phiên bản”.",
                id);
    }

    private long open(SheetSetService.Entry entry, boolean submit) {
        var c = entry.reviewCase();
        var id = conflicts.nextId();
        conflicts.insert(new FieldConflict(
                id,
                1,
                c.caseId(),
                c.householdId(),
                c.headName(),
                c.provinceCode(),
                c.communeCode(),
                c.villageCode(),
                current.require().userId(),
                submit,
                FieldConflict.State.OPEN,
                clock.now(),
                null,
                null));
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                key(id),
                ConflictService.KIND,
                ConflictService.PROCESS,
                Long.toString(id),
                "Hai phiên bản",
                c.headName(),
                "Cùng một câu của phiếu được trả lời khác nhau trên máy và trên hệ thống; chỉ người khảo sát mới biết câu nào đúng.",
                Role.ENUMERATOR,
                c.area(),
                c.enumeratorId(),
                c.householdId(),
                calendar.term("FIELD_CONFLICT", clock.today()),
                clock.now()));
        return id;
    }

    static String key(long conflictId) {
        return ConflictService.KIND + ":" + conflictId;
    }

    private static String subject(String headName, long fields) {
        return headName + ": " + fields + " câu có hai câu trả lời";
    }
}
