package vn.tungho.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.review.CaseState;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetService;
import vn.tungho.review.SheetSetService;
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.review.coherence.StoredFlag;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.standard.coherence.FlagKind;
import vn.tungho.standard.coherence.SheetCoherence;
import vn.tungho.standard.coherence.SheetFlag;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** What a device sends comes into the sheets once, and what cannot come in is kept and explained. */
@IntegrationTest
class FieldSyncTest {
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
    SheetSetService set;

    @Autowired
    ConflictService conflicts;

    @Autowired
    ReceiptService receipts;

    @Autowired
    OpenWork work;

    @Autowired
    AppClock clock;

    @Autowired
    JsonMapper json;

    private PretendDevice device() {
        var id = UUID.randomUUID();
        devices.register(id, "Máy thử");
        var device = new PretendDevice(id, sync, sets, clock);
        device.pull();
        return device;
    }

    private ReviewStory.Commune surveying() {
        var commune = story.commune(1, 4);
        story.toSurvey(commune);
        return commune;
    }

    @Test
    void aSheetFilledWithoutSignalReachesTheMeeting() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var phone = device();
            var caseId = phone.cases().getFirst();
            phone.answer(caseId, ReviewStory.answers(story.form(commune), PovertyStatus.POOR), true);

            assertThat(phone.send())
                    .singleElement()
                    .satisfies(r -> assertThat(r.state()).isEqualTo(ReceiptState.ACCEPTED));

            assertThat(set.find(caseId).orElseThrow().state()).isEqualTo(CaseState.SURVEYED);
            assertThat(phone.pull().sheets())
                    .singleElement()
                    .satisfies(s -> assertThat(s.sent()).isTrue());
        });
    }

    @Test
    void aRepeatedRecordGetsTheSameReceiptAndChangesNothing() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var phone = device();
            var sent = phone.answer(phone.cases().getFirst(), Map.of("B2-01", "yes"), false);
            var first = sync.push(phone.id, List.of(sent)).getFirst();
            var second = sync.push(phone.id, List.of(sent, sent)).getFirst();
            assertThat(second).isEqualTo(first);
        });
    }

    @Test
    void otherContentUnderAUsedKeyIsKeptAsideAndChangesNothing() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var phone = device();
            var caseId = phone.cases().getFirst();
            var sent = phone.answer(caseId, Map.of("B2-01", "yes"), false);
            phone.send();
            var forged = new FieldRecord(
                    sent.key(),
                    phone.id,
                    sent.seq(),
                    sent.kind(),
                    sent.epoch(),
                    sent.madeAt(),
                    sent.mediaType(),
                    sent.text().replace("yes", "no").getBytes(StandardCharsets.UTF_8));

            var answer = sync.push(phone.id, List.of(forged)).getFirst().receipt();

            assertThat(answer).isNotNull();
            assertThat(answer.state()).isEqualTo(ReceiptState.REJECTED);
            assertThat(sheets.open(caseId).answers()).containsEntry("B2-01", "yes");
        });
    }

    @Test
    @LegalRule("R-FIELD-TWO-VERSIONS")
    void theSameAnswerChangedOnBothSidesWaitsForAPerson() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var phone = device();
            var caseId = phone.cases().getFirst();
            sheets.saveDraft(caseId, Map.of("B2-01", "no", "B2-02", "no"));
            phone.pull();
            phone.answer(caseId, Map.of("B2-01", "yes", "B2-03", "yes"), false);
            sheets.saveDraft(caseId, Map.of("B2-01", "no", "B2-02", "yes"));
            sheets.saveDraft(caseId, Map.of("B2-02", "yes"));

            var receipt = phone.send().getFirst();

            assertThat(receipt.state()).isEqualTo(ReceiptState.CONFLICT);
            assertThat(sheets.open(caseId).answers())
                    .as("different answers merge, the contested one stays as it was")
                    .containsEntry("B2-03", "yes")
                    .containsEntry("B2-02", "yes")
                    .doesNotContainKey("B2-01");
            var id = receipt.resultId();
            assertThat(work.of(ConflictService.KIND, id).title()).isEqualTo("Hai phiên bản");
            var page = conflicts.open(id);
            assertThat(page.choices()).singleElement().satisfies(c -> {
                assertThat(c.field()).isEqualTo("B2-01");
                assertThat(c.now()).isNull();
                assertThat(c.device().getFirst().deviceValue()).isEqualTo("yes");
            });
            assertThatThrownBy(() -> conflicts.resolve(id, Map.of(), Map.of(), false, SheetAccount.NOTHING))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("chưa chọn");
            assertThat(phone.pull().chosen()).isEmpty();
            assertThat(receipts.mineNotAccepted(9)).hasSize(1);
            conflicts.resolve(id, Map.of(), Map.of("B2-01", "yes"), false, SheetAccount.NOTHING);
            assertThat(sheets.open(caseId).answers()).containsEntry("B2-01", "yes");
            assertThat(work.waits(ConflictService.KIND)).isFalse();
            assertThat(phone.pull().chosen())
                    .as("what was settled at the desk is no longer red on the phone")
                    .containsExactly(receipt.recordKey());
            assertThat(receipts.mineNotAccepted(9)).isEmpty();
        });
    }

    @Test
    @LegalRule("R-SHEET-COHERENT")
    void whatWasSaidOnThePhoneToWhatDoesNotFitStandsAndTheRestStaysOpen() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var phone = device();
            var pulled = sets.pull(phone.id, null);
            assertThat(pulled.forms().getFirst().coherence().needs()).hasSize(5);
            assertThat(pulled.sheets().getFirst().differences())
                    .as("what the register's members say, for the phone to hold its answers against")
                    .anySatisfy(d -> assertThat(d.difference()).contains("sổ bộ có 1 người"));
            var caseId = phone.cases().getFirst();
            var answers = new java.util.TreeMap<>(ReviewStory.answers(story.form(commune), PovertyStatus.POOR));
            answers.put("B1-10", "none");
            answers.put("B2-10", "no");
            phone.say(caseId, Map.of("B2-10", "Vừa xây"), List.of());
            phone.send();
            assertThat(sheets.open(caseId).reasons()).containsEntry("B2-10", "Vừa xây");
            assertThat(phone.pull().sheets().getFirst().reasons())
                    .as("the reason is on every device of the person")
                    .containsEntry("B2-10", "Vừa xây");

            var open = SheetCoherence.flags(
                    story.form(commune), answers, sheets.open(caseId).facts());
            var looked = open.stream()
                    .filter(f -> f.kind() == FlagKind.REGISTER)
                    .map(SheetFlag::words)
                    .findFirst()
                    .orElseThrow();
            phone.answer(caseId, answers, true, Map.of(), List.of(looked, "điều không có trên phiếu"));
            assertThat(phone.send().getFirst().state()).isEqualTo(ReceiptState.ACCEPTED);

            assertThat(sheets.flags(caseId)).hasSameSizeAs(open).allSatisfy(f -> {
                assertThat(f.reason()).isEqualTo(f.itemCode().equals("B2-10") ? "Vừa xây" : null);
                assertThat(f.isChecked()).isEqualTo(f.words().equals(looked));
            });
        });
    }

    @Test
    void aReasonTooLongOrOfNoQuestionIsRefusedAndOneTakenBackIsGone() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var phone = device();
            var caseId = phone.cases().getFirst();
            phone.say(caseId, Map.of("B2-10", "x".repeat(501)), List.of());
            phone.say(caseId, Map.of("B2-77", "Vừa xây"), List.of());
            phone.say(caseId, Map.of("B2-10", "x".repeat(500)), List.of());
            phone.say(caseId, Map.of("B2-10", ""), List.of());
            assertThat(phone.send())
                    .extracting(FieldReceipt::state)
                    .containsExactly(
                            ReceiptState.REJECTED, ReceiptState.REJECTED, ReceiptState.ACCEPTED, ReceiptState.ACCEPTED);
            assertThat(sheets.open(caseId).reasons()).isEmpty();
        });
    }

    @Test
    @LegalRule("R-SHEET-COHERENT")
    void aSheetSentFromTheChoiceBetweenTwoVersionsOwesTheSameAccountAsOneFromItsPage() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var phone = device();
            var caseId = phone.cases().getFirst();
            var answers = new java.util.TreeMap<>(ReviewStory.answers(story.form(commune), PovertyStatus.POOR));
            answers.put("B1-10", "none");
            answers.put("B2-10", "no");
            sheets.saveDraft(caseId, Map.of("B2-10", "yes"));
            phone.answer(caseId, answers, true, Map.of("B2-10", "Vừa xây"), List.of());
            var receipt = phone.send().getFirst();
            assertThat(receipt.state()).isEqualTo(ReceiptState.CONFLICT);
            var id = java.util.Objects.requireNonNull(receipt.resultId());
            var entry = conflicts.open(id).entry();
            assertThat(entry.reasons()).as("the phone's reason waits with it").containsEntry("B2-10", "Vừa xây");
            var flags = SheetCoherence.flags(entry.form(), answers, entry.facts());
            var seen = Map.of("B2-10", "yes");
            var chosen = Map.of("B2-10", "no");
            assertThatThrownBy(() -> conflicts.resolve(
                            id, seen, chosen, true, new SheetAccount(entry.reasons(), java.util.Set.of())))
                    .hasMessageContaining("điểm chưa kiểm tra lại");
            var all = flags.stream().map(SheetFlag::words).collect(java.util.stream.Collectors.toSet());
            conflicts.resolve(id, seen, chosen, true, new SheetAccount(entry.reasons(), all));
            assertThat(sheets.flags(caseId)).hasSameSizeAs(flags).noneMatch(StoredFlag::isOpen);
        });
    }

    @Test
    void aPageOpenedEarlierDoesNotWipeWhatADeviceBroughtMeanwhile() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var phone = device();
            var caseId = phone.cases().getFirst();
            var shown = sheets.open(caseId).answers();
            phone.answer(caseId, Map.of("B2-01", "yes"), false);
            phone.send();
            var typed = new java.util.TreeMap<>(shown);
            typed.put("B2-02", "no");

            set.saveChanges(caseId, shown, typed, Map.of());

            assertThat(sheets.open(caseId).answers())
                    .containsEntry("B2-01", "yes")
                    .containsEntry("B2-02", "no");
        });
    }

    @Test
    void aSheetOfAnotherEnumeratorIsRejectedKeptAndExplained() {
        var commune = surveying();
        var sent = story.as(commune.enumerator(1), () -> {
            var phone = device();
            return phone.answer(phone.cases().getFirst(), Map.of("B2-01", "yes"), false);
        });
        story.as(commune.enumerator(2), () -> {
            var phone = device();
            phone.put(RecordKind.SHEET, sent.epoch(), sent.text());

            var receipt = phone.send().getFirst();

            assertThat(receipt.state()).isEqualTo(ReceiptState.REJECTED);
            assertThat(receipt.reason()).contains("không còn phụ trách");
            assertThat(receipts.mineNotAccepted(10)).contains(receipt);
            assertThat(receipts.content(receipt.userId(), receipt.recordKey()))
                    .hasValueSatisfying(k -> assertThat(k.payload()).isEqualTo(sent.payload()));
        });
        story.as(
                commune.officer(),
                () -> assertThat(receipts.rejected(null, 50))
                        .anyMatch(r -> r.reason().contains("không còn phụ trách")));
    }

    @Test
    void aSheetThatComesAfterTheMeetingOpenedIsRejectedWithTheReason() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var phone = device();
            phone.answer(phone.cases().getFirst(), Map.of("B2-01", "yes"), false);
            story.toMeeting(commune, 0);
            assertThat(phone.send()).singleElement().satisfies(r -> {
                assertThat(r.state()).isEqualTo(ReceiptState.REJECTED);
                assertThat(r.reason()).contains("đã qua bước khảo sát");
            });
        });
    }

    @Test
    void oneBadRecordDoesNotHoldUpTheOthers() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var phone = device();
            var caseId = phone.cases().getFirst();
            phone.put(RecordKind.SHEET, "1.1", "[]");
            phone.put(RecordKind.SHEET, "1.1", "{\"caseId\": 999999999, \"answers\": {}, \"submit\": false}");
            phone.answer(caseId, Map.of("B2-77", "yes"), false);
            phone.answer(caseId, Map.of("B2-02", "yes"), false);
            assertThat(phone.send())
                    .extracting(FieldReceipt::state)
                    .containsExactly(
                            ReceiptState.REJECTED, ReceiptState.REJECTED, ReceiptState.REJECTED, ReceiptState.ACCEPTED);
        });
    }

    @Test
    void aPullBringsOnlyWhatChangedAndAskingAgainLosesNothing() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var id = UUID.randomUUID();
            devices.register(id, "Máy thử");
            var all = sets.pull(id, null);
            assertThat(all.full()).isTrue();
            assertThat(all.sheets()).hasSize(2);
            assertThat(all.households()).hasSize(2);
            assertThat(all.forms()).hasSize(1);
            assertThat(sets.pull(id, all.cursor()).sheets()).isEmpty();
            var caseId = all.sheets().getFirst().id();
            sheets.saveDraft(caseId, Map.of("B2-01", "no"));

            var lost = sets.pull(id, all.cursor());
            var again = sets.pull(id, all.cursor());

            assertThat(lost.sheets()).extracting(FieldSet.SheetPart::id).containsExactly(caseId);
            assertThat(again.sheets()).isEqualTo(lost.sheets());
            assertThat(again.full()).isFalse();
        });
    }

    @Test
    @LegalRule("R-FIELD-PROVISIONAL")
    void noPointsAndNoClassAreToBeWorkedOutOnADevice() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var id = UUID.randomUUID();
            devices.register(id, "Máy thử");
            var form = json.writeValueAsString(sets.pull(id, null).forms());
            assertThat(form).contains("B1-01", "B2-12").doesNotContain("points", "điểm A", "score");
        });
    }

    @Test
    void aSheetGivenToSomebodyElseLeavesTheDevice() {
        var commune = surveying();
        story.as(commune.enumerator(1), () -> {
            var id = UUID.randomUUID();
            devices.register(id, "Máy thử");
            var all = sets.pull(id, null);
            story.toMeeting(commune, 0);
            assertThat(sets.pull(id, all.cursor()).gone())
                    .contains("s:" + all.sheets().getFirst().id());
        });
    }

    @Test
    void aDeviceBelongsToOnePersonForEver() {
        var commune = surveying();
        var id = UUID.randomUUID();
        story.as(commune.enumerator(1), () -> devices.register(id, "Máy thử"));
        story.as(commune.enumerator(2), () -> {
            assertThatThrownBy(() -> devices.register(id, "Máy khác")).isInstanceOf(BusinessException.class);
            assertThatThrownBy(() -> sets.pull(id, null)).hasMessageContaining("thuộc người khác");
            assertThatThrownBy(() -> sync.push(id, List.of())).hasMessageContaining("thuộc người khác");
        });
    }
}
