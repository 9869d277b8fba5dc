package vn.tungho.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.field.SheetMemoryMapper.Change;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetService;
import vn.tungho.shared.AppClock;
import vn.tungho.standard.SheetItem;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/**
 * Ten thousand answers from two devices of one enumerator and from the system's own pages, over a network that cuts, delays, repeats and
 * reorders: none is lost, none counts twice, none silently replaces another.
 */
@IntegrationTest
class FaultInjectionTest {
    private static final int EDITS = 10_000;
    private static final long SEED = 20_261_124L;

    @Autowired
    ReviewStory story;

    @Autowired
    SyncService sync;

    @Autowired
    FieldSetService sets;

    @Autowired
    DeviceService devices;

    @Autowired
    SheetService sheets;

    @Autowired
    SheetMemoryMapper memory;

    @Autowired
    ConflictMapper conflicts;

    @Autowired
    ReceiptMapper receipts;

    @Autowired
    AppClock clock;

    @Autowired
    JsonMapper json;

    /** One answer given on a device. */
    private record Edit(String deviceId, long seq, String recordKey, long caseId, String field, String value) {}

    private final List<Edit> edits = new ArrayList<>();
    private List<SheetItem> items = List.of();

    @Test
    @LegalRule("R-FIELD-NOTHING-LOST")
    void tenThousandAnswersComeThroughBadWeather() {
        var commune = story.commune(1, 24);
        story.toSurvey(commune);
        items = story.form(commune).scoredItems();
        story.as(commune.enumerator(1), () -> {
            var random = new Random(SEED);
            var phones = List.of(device(), device());
            phones.forEach(PretendDevice::pull);
            var cases = phones.getFirst().cases();
            assertThat(cases).hasSize(12);
            storm(phones, cases, random);
            phones.forEach(PretendDevice::send);
            prove(phones, cases);
        });
    }

    private PretendDevice device() {
        var id = UUID.randomUUID();
        devices.register(id, "Máy thử");
        return new PretendDevice(id, sync, sets, clock);
    }

    private void storm(List<PretendDevice> phones, List<Long> cases, Random random) {
        var delayed = new HashMap<UUID, List<List<FieldRecord>>>();
        while (edits.size() < EDITS) {
            var phone = phones.get(random.nextInt(phones.size()));
            for (var n = 0; n < 4 && edits.size() < EDITS; n++) {
                write(phone, cases.get(random.nextInt(cases.size())), random);
            }
            if (random.nextInt(3) > 0) {
                phone.sendInBadWeather(random, delayed.computeIfAbsent(phone.id, p -> new ArrayList<>()));
            }
            if (random.nextInt(4) == 0) {
                phone.pull();
            }
            if (random.nextInt(6) == 0) {
                answerOnThePage(cases.get(random.nextInt(cases.size())), random);
            }
        }
        // what was under way for long comes last of all
        phones.forEach(p -> delayed.getOrDefault(p.id, List.of()).forEach(b -> sync.push(p.id, b)));
    }

    private void write(PretendDevice phone, long caseId, Random random) {
        var answers = new TreeMap<String, String>();
        for (var i = 0; i < 10; i++) {
            var item = items.get(random.nextInt(items.size()));
            answers.put(item.code(), anyOption(item, random));
        }
        var sent = phone.answer(caseId, answers, false);
        answers.forEach((field, value) ->
                edits.add(new Edit(phone.id.toString(), sent.seq(), sent.key().toString(), caseId, field, value)));
    }

    private void answerOnThePage(long caseId, Random random) {
        var answers = new TreeMap<>(sheets.open(caseId).answers());
        var item = items.get(random.nextInt(items.size()));
        answers.put(item.code(), anyOption(item, random));
        sheets.saveDraft(caseId, answers);
    }

    private static String anyOption(SheetItem item, Random random) {
        return item.options().get(random.nextInt(item.options().size())).code();
    }

    private void prove(List<PretendDevice> phones, List<Long> cases) {
        var changes = cases.stream().flatMap(c -> memory.changes(c).stream()).toList();
        var contested = cases.stream()
                .flatMap(c -> conflicts.valuesOfCase(c).stream().map(v -> Map.entry(c, v)))
                .toList();
        everyRecordHasOneReceipt(phones);
        everyEditStandsOnce(changes, contested);
        nothingIsOverwrittenUnseen(changes);
        theSheetsHoldTheLastValues(cases, changes);
        assertThat(contested).as("the weather brings some conflicts").isNotEmpty();
    }

    private void everyRecordHasOneReceipt(List<PretendDevice> phones) {
        phones.forEach(p -> assertThat(p.waiting()).isZero());
        var known = phones.stream()
                .flatMap(p -> p.receipts().values().stream())
                .collect(Collectors.toMap(FieldReceipt::recordKey, r -> r));
        assertThat(edits).allSatisfy(e -> assertThat(known).containsKey(e.recordKey()));
        assertThat(known.values()).noneMatch(r -> r.state() == ReceiptState.REJECTED);
        assertThat(known.values())
                .allSatisfy(r ->
                        assertThat(receipts.find(r.userId(), r.recordKey())).isPresent());
    }

    /** As a change, as one side of a conflict, or behind a later answer of the same device. */
    private void everyEditStandsOnce(List<Change> changes, List<Map.Entry<Long, FieldConflict.Value>> contested) {
        var places = new HashMap<String, Integer>();
        var last = new HashMap<String, Long>();
        changes.stream().filter(c -> c.recordKey() != null).forEach(c -> {
            places.merge(c.recordKey() + c.field() + c.valueAfter(), 1, Integer::sum);
            last.merge(c.deviceId() + "/" + c.caseId() + c.field(), Objects.requireNonNull(c.seq()), Math::max);
        });
        contested.forEach(e -> {
            var v = e.getValue();
            places.merge(v.recordKey() + v.field() + v.deviceValue(), 1, Integer::sum);
            last.merge(v.deviceId() + "/" + e.getKey() + v.field(), v.seq(), Math::max);
        });
        assertThat(places.values()).as("none doubled").allMatch(n -> n == 1);
        assertThat(edits).as("none lost").allSatisfy(e -> {
            var stands = places.containsKey(e.recordKey() + e.field() + e.value());
            var later = last.getOrDefault(e.deviceId() + "/" + e.caseId() + e.field(), 0L) > e.seq();
            assertThat(stands || later).as("%s", e).isTrue();
        });
    }

    /** Whoever changed a value had seen what others made of it before, or made it himself. */
    private static void nothingIsOverwrittenUnseen(List<Change> changes) {
        var byField = changes.stream().collect(Collectors.groupingBy(c -> c.caseId() + c.field()));
        byField.values()
                .forEach(list -> list.stream()
                        .filter(c -> c.deviceId() != null && !Objects.equals(c.valueBefore(), c.valueAfter()))
                        .forEach(c -> assertThat(list)
                                .filteredOn(o -> o.version() > Objects.requireNonNull(c.base())
                                        && o.version() < c.version()
                                        && !Objects.equals(o.valueBefore(), o.valueAfter()))
                                .allMatch(o -> Objects.equals(o.deviceId(), c.deviceId()))));
    }

    private void theSheetsHoldTheLastValues(List<Long> cases, List<Change> changes) {
        var last = new HashMap<String, Change>();
        changes.forEach(c -> last.put(c.caseId() + c.field(), c));
        for (var caseId : cases) {
            var answers = sheets.open(caseId).answers();
            last.values().stream()
                    .filter(c -> c.caseId() == caseId)
                    .forEach(c -> assertThat(answers.get(c.field())).isEqualTo(c.valueAfter()));
        }
    }
}
