package vn.tungho.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.field.SheetMemoryMapper.Change;
import vn.tungho.field.SheetMemoryMapper.Row;
import vn.tungho.shared.AppClock;

/**
 * The version of every answer. Each sheet's row is locked first; then what was changed on the system's own screens since is noted as a
 * change without a device; so a version stands for one value for ever.
 */
@Component
class SheetMemory {
    private static final TypeReference<TreeMap<String, Held>> HELD = new TypeReference<>() {};

    private final SheetMemoryMapper mapper;
    private final JsonMapper json;
    private final AppClock clock;

    SheetMemory(SheetMemoryMapper mapper, JsonMapper json, AppClock clock) {
        this.mapper = mapper;
        this.json = json;
        this.clock = clock;
    }

    /** An answer and its version; no answer any more is a version too. */
    record Held(@Nullable String value, int version) {}

    /** The answers of one locked sheet with their versions. */
    static final class Sheet {
        private final long caseId;
        private final Map<String, Held> held;
        private final List<Change> changes = new ArrayList<>();

        private Sheet(long caseId, Map<String, Held> held) {
            this.caseId = caseId;
            this.held = held;
        }

        @Nullable String value(String field) {
            var now = held.get(field);
            return now == null ? null : now.value();
        }

        int version(String field) {
            var now = held.get(field);
            return now == null ? 0 : now.version();
        }

        Map<String, Held> held() {
            return held;
        }

        /** The answers as a sheet keeps them. */
        Map<String, String> answers() {
            var answers = new TreeMap<String, String>();
            held.forEach((field, now) -> {
                if (now.value() != null) {
                    answers.put(field, now.value());
                }
            });
            return answers;
        }

        /** Puts a new value in, as a new version. */
        void set(
                String field,
                @Nullable String value,
                @Nullable FieldRecord by,
                @Nullable Integer base,
                SheetMemory in,
                @Nullable Long userId) {
            var before = held.get(field);
            var version = version(field) + 1;
            changes.add(new Change(
                    caseId,
                    field,
                    version,
                    before == null ? null : before.value(),
                    value,
                    by == null ? null : by.deviceId().toString(),
                    by == null ? null : (Long) by.seq(),
                    base,
                    by == null ? null : by.key().toString(),
                    userId,
                    in.clock.now()));
            held.put(field, new Held(value, version));
        }
    }

    /** Locks what is remembered of the sheets; their answers are to be read only after this. */
    List<Row> lock(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        mapper.ensure(new TreeSet<>(caseIds));
        return mapper.lock(caseIds);
    }

    /** Brings the versions of locked sheets up to date with the answers they have now. */
    Map<Long, Sheet> observe(List<Row> locked, Map<Long, Map<String, String>> answersNow) {
        var sheets = new LinkedHashMap<Long, Sheet>();
        for (var row : locked) {
            var now = answersNow.getOrDefault(row.caseId(), Map.of());
            sheets.put(row.caseId(), row.held().isEmpty() ? first(row.caseId(), now) : observed(row, now));
        }
        return sheets;
    }

    private static Sheet first(long caseId, Map<String, String> now) {
        var held = new TreeMap<String, Held>();
        now.forEach((field, value) -> held.put(field, new Held(value, 1)));
        return new Sheet(caseId, held);
    }

    private Sheet observed(Row row, Map<String, String> now) {
        var sheet = new Sheet(row.caseId(), json.readValue(row.held(), HELD));
        var fields = new TreeSet<>(sheet.held.keySet());
        fields.addAll(now.keySet());
        for (var field : fields) {
            if (!java.util.Objects.equals(sheet.value(field), now.get(field))) {
                sheet.set(field, now.get(field), null, null, this, null);
            }
        }
        return sheet;
    }

    /** Writes what became of the sheets. */
    void keep(Collection<Sheet> sheets) {
        if (sheets.isEmpty()) {
            return;
        }
        mapper.keep(sheets.stream()
                .map(s -> new Row(s.caseId, json.writeValueAsString(s.held)))
                .toList());
        var changes = sheets.stream().flatMap(s -> s.changes.stream()).toList();
        if (!changes.isEmpty()) {
            mapper.insert(changes);
        }
        sheets.forEach(s -> s.changes.clear());
    }

    /** What happened to each answer so far, those of this transaction included. */
    Map<String, List<Change>> history(Sheet sheet) {
        var byField = new HashMap<String, List<Change>>();
        mapper.changes(sheet.caseId)
                .forEach(c -> byField.computeIfAbsent(c.field(), f -> new ArrayList<>())
                        .add(c));
        sheet.changes.forEach(
                c -> byField.computeIfAbsent(c.field(), f -> new ArrayList<>()).add(c));
        return byField;
    }
}
