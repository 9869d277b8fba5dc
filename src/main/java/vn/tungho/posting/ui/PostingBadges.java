package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.ObjectionState;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingState;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** States of lists and objections as badges. */
final class PostingBadges {
    private PostingBadges() {}

    static StatusBadge of(PostingState state) {
        return new StatusBadge(
                state.label(),
                switch (state) {
                    case FROZEN -> Tone.WARN;
                    case POSTED, WAITING -> Tone.INFO;
                    case BROKEN -> Tone.BAD;
                    case ENDED, CLOSED -> Tone.GOOD;
                });
    }

    static StatusBadge of(ObjectionState state) {
        return new StatusBadge(
                state.label(),
                switch (state) {
                    case OPEN -> Tone.WARN;
                    case LATE, WITHDRAWN -> Tone.NEUTRAL;
                    case UPHELD -> Tone.GOOD;
                    case REJECTED -> Tone.INFO;
                });
    }

    /** How long the list still has to hang. */
    static Component term(Posting posting, PostingDesk desk) {
        var ends = posting.endsOn();
        if (ends == null) {
            return new StatusBadge("Chưa tính ngày: còn nơi chưa dán", Tone.NEUTRAL);
        }
        if (posting.state() == PostingState.POSTED && !desk.today().isAfter(ends)) {
            var left = desk.calendar().calendar().workingDaysBetween(desk.today(), ends);
            var words = left == 0
                    ? "hôm nay là ngày cuối (" + VietnameseFormat.weekdayDate(ends) + ")"
                    : "còn " + left + " ngày làm việc (treo đến hết " + VietnameseFormat.weekdayDate(ends) + ")";
            return new StatusBadge(words, Tone.INFO);
        }
        return new StatusBadge("Hết ngày " + VietnameseFormat.date(ends), Tone.NEUTRAL, "✓");
    }

    /** By when the household must be verified again, while that is open. */
    static Component due(Objection objection, PostingDesk desk) {
        var due = objection.dueOn();
        return objection.state() == ObjectionState.OPEN && due != null
                ? new DueBadge(
                        desk.calendar().kept(due, ObjectionService.REVERIFICATION_RULE, objection.receivedOn()),
                        desk.today(),
                        desk.calendar().calendar())
                : of(objection.state());
    }
}
