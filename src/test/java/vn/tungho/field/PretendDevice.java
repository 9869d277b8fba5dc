package vn.tungho.field;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.shared.AppClock;

/** A device as the app is one: an outbox, the set as last pulled, and edits that keep the version they were made upon. */
final class PretendDevice {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final UUID id;
    private final SyncService sync;
    private final FieldSetService sets;
    private final AppClock clock;
    private final Map<Long, FieldSet.SheetPart> sheets = new TreeMap<>();
    private final Map<Long, Map<String, SheetPayload.Given>> drafts = new HashMap<>();
    private final LinkedHashMap<UUID, FieldRecord> outbox = new LinkedHashMap<>();
    private final Map<UUID, FieldReceipt> receipts = new HashMap<>();
    private long seq;
    private Long cursor;

    PretendDevice(UUID id, SyncService sync, FieldSetService sets, AppClock clock) {
        this.id = id;
        this.sync = sync;
        this.sets = sets;
        this.clock = clock;
    }

    /** Brings the device up to date. */
    FieldSet pull() {
        var set = sets.pull(id, cursor);
        if (set.full()) {
            sheets.clear();
        }
        set.sheets().forEach(s -> sheets.put(s.id(), s));
        set.gone().stream().filter(g -> g.startsWith("s:")).forEach(g -> sheets.remove(Long.parseLong(g.substring(2))));
        cursor = set.cursor();
        return set;
    }

    List<Long> cases() {
        return List.copyOf(sheets.keySet());
    }

    FieldSet.SheetPart sheet(long caseId) {
        return sheets.get(caseId);
    }

    /** Writes answers down as one record; returns it. */
    FieldRecord answer(long caseId, Map<String, String> answers, boolean submit) {
        return answer(caseId, answers, submit, Map.of(), List.of());
    }

    /** Writes down only what is said to what does not fit. */
    FieldRecord say(long caseId, Map<String, String> reasons, List<String> checked) {
        return answer(caseId, Map.of(), false, reasons, checked);
    }

    /** The same with what is said to what does not fit. */
    FieldRecord answer(
            long caseId,
            Map<String, String> answers,
            boolean submit,
            Map<String, String> reasons,
            List<String> checked) {
        var sheet = sheets.get(caseId);
        var draft = drafts.computeIfAbsent(caseId, c -> new TreeMap<>());
        var given = new TreeMap<String, SheetPayload.Given>();
        answers.forEach((field, value) -> {
            // an answer not yet received keeps the version it was first made upon
            var before = draft.get(field);
            var seen = sheet.answers().get(field);
            var base = before != null ? before.base() : seen == null ? 0 : seen.version();
            given.put(field, new SheetPayload.Given(value, base));
        });
        draft.putAll(given);
        return put(
                RecordKind.SHEET,
                sheet.epoch(),
                JSON.writeValueAsString(new SheetPayload(caseId, given, submit, reasons, checked)));
    }

    /** Puts a record into the outbox. */
    FieldRecord put(RecordKind kind, String epoch, String payload) {
        var sent = new FieldRecord(
                UUID.randomUUID(),
                id,
                ++seq,
                kind,
                epoch,
                clock.now(),
                FieldRecord.JSON,
                payload.getBytes(StandardCharsets.UTF_8));
        outbox.put(sent.key(), sent);
        return sent;
    }

    int waiting() {
        return outbox.size();
    }

    Map<UUID, FieldReceipt> receipts() {
        return receipts;
    }

    /** Sends everything in fair weather; returns the receipts of this time. */
    List<FieldReceipt> send() {
        var got = new ArrayList<FieldReceipt>();
        while (!outbox.isEmpty()) {
            var batch = outbox.values().stream().limit(SyncService.MOST_RECORDS).toList();
            var answers = sync.push(id, batch);
            answers.forEach(a -> got.add(a.receipt()));
            if (!hear(answers)) {
                throw new AssertionError("a record without a receipt");
            }
        }
        return got;
    }

    /** Sends a batch in bad weather: cut before, cut in the middle, cut on the way back, delayed, repeated, shuffled. */
    void sendInBadWeather(Random weather, List<List<FieldRecord>> delayed) {
        var batch = new ArrayList<>(
                outbox.values().stream().limit(1 + weather.nextInt(12)).toList());
        if (weather.nextBoolean()) {
            Collections.shuffle(batch, weather);
        }
        switch (weather.nextInt(6)) {
            case 0 -> {}
            case 1 -> sync.push(id, batch.subList(0, weather.nextInt(batch.size() + 1)));
            case 2 -> delayed.add(batch);
            case 3 -> {
                sync.push(id, batch);
                hear(sync.push(id, batch));
            }
            default -> {
                var answers = sync.push(id, batch);
                if (weather.nextInt(3) > 0) {
                    hear(answers);
                }
            }
        }
        if (!delayed.isEmpty() && weather.nextInt(3) == 0) {
            sync.push(id, delayed.remove(weather.nextInt(delayed.size())));
        }
    }

    private boolean hear(List<SyncService.Answer> answers) {
        var all = true;
        for (var answer : answers) {
            if (answer.receipt() == null) {
                all = false;
                continue;
            }
            receipts.put(answer.key(), answer.receipt());
            outbox.remove(answer.key());
        }
        // with nothing under way, the next pull tells the versions again
        if (outbox.isEmpty()) {
            drafts.clear();
        }
        return all;
    }
}
