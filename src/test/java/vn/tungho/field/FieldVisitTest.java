package vn.tungho.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import vn.tungho.assignment.HandoverKind;
import vn.tungho.assignment.HandoverService;
import vn.tungho.assignment.HelpStory;
import vn.tungho.assignment.Visit;
import vn.tungho.assignment.VisitService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.document.sent.SentFiles;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.TestPicture;

/** Visits and their photos from a device: each once, in whatever order they come; not after the household went to somebody else. */
@IntegrationTest
class FieldVisitTest {
    @Autowired
    HelpStory story;

    @Autowired
    SyncService sync;

    @Autowired
    FieldSetService sets;

    @Autowired
    DeviceService devices;

    @Autowired
    ReceiptService receipts;

    @Autowired
    ReceiptMapper mapper;

    @Autowired
    VisitService visits;

    @Autowired
    HandoverService handovers;

    @Autowired
    AppClock clock;

    private PretendDevice device() {
        var id = UUID.randomUUID();
        devices.register(id, "Máy thử");
        var device = new PretendDevice(id, sync, sets, clock);
        device.pull();
        return device;
    }

    private FieldRecord visit(PretendDevice phone, FieldSet.HouseholdPart home, String found) {
        return phone.put(RecordKind.VISIT, Objects.requireNonNull(home.help()).epoch(), """
                {"householdId": %d, "visitedOn": "%s", "purpose": "ROUTINE", "situation": "BETTER", "found": "%s", "moneyDong": 500000,
                 "goods": "10 kg gạo", "goodsDong": 150000, "workDays": 0.5, "householdWord": "Cảm ơn", "nextStep": "SUPPORT",
                 "nextNote": "Làm hồ sơ", "seconds": 70, "questions": 4}""".formatted(
                        home.id(), clock.today(), found));
    }

    private FieldRecord shortest(PretendDevice phone, FieldSet.HouseholdPart home) {
        return phone.put(
                RecordKind.VISIT,
                Objects.requireNonNull(home.help()).epoch(),
                "{\"householdId\": %d, \"visitedOn\": \"%s\", \"found\": \"Vắng nhà\"}"
                        .formatted(home.id(), clock.today()));
    }

    private FieldRecord photo(PretendDevice phone, FieldRecord visit, byte[] content, String sha256) {
        return new FieldRecord(
                UUID.randomUUID(),
                phone.id,
                visit.seq() + 1,
                RecordKind.PHOTO,
                visit.key() + " " + sha256,
                clock.now(),
                "image/jpeg",
                content);
    }

    @Test
    void whatAVisitLeavesOutCountsAsNothing() {
        var commune = story.commune(2, 1);
        story.accepted(commune, 0, 0);
        story.as(commune.helperNames().getFirst(), () -> {
            var phone = device();
            var home = sets.pull(phone.id, null).households().getFirst();
            var sent = shortest(phone, home);
            phone.send();
            assertThat(Objects.requireNonNull(phone.receipts().get(sent.key())).state())
                    .isEqualTo(ReceiptState.ACCEPTED);
            assertThat(visits.ofHousehold(home.id(), 10)).singleElement().satisfies(v -> {
                assertThat(v.found()).isEqualTo("Vắng nhà");
                assertThat(v.moneyDong()).isZero();
            });
        });
    }

    @Test
    void aVisitSentThreeTimesIsOneVisitAndItsPhotoWaitsForIt() {
        var commune = story.commune(2, 1);
        story.accepted(commune, 0, 0);
        story.as(commune.helperNames().getFirst(), () -> {
            var phone = device();
            var home = sets.pull(phone.id, null).households().getFirst();
            assertThat(home.help()).satisfies(h -> assertThat(h.isActive()).isTrue());
            var visit = visit(phone, home, "Đã sửa mái nhà");
            var content = TestPicture.jpeg(40, 30);
            var photo = photo(phone, visit, content, RecordWriter.sha256(content));

            var early = sync.push(phone.id, List.of(photo)).getFirst();
            assertThat(early.receipt()).isNull();
            assertThat(early.again()).contains("chưa đến");
            sync.push(phone.id, List.of(visit, visit));
            phone.send();
            assertThat(sync.push(phone.id, List.of(photo, photo)))
                    .allSatisfy(
                            a -> assertThat(Objects.requireNonNull(a.receipt()).state())
                                    .isEqualTo(ReceiptState.ACCEPTED));

            assertThat(visits.ofHousehold(home.id(), 10)).singleElement().satisfies(v -> {
                assertThat(v.found()).isEqualTo("Đã sửa mái nhà");
                assertThat(v.clientId()).isEqualTo(visit.key().toString());
                assertThat(visits.photos(v.visitId())).hasSize(1);
            });
            assertThat(phone.pull().households().getFirst().help())
                    .satisfies(h ->
                            assertThat(h.lastVisitOn()).isEqualTo(clock.today().toString()));
        });
    }

    private FieldRecord correction(PretendDevice phone, FieldSet.HouseholdPart home, UUID corrects, String found) {
        return phone.put(
                RecordKind.VISIT,
                Objects.requireNonNull(home.help()).epoch(),
                "{\"householdId\": %d, \"visitedOn\": \"%s\", \"situation\": \"WORSE\", \"found\": \"%s\", \"corrects\": \"%s\"}"
                        .formatted(home.id(), clock.today(), found, corrects));
    }

    private FieldRecord withdrawal(PretendDevice phone, UUID visit, String reason) {
        return phone.put(
                RecordKind.WITHDRAWAL, "1", "{\"visit\": \"%s\", \"reason\": \"%s\"}".formatted(visit, reason));
    }

    @Test
    @LegalRule("R-VISIT-CORRECT")
    void aVisitIsCorrectedAndTakenBackFromTheDeviceWithATrace() {
        var commune = story.commune(2, 1);
        story.accepted(commune, 0, 0);
        story.as(commune.helperNames().getFirst(), () -> {
            var phone = device();
            var home = sets.pull(phone.id, null).households().getFirst();
            assertThat(sync.push(phone.id, List.of(correction(phone, home, UUID.randomUUID(), "Nhầm")))
                            .getFirst()
                            .receipt())
                    .as("what it corrects may still come")
                    .isNull();
            var again = device();
            var visit = visit(again, home, "Đã sửa mái nhà");
            var mended = correction(again, home, visit.key(), "Mái vẫn dột");
            assertThat(again.send())
                    .extracting(FieldReceipt::state)
                    .containsExactly(ReceiptState.ACCEPTED, ReceiptState.ACCEPTED);
            sync.push(again.id, List.of(mended, mended));
            assertThat(visits.ofHousehold(home.id(), 10)).hasSize(2);
            assertThat(visits.ofHousehold(home.id(), 10))
                    .filteredOn(Visit::holds)
                    .singleElement()
                    .satisfies(v -> assertThat(v.found()).isEqualTo("Mái vẫn dột"));
            assertThat(Objects.requireNonNull(
                                    again.pull().households().getFirst().help())
                            .visits())
                    .as("what may still be changed is on the device, the latest row only")
                    .singleElement()
                    .satisfies(v -> {
                        assertThat(v.key()).isEqualTo(mended.key().toString());
                        assertThat(v.said().found()).isEqualTo("Mái vẫn dột");
                    });

            withdrawal(again, mended.key(), " ");
            withdrawal(again, visit.key(), "Ghi trùng");
            withdrawal(again, mended.key(), "Ghi trùng");
            correction(again, home, mended.key(), "Lại sửa");
            var receipts = again.send();
            assertThat(receipts)
                    .extracting(FieldReceipt::state)
                    .containsExactly(
                            ReceiptState.REJECTED, ReceiptState.REJECTED, ReceiptState.ACCEPTED, ReceiptState.REJECTED);
            assertThat(receipts.getFirst().reason()).contains("Chưa ghi lý do");
            assertThat(receipts.getLast().reason()).contains("đã được sửa hoặc rút trước đó");
            assertThat(visits.ofHousehold(home.id(), 10)).hasSize(2).noneMatch(Visit::holds);
        });
    }

    @Test
    void supportIsAskedForByNameFromTheDeviceAsOnTheDesk() {
        var commune = story.commune(2, 1);
        story.accepted(commune, 0, 0);
        story.as(commune.helperNames().getFirst(), () -> {
            var phone = device();
            var home = sets.pull(phone.id, null).households().getFirst();
            var programme = Objects.requireNonNull(home.help()).programmes().getFirst();
            for (var tries = 0; tries < 2; tries++) {
                phone.put(RecordKind.VISIT, home.help().epoch(), """
                        {"householdId": %d, "visitedOn": "%s", "situation": "WORSE", "nextStep": "SUPPORT", "nextNote": "Sửa mái",
                         "programmeCode": "%s"}""".formatted(
                                home.id(), clock.today(), programme.code()));
            }
            var receipts = phone.send();
            assertThat(receipts.getFirst().state()).isEqualTo(ReceiptState.ACCEPTED);
            assertThat(receipts.getLast().state())
                    .as("a case for the same runs: said in words, to be mended and sent again")
                    .isEqualTo(ReceiptState.REJECTED);
            var help =
                    Objects.requireNonNull(phone.pull().households().getFirst().help());
            assertThat(help.asked()).anySatisfy(words -> assertThat(words).contains("hồ sơ"));
            assertThat(help.programmes()).doesNotContain(programme);
        });
    }

    @Test
    void aPhotoThatWasDamagedOnTheWayIsAskedForAgain() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        story.as(commune.helperNames().getFirst(), () -> {
            var phone = device();
            var visit = visit(phone, sets.pull(phone.id, null).households().getFirst(), "");
            phone.send();
            var answer = sync.push(phone.id, List.of(photo(phone, visit, TestPicture.jpeg(40, 30), "0".repeat(64))))
                    .getFirst();
            assertThat(answer.receipt()).isNull();
            assertThat(answer.again()).contains("không nguyên vẹn");
        });
    }

    @Test
    void aVisitAfterTheHandoverIsRejectedSaysSinceWhenAndKeepsItsPhoto() {
        var commune = story.commune(1, 2);
        var assignment = story.accepted(commune, 0, 0);
        var first = commune.helperNames().getFirst();
        var phone = story.as(first, this::device);
        var home = story.as(first, () -> sets.pull(phone.id, null).households().getFirst());
        handOver(commune, assignment);
        story.later(5);
        story.as(first, () -> {
            var visit = visit(phone, home, "Thăm sau bàn giao");
            var receipt = phone.send().getFirst();
            assertThat(receipt.state()).isEqualTo(ReceiptState.REJECTED);
            assertThat(receipt.reason()).contains("không còn phụ trách").contains("từ ");
            assertThat(receipt.subject()).isEqualTo(home.headName());
            var content = TestPicture.jpeg(40, 30);
            var photo = sync.push(phone.id, List.of(photo(phone, visit, content, RecordWriter.sha256(content))))
                    .getFirst()
                    .receipt();
            assertThat(photo).isNotNull().satisfies(p -> assertThat(p.state()).isEqualTo(ReceiptState.REJECTED));
            assertThat(receipts.content(photo.userId(), photo.recordKey()))
                    .hasValueSatisfying(k -> assertThat(k.payload())
                            .as("the picture, as we encoded it")
                            .isEqualTo(SentFiles.take("a.jpg", "", content).content()));
            assertThat(visits.ofHousehold(home.id(), 10)).isEmpty();
        });
        story.as(
                commune.officer(),
                () -> assertThat(receipts.rejected(null, 50))
                        .anyMatch(
                                r -> r.kind() == RecordKind.VISIT && r.subject().equals(home.headName())));
    }

    @Test
    void refusedRecordsHaveAShareOfTheirPersonAndTheirDays() {
        var commune = story.commune(1, 2);
        var phone = story.as(commune.helperNames().getFirst(), this::device);
        story.as(commune.helperNames().getFirst(), () -> {
            phone.put(RecordKind.VISIT, "", "{\"householdId\": -1, \"found\": \"x\"}");
            var refused = phone.send().getFirst();
            assertThat(refused.state()).isEqualTo(ReceiptState.REJECTED);
            assertThat(kept(refused)).isPresent();
            var again = new FieldRecord(
                    UUID.randomUUID(), phone.id, 9, RecordKind.VISIT, "", clock.now(), FieldRecord.JSON, new byte[20]);
            var small = new Quarantine(mapper, clock, DataSize.ofBytes(20), 30);
            assertThatThrownBy(() -> small.keep(refused, again))
                    .isInstanceOf(NotYet.class)
                    .hasMessageContaining("vẫn nằm trên máy");

            small.forgetOld();
            assertThat(kept(refused)).as("not yet").isPresent();
            new Quarantine(mapper, clock, DataSize.ofBytes(20), -1).forgetOld();
            assertThat(kept(refused)).isEmpty();
            assertThat(receipts.mineNotAccepted(10))
                    .as("who, when and why stays")
                    .hasSize(1);
        });
    }

    private Optional<ReceiptService.KeptRecord> kept(FieldReceipt receipt) {
        return receipts.content(receipt.userId(), receipt.recordKey());
    }

    private void handOver(HelpStory.Commune commune, long assignment) {
        var handover = story.as(
                commune.helperNames().getFirst(),
                () -> handovers.offer(
                        commune.helpers().getFirst(),
                        new HandoverService.Offer(
                                HandoverKind.FINAL,
                                commune.helpers().get(1),
                                List.of(assignment),
                                story.today(),
                                null,
                                "Chuyển công tác",
                                "Đã bàn giao hồ sơ và kế hoạch giúp hộ")));
        story.as(commune.helperNames().get(1), () -> handovers.sign(handover));
    }
}
