package vn.tungho.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.tungho.field.SheetMemoryMapper.Change;
import vn.tungho.review.SheetService;
import vn.tungho.review.SheetSetService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.BusinessException;

/** Answers of a survey sheet: merged question by question; what was changed on both sides waits for a person. */
@Component
class SheetHandler implements RecordHandler {
    private final SheetSetService set;
    private final SheetService sheets;
    private final SheetMemory memory;
    private final ConflictBook conflicts;
    private final CurrentUser current;
    private final PayloadReader payloads;

    SheetHandler(
            SheetSetService set,
            SheetService sheets,
            SheetMemory memory,
            ConflictBook conflicts,
            CurrentUser current,
            PayloadReader payloads) {
        this.set = set;
        this.sheets = sheets;
        this.memory = memory;
        this.conflicts = conflicts;
        this.current = current;
        this.payloads = payloads;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SHEET;
    }

    @Override
    public Optional<About> about(FieldRecord sent) {
        return payloads.tryRead(sent, SheetPayload.class)
                .flatMap(p -> set.find(p.caseId()))
                .map(c -> new About(c.headName(), c.area()));
    }

    @Override
    public Effect take(FieldRecord sent) {
        var said = payloads.read(sent, SheetPayload.class);
        var caseId = said.caseId();
        if (set.find(caseId).isEmpty()) {
            throw new BusinessException(
                    "Hộ này không có trong danh sách rà soát. Phiếu được giữ nguyên văn để đối chiếu.");
        }
        // the locks first, so that what is read is what will be written upon
        set.lock(caseId, said.submit());
        var rows = memory.lock(List.of(caseId));
        var entry = set.entry(caseId);
        SheetRules.requireEpoch(entry, sent.epoch(), current.require());
        var answers = said.answers() == null ? Map.<String, SheetPayload.Given>of() : said.answers();
        SheetRules.requireKnown(entry.form(), answers);
        var sheet = memory.observe(rows, Map.of(caseId, entry.answers())).get(caseId);
        SheetRules.requireReasons(entry.form(), said.newReasons());
        return merge(sent, said, entry, java.util.Objects.requireNonNull(sheet), new TreeMap<>(answers));
    }

    private Effect merge(
            FieldRecord sent,
            SheetPayload said,
            SheetSetService.Entry entry,
            SheetMemory.Sheet sheet,
            Map<String, SheetPayload.Given> answers) {
        var caseId = entry.reviewCase().caseId();
        var history = memory.history(sheet);
        var lastSeq = lastSeq(sent, history, conflicts.ofCase(caseId));
        var userId = current.require().userId();
        var contested = new ArrayList<ConflictBook.Contested>();
        var changed = false;
        for (var given : answers.entrySet()) {
            var field = given.getKey();
            var value = given.getValue().value();
            var base = given.getValue().base();
            switch (AnswerMerge.of(
                    sent,
                    value,
                    base,
                    sheet.value(field),
                    history.getOrDefault(field, List.of()),
                    lastSeq.getOrDefault(field, 0L))) {
                case APPLY -> {
                    sheet.set(field, value, sent, base, memory, userId);
                    changed = true;
                }
                // noted, so that an earlier answer that comes late is known to be earlier
                case SAME -> sheet.set(field, value, sent, base, memory, userId);
                case CONFLICT -> contested.add(new ConflictBook.Contested(field, value, sheet.value(field)));
                case SUPERSEDED -> {}
            }
        }
        memory.keep(List.of(sheet));
        var isDraft = !said.submit() || !contested.isEmpty();
        if (isDraft && (changed || !said.newReasons().isEmpty())) {
            sheets.saveFromDevice(caseId, sheet.answers(), said.newReasons());
        }
        if (!contested.isEmpty()) {
            return conflicts.note(sent, entry, contested, said.submit());
        }
        if (said.submit()) {
            sheets.submitFromDevice(caseId, sheet.answers(), said.account());
        }
        return Effect.accepted(caseId);
    }

    private static Map<String, Long> lastSeq(
            FieldRecord sent, Map<String, List<Change>> history, List<FieldConflict.Value> contested) {
        var device = sent.deviceId().toString();
        var last = new HashMap<String, Long>();
        history.forEach((field, changes) -> changes.stream()
                .filter(c -> device.equals(c.deviceId()) && c.seq() != null)
                .forEach(c -> last.merge(field, java.util.Objects.requireNonNull(c.seq()), Math::max)));
        contested.stream()
                .filter(v -> device.equals(v.deviceId()))
                .forEach(v -> last.merge(v.field(), v.seq(), Math::max));
        return last;
    }
}
