package vn.tungho.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.monitoring.Check;
import vn.tungho.monitoring.CheckCase;
import vn.tungho.monitoring.ChecklistService;
import vn.tungho.posting.PlaceData;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.PublicList;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublicationState;
import vn.tungho.publication.list.PublishedLine;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Recognition;
import vn.tungho.review.ReviewStep;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.ReviewStory.Commune;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

@IntegrationTest
class PublicationProcessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    HistoryService history;

    @Autowired
    PublicationService publications;

    @Autowired
    PublicationReader reader;

    @Autowired
    PlacingService placing;

    @Autowired
    PublicationTerms terms;

    @Autowired
    HangingAgain again;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    RepublicationService republication;

    @Autowired
    TakingDown papers;

    @Autowired
    PublicPublicationService board;

    @Autowired
    HouseholdService households;

    @Autowired
    CalendarService calendar;

    @Autowired
    WorklistService worklist;

    @Autowired
    ChecklistService checklist;

    private boolean passed(long publicationId, String element) {
        return history.createHistoricActivityInstanceQuery().activityId(element).finished().list().stream()
                .anyMatch(a -> history.createHistoricProcessInstanceQuery()
                                .processInstanceId(a.getProcessInstanceId())
                                .processInstanceBusinessKey(Long.toString(publicationId))
                                .processDefinitionKey("publication")
                                .count()
                        > 0);
    }

    private long signed(Commune commune) {
        story.toSigning(commune);
        story.sign(commune);
        return publications
                .ofOrigin(PublicationSource.ANNUAL, commune.reviewId())
                .orElseThrow();
    }

    private Publication publication(Commune commune, long id) {
        return story.as(commune.officer(), () -> reader.require(id));
    }

    private List<PublishedList> lists(Commune commune, long id) {
        return story.as(commune.officer(), () -> reader.lists(id));
    }

    private static PlaceData place(LocalDate on) {
        return new PlaceData("Bảng tin", on, "Người treo", "Người chứng kiến", null, null);
    }

    private void atCommune(Commune commune, long id) {
        story.as(commune.officer(), () -> placing.atCommune(id, place(story.today())));
        story.continueProcesses();
    }

    private void atVillage(Commune commune, long id, int village) {
        var list = lists(commune, id).get(village);
        story.as(commune.villageHead(village), () -> placing.atVillage(list.listId(), place(story.today())));
        story.continueProcesses();
    }

    private List<WorkItem> waiting(String username, String kind) {
        return story.as(username, () -> worklist.page(WorkFilter.all(), null, 100)).stream()
                .filter(i -> i.kind().equals(kind))
                .toList();
    }

    @Test
    @LegalRule({"R-PUBLICATION-START", "R-PUBLICATION-LENGTH", "R-PUBLICATION-DATA"})
    void theRecognisedListHangsItsDaysAtBothPlacesAndEnds() {
        var commune = story.commune(2, 2);
        var id = signed(commune);

        assertThat(commune.review().step())
                .as("the review does not wait for it")
                .isEqualTo(ReviewStep.DONE);
        var publication = publication(commune, id);
        assertThat(publication.decisionNumbers()).isEqualTo("112/QĐ-UBND, 113/QĐ-UBND");
        assertThat(publication.startDueOn()).isEqualTo(calendar.due("PUBLICATION_START", story.today()));
        assertThat(waiting(commune.officer(), PublicationWork.AT_COMMUNE))
                .as("one act for all villages")
                .hasSize(1);
        assertThat(waiting(commune.villageHead(0), PublicationWork.AT_VILLAGE))
                .singleElement()
                .satisfies(i -> assertThat(i.dueOn()).isEqualTo(publication.startDueOn()));
        var list = lists(commune, id).getFirst();
        assertThat(story.as(commune.villageHead(0), () -> reader.lines(list.listId())))
                .extracting(PublishedLine::name, PublishedLine::result)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Hộ Thử 1.1", PublishedResult.POOR),
                        org.assertj.core.groups.Tuple.tuple("Hộ Thử 1.2", PublishedResult.POOR));
        assertThat(board.find(list.listId()))
                .as("not before both places are up")
                .isEmpty();

        atVillage(commune, id, 0);
        assertThat(board.find(list.listId())).isEmpty();
        atCommune(commune, id);
        var first = story.today();
        assertThat(board.find(list.listId())).isPresent();
        assertThat(lists(commune, id).get(1).state()).isEqualTo(ListState.WAITING);

        story.on(calendar.calendar().plusWorkingDays(first, 2));
        atVillage(commune, id, 1);
        var second = story.today();
        assertThat(lists(commune, id))
                .extracting(PublishedList::termFromOn)
                .as("each village counts from its later place")
                .containsExactly(first, second);
        var ends = lists(commune, id).stream()
                .map(l -> java.util.Objects.requireNonNull(l.endsOn()))
                .toList();
        assertThat(ends.getFirst()).isAfterOrEqualTo(first.plusDays(30));

        story.on(ends.getFirst());
        assertThat(board.find(list.listId())).as("its last day").isPresent();
        assertThat(work(commune, id)).isEmpty();
        story.on(ends.getFirst().plusDays(1));
        assertThat(board.find(list.listId())).as("gone the day after").isEmpty();

        story.on(calendar.calendar().workingDayFrom(ends.get(1).plusDays(1)));
        assertThat(work(commune, id)).hasSize(1);
        story.as(commune.officer(), () -> terms.confirm(id));
        story.continueProcesses();
        assertThat(publication(commune, id).state()).isEqualTo(PublicationState.ENDED);
        assertThat(Stream.of("endEvent_placesUp", "endEvent_publishedInFull", "endEvent_publicationFinished"))
                .allMatch(e -> passed(id, e));
    }

    private List<WorkItem> work(Commune commune, long id) {
        return waiting(commune.officer(), PublicationWork.CONFIRM);
    }

    @Test
    @LegalRule("R-PUBLICATION-START")
    void onTheFifthWorkingDayNobodyIsUrgedOnTheSixthTheOfficerAndThenTheChair() {
        var commune = story.commune(2, 1);
        var id = signed(commune);
        var decided = story.today();
        atVillage(commune, id, 0);

        story.on(calendar.calendar().plusWorkingDays(decided, 5));
        assertThat(publication(commune, id).startDueOn()).isEqualTo(story.today());
        assertThat(passed(id, "boundaryEvent_startOverdue")).isFalse();
        assertThat(waiting(commune.officer(), PublicationWork.FOLLOW_UP)).isEmpty();

        story.on(calendar.calendar().plusWorkingDays(decided, 6));
        assertThat(passed(id, "boundaryEvent_startOverdue")).isTrue();
        assertThat(passed(id, "endEvent_startEscalated")).isTrue();
        assertThat(waiting(commune.officer(), PublicationWork.FOLLOW_UP))
                .singleElement()
                .satisfies(i -> assertThat(i.reason()).contains("5 ngày làm việc", "2 thôn"));
        assertThat(waiting(commune.officer(), PublicationWork.AT_COMMUNE))
                .allSatisfy(i -> assertThat(i.isEscalated()).isTrue());
        assertThat(waiting(commune.villageHead(1), PublicationWork.AT_VILLAGE))
                .allSatisfy(i -> assertThat(i.isEscalated()).isTrue());
        assertThat(waiting(commune.chair(), PublicationWork.FOLLOW_UP)).isEmpty();

        story.on(calendar.calendar().plusWorkingDays(decided, 7));
        assertThat(passed(id, "boundaryEvent_startStillMissing")).isTrue();
        assertThat(passed(id, "endEvent_startReported")).isTrue();
        assertThat(waiting(commune.chair(), PublicationWork.FOLLOW_UP)).hasSize(1);

        atCommune(commune, id);
        assertThat(waiting(commune.chair(), PublicationWork.FOLLOW_UP))
                .as("a village is missing")
                .hasSize(1);
        atVillage(commune, id, 1);
        assertThat(waiting(commune.chair(), PublicationWork.FOLLOW_UP)).isEmpty();
        assertThat(waiting(commune.officer(), PublicationWork.FOLLOW_UP)).isEmpty();
        assertThat(story.as(commune.monitor(), () -> reader.page(true, Long.MAX_VALUE, 10)))
                .as("the Front sees that it began late")
                .singleElement()
                .satisfies(r -> assertThat(r.late()).isEqualTo(2));
    }

    @Test
    @LegalRule("R-PUBLICATION-LENGTH")
    void aListHungAgainOnTheDayItFellGoesOnAndADayLaterItBeginsAnew() {
        var commune = story.commune(1, 1);
        var id = signed(commune);
        atVillage(commune, id, 0);
        atCommune(commune, id);
        var list = lists(commune, id).getFirst().listId();
        var ends = lists(commune, id).getFirst().endsOn();

        story.on(story.today().plusDays(10));
        var sameDay = story.today();
        assertThat(story.as(
                        commune.villageHead(0),
                        () -> again.record(list, PostingPlaceKind.VILLAGE_HOUSE, sameDay, place(sameDay))))
                .isTrue();
        assertThat(lists(commune, id).getFirst().endsOn())
                .as("no day is missing")
                .isEqualTo(ends);

        story.on(java.util.Objects.requireNonNull(ends).minusDays(1));
        var torn = story.today();
        story.on(ends);
        var hung = story.today();
        assertThatThrownBy(() -> story.as(
                        commune.villageHead(0),
                        () -> again.record(list, PostingPlaceKind.COMMUNE_OFFICE, torn, place(hung))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("công chức giảm nghèo");
        assertThat(story.as(
                        commune.officer(),
                        () -> again.record(list, PostingPlaceKind.COMMUNE_OFFICE, torn, place(hung))))
                .isFalse();
        var anew = lists(commune, id).getFirst();
        assertThat(anew.termFromOn())
                .as("29 days do not count: one was missing")
                .isEqualTo(hung);
        assertThat(anew.endsOn()).isEqualTo(calendar.due("PUBLICATION_LENGTH", hung));

        story.on(calendar.calendar().workingDayFrom(ends.plusDays(1)));
        assertThat(work(commune, id)).as("the timer moved with the days").isEmpty();
        assertThat(board.find(list)).isPresent();
        story.on(calendar.calendar()
                .workingDayFrom(java.util.Objects.requireNonNull(anew.endsOn()).plusDays(1)));
        story.as(commune.officer(), () -> terms.confirm(id));
        story.continueProcesses();
        assertThat(publication(commune, id).state()).isEqualTo(PublicationState.ENDED);
    }

    @Test
    @LegalRule("R-PUBLICATION-LENGTH")
    void whatIsOverIsConfirmedAndWhatBeganAnewGoesOn() {
        var commune = story.commune(2, 1);
        var id = signed(commune);
        atVillage(commune, id, 0);
        atVillage(commune, id, 1);
        atCommune(commune, id);
        var ends =
                java.util.Objects.requireNonNull(lists(commune, id).getFirst().endsOn());
        story.on(calendar.calendar().workingDayFrom(ends.plusDays(1)));
        var torn = lists(commune, id).get(1).listId();
        story.as(
                commune.villageHead(1),
                () -> again.record(torn, PostingPlaceKind.VILLAGE_HOUSE, ends.minusDays(2), place(story.today())));

        story.as(commune.officer(), () -> terms.confirm(id));
        story.continueProcesses();

        assertThat(lists(commune, id)).extracting(PublishedList::state).containsExactly(ListState.ENDED, ListState.UP);
        assertThat(work(commune, id)).isEmpty();
        assertThatThrownBy(() -> story.as(
                        commune.villageHead(0),
                        () -> again.record(
                                lists(commune, id).getFirst().listId(),
                                PostingPlaceKind.VILLAGE_HOUSE,
                                story.today(),
                                place(story.today()))))
                .hasMessageContaining("không còn treo");
    }

    @Test
    @LegalRule("R-PUBLICATION-WITHDRAW")
    void aWithdrawnListIsGoneAtOnceWithItsReasonAndTheRestGoesOn() {
        var commune = story.commune(2, 1);
        var id = signed(commune);
        atVillage(commune, id, 0);
        atCommune(commune, id);
        var first = lists(commune, id).getFirst().listId();
        assertThat(board.find(first)).isPresent();

        assertThatThrownBy(() -> story.as(commune.chair(), () -> withdrawals.withdraw(id, first, " ")))
                .hasMessageContaining("Chưa ghi “Lý do rút”");
        assertThatThrownBy(() -> story.as(commune.villageHead(0), () -> withdrawals.withdraw(id, first, "Sai tên")))
                .hasMessageContaining("Chủ tịch UBND xã");
        story.as(commune.chair(), () -> withdrawals.withdraw(id, first, "Ghi sai tên chủ hộ"));
        assertThat(board.find(first)).isEmpty();
        assertThat(lists(commune, id).getFirst().withdrawnReason()).isEqualTo("Ghi sai tên chủ hộ");
        assertThat(publication(commune, id).state()).isEqualTo(PublicationState.RUNNING);

        story.as(commune.officer(), () -> withdrawals.withdraw(id, null, "Quyết định bị thu hồi"));
        story.continueProcesses();
        assertThat(publication(commune, id).state()).isEqualTo(PublicationState.WITHDRAWN);
        assertThat(publication(commune, id).endReason()).isEqualTo("Quyết định bị thu hồi");
        assertThat(waiting(commune.villageHead(1), PublicationWork.AT_VILLAGE)).isEmpty();
        assertThat(passed(id, "boundaryEvent_publicationWithdrawn")).isTrue();
        assertThat(passed(id, "endEvent_publicationWithdrawn")).isTrue();
    }

    @Test
    @LegalRule({"R-PUBLICATION-AGAIN", "R-PUBLICATION-START", "R-PUBLICATION-LENGTH"})
    void aWithdrawnListHangsAnewWithItsNameRightAndItsDaysFromTheBeginning() {
        var commune = story.commune(1, 2);
        var id = signed(commune);
        var today = story.today();
        atVillage(commune, id, 0);
        atCommune(commune, id);
        var wrong = lists(commune, id).getFirst();
        var line =
                story.as(commune.officer(), () -> reader.lines(wrong.listId())).getFirst();
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> republication.publishAgain(id, List.of(wrong.listId()), List.of(), "Sửa tên")))
                .as("what still hangs is withdrawn first")
                .hasMessageContaining("Hãy rút trước");
        story.on(today.plusDays(10));
        story.as(commune.officer(), () -> withdrawals.withdraw(id, null, "Ghi sai tên chủ hộ"));
        story.continueProcesses();
        story.as(
                commune.officer(),
                () -> households.recognise(List.of(new Recognition(
                        line.householdId(),
                        PovertyStatus.NEAR_POOR,
                        100,
                        20,
                        "1,2",
                        2026,
                        "7/QĐ-GQKN",
                        story.today(),
                        "poor_to_near_poor"))));
        var mend = RepublicationService.Mend.name(wrong.listId(), line.lineNo(), "Tên Đã Sửa");
        assertThatThrownBy(() -> story.as(
                        commune.villageHead(0),
                        () -> republication.publishAgain(id, List.of(wrong.listId()), List.of(mend), "Sửa tên")))
                .hasMessageContaining("Chủ tịch UBND xã");
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> republication.publishAgain(id, List.of(wrong.listId()), List.of(mend), " ")))
                .hasMessageContaining("Chưa ghi đã sửa gì");
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> republication.publishAgain(
                                id,
                                List.of(wrong.listId()),
                                List.of(RepublicationService.Mend.name(wrong.listId(), line.lineNo(), " ")),
                                "Sửa tên")))
                .hasMessageContaining("Chưa ghi họ và tên đúng");
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> republication.publishAgain(
                                id,
                                List.of(wrong.listId()),
                                List.of(RepublicationService.Mend.name(
                                        wrong.listId(), line.lineNo(), " " + line.name() + " ")),
                                "Sửa tên")))
                .as("a line marked as wrong does not hang as it was")
                .hasMessageContaining("tên vẫn như cũ");
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> republication.publishAgain(
                                id,
                                List.of(wrong.listId()),
                                List.of(RepublicationService.Mend.leftOut(wrong.listId(), line.lineNo(), " ")),
                                "Bỏ hộ")))
                .hasMessageContaining("Chưa ghi vì sao bỏ");

        var anew = story.as(
                commune.officer(),
                () -> republication.publishAgain(id, List.of(wrong.listId()), List.of(mend), "Ghi đúng tên ở dòng 1"));
        story.continueProcesses();
        var publication = publication(commune, anew);
        assertThat(publication.title()).endsWith("(công khai lại)");
        assertThat(publication.replacesPublicationId()).isEqualTo(id);
        assertThat(publication.startDueOn()).isEqualTo(calendar.due("PUBLICATION_START", story.today()));
        assertThat(publication.decisionNumbers()).contains("7/QĐ-GQKN");
        assertThat(lists(commune, id).getFirst().replacedBy()).isEqualTo(anew);
        var list = lists(commune, anew).getFirst();
        assertThat(story.as(commune.officer(), () -> reader.lines(list.listId()))
                        .getFirst())
                .as("the class is that of the later decision, the name the one put right")
                .satisfies(l -> {
                    assertThat(l.name()).isEqualTo("Tên Đã Sửa");
                    assertThat(l.result()).isEqualTo(PublishedResult.NEAR_POOR);
                });
        assertThat(publications.ofOrigin(PublicationSource.ANNUAL, commune.reviewId()))
                .as("the decisions' own publication stays the first one, which leads to the new one")
                .hasValue(id);
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> republication.publishAgain(id, List.of(wrong.listId()), List.of(), "Lần nữa")))
                .hasMessageContaining("đã được công khai lại");
        assertThatThrownBy(() -> story.as(
                        commune.villageHead(0),
                        () -> placing.atVillage(
                                list.listId(), place(story.today().minusDays(1)))))
                .as("it cannot have hung before it was made")
                .hasMessageContaining("ngày lập danh sách công khai lại");
        atVillage(commune, anew, 0);
        atCommune(commune, anew);
        assertThat(board.find(list.listId())).isPresent();
        assertThat(lists(commune, anew).getFirst().endsOn())
                .isEqualTo(calendar.due("PUBLICATION_LENGTH", story.today()));
    }

    @Test
    @LegalRule("R-PUBLICATION-AGAIN")
    void whoIsLeftOutIsNotPublishedAndAListOfNobodyIsRefused() {
        var commune = story.communeElsewhere(2, 2);
        var today = story.today();
        var id = publications
                .open(wanted(commune, PublicationSource.ANNUAL, 78, today, today, 0))
                .orElseThrow();
        var list = lists(commune, id).getFirst();
        story.as(commune.chair(), () -> withdrawals.withdraw(id, null, "Quyết định bị thu hồi"));
        story.continueProcesses();
        var all = story.as(commune.officer(), () -> reader.lines(list.listId())).stream()
                .map(l -> RepublicationService.Mend.leftOut(list.listId(), l.lineNo(), "Quyết định đã thu hồi"))
                .toList();
        assertThatThrownBy(() -> story.as(
                        commune.chair(), () -> republication.publishAgain(id, List.of(list.listId()), all, "Bỏ hết")))
                .hasMessageContaining("Không còn hộ nào");
        assertThat(waiting(commune.villageHead(0), PublicationWork.AT_VILLAGE)).isEmpty();
    }

    @Test
    @LegalRule("R-PUBLICATION-WITHDRAW")
    void thePaperOfAWithdrawnListIsTakenDownByWhoeverHasItHanging() {
        var commune = story.commune(2, 1);
        var id = signed(commune);
        atVillage(commune, id, 0);
        atCommune(commune, id);
        var first = lists(commune, id).getFirst().listId();
        story.as(commune.chair(), () -> withdrawals.withdraw(id, null, "Ghi sai tên chủ hộ"));
        story.continueProcesses();
        assertThat(waiting(commune.villageHead(0), PublicationWork.DOWN_AT_VILLAGE))
                .singleElement()
                .satisfies(i -> assertThat(i.dueOn()).isEqualTo(calendar.due("PUBLICATION_TAKE_DOWN", story.today())));
        assertThat(waiting(commune.villageHead(1), PublicationWork.DOWN_AT_VILLAGE))
                .as("nothing hangs there")
                .isEmpty();
        assertThat(waiting(commune.officer(), PublicationWork.DOWN_AT_COMMUNE))
                .as("one act for all villages")
                .hasSize(1);
        assertThatThrownBy(() -> story.as(
                        commune.villageHead(0),
                        () -> papers.atVillage(first, story.today().minusDays(1), "Trưởng thôn")))
                .as("before it hung")
                .hasMessageContaining("Ngày gỡ phải từ ngày treo");
        assertThatThrownBy(() -> story.as(
                        commune.villageHead(0),
                        () -> papers.atVillage(first, story.today().plusDays(1), "Trưởng thôn")))
                .hasMessageContaining("đến hôm nay");
        story.as(commune.villageHead(0), () -> papers.atVillage(first, story.today(), "Trưởng thôn"));
        story.as(commune.officer(), () -> papers.atCommune(id, story.today(), "Công chức"));
        assertThat(waiting(commune.villageHead(0), PublicationWork.DOWN_AT_VILLAGE))
                .isEmpty();
        assertThat(story.as(commune.officer(), () -> reader.places(id)))
                .allMatch(p -> story.today().equals(p.takenDownOn()));
    }

    @Test
    @LegalRule("R-PUBLICATION-WITHDRAW")
    void theLastVillageThatWasMissingIsWithdrawnAndTheOthersGoOn() {
        var commune = story.commune(2, 1);
        var id = signed(commune);
        atVillage(commune, id, 0);
        atCommune(commune, id);
        story.as(
                commune.officer(),
                () -> withdrawals.withdraw(id, lists(commune, id).get(1).listId(), "Thôn chưa đúng danh sách"));
        story.continueProcesses();
        assertThat(passed(id, "endEvent_placesUp")).isTrue();
        assertThat(publication(commune, id).state()).isEqualTo(PublicationState.RUNNING);
    }

    @Test
    @LegalRule("R-PUBLICATION-WITHDRAW")
    void aClassChangedByALaterDecisionStandsBesideTheLine() {
        var commune = story.commune(1, 1);
        var id = signed(commune);
        atVillage(commune, id, 0);
        atCommune(commune, id);
        var list = lists(commune, id).getFirst();
        var line =
                story.as(commune.officer(), () -> reader.lines(list.listId())).getFirst();
        assertThat(line.correctedResult())
                .as("its own decision corrects nothing")
                .isNull();

        story.as(
                commune.officer(),
                () -> households.recognise(List.of(new Recognition(
                        line.householdId(),
                        PovertyStatus.NEAR_POOR,
                        100,
                        20,
                        "1,2",
                        2026,
                        "7/QĐ-GQKN",
                        story.today(),
                        "poor_to_near_poor"))));

        assertThat(board.find(list.listId()).orElseThrow().lines())
                .extracting(PublicList.Line::result)
                .containsExactly("Hộ cận nghèo (sửa theo quyết định 7/QĐ-GQKN)");
        assertThat(lists(commune, id).getFirst().listHash())
                .as("the list as it was made")
                .isEqualTo(list.listHash());
    }

    @Test
    @LegalRule("R-PUBLICATION-START")
    void decisionsOfOneTimeHangTogetherUntilTheFirstPaperIsUpAndASettlementCountsFromItsEffect() {
        var commune = story.communeElsewhere(2, 2);
        var today = story.today();
        var first = wanted(commune, PublicationSource.IN_YEAR, 1, today.minusDays(1), today.minusDays(1), 0);
        var id = publications.open(first).orElseThrow();
        assertThat(publications.open(first)).as("asked twice").hasValue(id);
        assertThat(publications.open(wanted(commune, PublicationSource.IN_YEAR, 2, today, today, 1)))
                .hasValue(id);
        assertThat(publications.open(wanted(commune, PublicationSource.IN_YEAR, 3, today, today, 0)))
                .hasValue(id);
        assertThat(lists(commune, id)).extracting(PublishedList::lineCount).containsExactly(2, 1);
        assertThat(publication(commune, id).decisionNumbers()).isEqualTo("1/QĐ-UBND, 2/QĐ-UBND, 3/QĐ-UBND");
        assertThat(publication(commune, id).startDueOn())
                .as("the earliest decision counts")
                .isEqualTo(calendar.due("PUBLICATION_START", today.minusDays(1)));

        atVillage(commune, id, 0);
        assertThat(publications.open(wanted(commune, PublicationSource.IN_YEAR, 4, today, today, 0)))
                .as("something hangs already")
                .isPresent()
                .isNotEqualTo(java.util.Optional.of(id));

        var settled = publications
                .open(wanted(commune, PublicationSource.SETTLEMENT, 1, today.minusDays(30), today, 0))
                .orElseThrow();
        assertThat(publication(commune, settled).startDueOn()).isEqualTo(calendar.due("PUBLICATION_START", today));
        assertThat(publication(commune, settled).decidedOn()).isEqualTo(today.minusDays(30));
    }

    private static final java.util.concurrent.atomic.AtomicLong ORIGINS = new java.util.concurrent.atomic.AtomicLong();

    private static NewPublication wanted(
            Commune commune, PublicationSource source, int number, LocalDate decided, LocalDate from, int village) {
        return new NewPublication(
                source,
                Long.MAX_VALUE - ORIGINS.incrementAndGet(),
                commune.area(),
                "Công nhận trong năm",
                List.of(number + "/QĐ-UBND"),
                decided,
                from,
                List.of(new NewPublication.Line(
                        commune.villageCodes().get(village), "Thôn", 0, "Hộ số " + number, PublishedResult.POOR)));
    }

    @Test
    @LegalRule("R-FRONT-CHECKLIST")
    void theFrontsCheckListAsksAboutAVillageThatIsLate() {
        var commune = story.commune(2, 1);
        var id = signed(commune);
        atCommune(commune, id);
        atVillage(commune, id, 0);
        assertThat(checked(commune)).as("in time still").isEmpty();
        story.on(publication(commune, id).startDueOn().plusDays(1));
        assertThat(checked(commune))
                .singleElement()
                .satisfies(c -> assertThat(c.detail()).startsWith("Chưa treo đủ hai nơi"));
    }

    private List<CheckCase> checked(Commune commune) {
        return story.as(commune.monitor(), () -> checklist.cases(commune.code(), Check.NOT_PUBLISHED));
    }

    @Test
    void aProofIsRefusedWithoutAWitnessOrWithAnImpossibleDay() {
        var commune = story.commune(1, 1);
        var id = signed(commune);
        var today = story.today();
        var list = lists(commune, id).getFirst().listId();
        var head = commune.villageHead(0);
        assertThatThrownBy(() -> story.as(head, () -> placing.atVillage(list, place(today.plusDays(1)))))
                .hasMessageContaining("còn ở phía trước");
        assertThatThrownBy(() -> story.as(head, () -> placing.atVillage(list, place(today.minusDays(1)))))
                .hasMessageContaining("sớm hơn ngày ký quyết định");
        assertThatThrownBy(() -> story.as(
                        head,
                        () -> placing.atVillage(
                                list, new PlaceData("Bảng tin", today, "Một người", "Một người", null, null))))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> story.as(commune.officer(), () -> placing.atVillage(list, place(today))))
                .hasMessageContaining("thuộc Trưởng thôn");
        assertThat(lists(commune, id).getFirst().state()).isEqualTo(ListState.WAITING);
    }
}
