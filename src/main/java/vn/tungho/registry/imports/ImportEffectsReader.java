package vn.tungho.registry.imports;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.shared.document.ExcelTable;

/** Reads what a list would do, for the screen in part and for a file in whole. */
@Component
class ImportEffectsReader {
    private static final int SHOWN = 200;

    private final EffectMapper effects;

    ImportEffectsReader(EffectMapper effects) {
        this.effects = effects;
    }

    ImportEffects effects(long run) {
        var changes = new EnumMap<ImportChange.Kind, List<ImportChange>>(ImportChange.Kind.class);
        for (var kind : ImportChange.Kind.values()) {
            changes.put(kind, changes(run, kind, SHOWN));
        }
        return new ImportEffects(
                effects.newHouseholds(run, SHOWN).stream()
                        .map(ImportEffectsReader::words)
                        .toList(),
                changes,
                ImportEffects.counted(effects.changeCounts(run)),
                questions(run));
    }

    private List<ImportChange> changes(long run, ImportChange.Kind kind, int limit) {
        return effects.changes(run, kind, limit).stream()
                .map(EffectMapper.ChangeRow::shown)
                .toList();
    }

    private List<Question> questions(long run) {
        var asked = effects.questions(run, SHOWN);
        var options = asked.isEmpty()
                ? java.util.Map.<String, List<Question.Option>>of()
                : effects.options(run).stream()
                        .collect(Collectors.groupingBy(
                                o -> Questions.key(o.kind(), o.subjectNo()),
                                Collectors.mapping(
                                        o -> new Question.Option(o.target(), o.label()), Collectors.toList())));
        return asked.stream()
                .map(q -> new Question(
                        q.kind(),
                        q.subjectNo(),
                        q.about(),
                        options.getOrDefault(Questions.key(q.kind(), q.subjectNo()), List.of()),
                        q.answer()))
                .toList();
    }

    private static String words(EffectMapper.NewHousehold h) {
        return "%s (%s), %s, %s: %s, %d người"
                .formatted(
                        h.headName(),
                        HouseholdMatchMapper.Candidate.year(h.headBirthYear()),
                        h.villageName(),
                        h.commune(),
                        h.povertyStatus().inYear(h.classYear()).toLowerCase(java.util.Locale.ROOT),
                        h.people());
    }

    /** Writes everything; returns the number of rows. */
    int write(long run, OutputStream out) {
        var rows = new ArrayList<ImportChange>();
        effects.newHouseholds(run, Integer.MAX_VALUE)
                .forEach(h -> rows.add(new ImportChange(
                        ImportChange.Kind.ADD,
                        "",
                        h.headName(),
                        h.villageName(),
                        h.commune(),
                        "",
                        "Hộ mới",
                        "",
                        words(h))));
        for (var kind : ImportChange.Kind.values()) {
            rows.addAll(changes(run, kind, Integer.MAX_VALUE));
        }
        return ExcelTable.<ImportChange>titled("Danh sách sẽ thay đổi gì")
                .remark("“Xoá trống” và “Rời hộ” chỉ thực hiện khi người nhập đã đồng ý riêng.")
                .column("Việc", 14, c -> c.kind().label())
                .column("Mã hộ", 16, ImportChange::householdCode)
                .column("Chủ hộ", 28, ImportChange::headName)
                .column("Thôn", 22, ImportChange::village)
                .column("Xã", 22, ImportChange::commune)
                .column("Người", 28, ImportChange::person)
                .column("Mục", 22, ImportChange::field)
                .column("Trong sổ", 30, ImportChange::oldText)
                .column("Theo danh sách", 40, ImportChange::newText)
                .write(out, rows.iterator());
    }
}
