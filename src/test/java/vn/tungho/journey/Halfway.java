package vn.tungho.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tungho.review.ListService;
import vn.tungho.review.OpinionService;
import vn.tungho.review.ReverificationService;
import vn.tungho.review.ReverificationTeams;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetService;
import vn.tungho.shared.PovertyStatus;

/** Communes that stopped at every step of the review, so that each kind of task waits for somebody. */
final class Halfway {
    private final ReviewStory story;
    private final List<String> people = new ArrayList<>();

    Halfway(ReviewStory story) {
        this.story = story;
    }

    /** The user names of everyone with something to see. */
    List<String> people() {
        return people;
    }

    void list() {
        var commune = story.commune(1, 2);
        story.open(commune);
        people.add(commune.officer());
    }

    void dealing(ListService lists) {
        var commune = story.commune(1, 2);
        story.open(commune);
        story.as(commune.officer(), () -> lists.close(commune.reviewId()));
        story.continueProcesses();
        people.add(commune.committee());
    }

    void surveyAndMeeting() {
        var commune = story.commune(3, 2);
        story.toSurvey(commune);
        story.toMeeting(commune, 0);
        story.toMeeting(commune, 2);
        story.announce(commune.villageHead(2), commune.village(2).villageReviewId());
        people.addAll(List.of(
                commune.enumerator(1),
                commune.enumerator(2),
                commune.villageHead(0),
                commune.villageHead(2),
                commune.monitor()));
    }

    /** Four villages: not yet put up, an objection to send to, to verify, to conclude. */
    void postings(ReverificationService reverifications, ReverificationTeams teams, SheetService sheets) {
        var commune = story.commune(4, 1);
        story.toSurvey(commune);
        IntStream.range(0, 4).forEach(v -> story.toPosting(commune, v));
        IntStream.range(1, 4).forEach(v -> story.putUp(commune, v));
        story.object(commune, 1);
        var verify = story.object(commune, 2);
        var conclude = story.object(commune, 3);
        for (var objection : List.of(verify, conclude)) {
            story.as(commune.committee(), () -> {
                var candidate = teams.candidates(objection).getFirst();
                teams.assignTeam(objection, candidate.userId(), "Cán bộ Mặt trận");
                people.add(candidate.username());
            });
        }
        story.as(people.getLast(), () -> {
            var caseId = reverifications.find(conclude).caseId();
            var form = sheets.openReverification(caseId, conclude).form();
            reverifications.reverify(conclude, ReviewStory.answers(form, PovertyStatus.NOT_POOR));
        });
        story.continueProcesses();
        people.addAll(List.of(commune.officer(), commune.committee(), commune.villageHead(0)));
    }

    void consolidation(OpinionService opinions) {
        var toDo = story.commune(1, 2);
        story.toConsolidation(toDo);
        people.add(toDo.officer());
        var done = story.commune(1, 2);
        story.toConsolidation(done);
        story.as(done.officer(), () -> opinions.consolidate(done.reviewId()));
        story.continueProcesses();
        people.add(done.chair());
    }

    void opinionAndDecisions() {
        story.toOpinion(story.commune(1, 2));
        var toSign = story.commune(1, 2);
        story.toSigning(toSign);
        people.add(toSign.chair());
        var signed = story.commune(1, 2);
        story.toSigning(signed);
        story.sign(signed);
        people.addAll(List.of(signed.officer(), "province-office", "province", "admin"));
    }

    /** A day on which the first postings have hung long enough. */
    void later() {
        story.on(LocalDate.of(2026, 9, 17));
    }

    /** One commune or more for each step, on a day when the first postings have hung long enough. */
    static Halfway everywhere(
            ReviewStory story,
            ListService lists,
            ReverificationService reverifications,
            ReverificationTeams teams,
            SheetService sheets,
            OpinionService opinions) {
        var halfway = new Halfway(story);
        halfway.list();
        halfway.dealing(lists);
        halfway.surveyAndMeeting();
        halfway.postings(reverifications, teams, sheets);
        halfway.consolidation(opinions);
        halfway.opinionAndDecisions();
        halfway.later();
        return halfway;
    }
}
