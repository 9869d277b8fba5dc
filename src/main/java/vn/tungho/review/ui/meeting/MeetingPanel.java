package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.tungho.review.MeetingService;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.SheetService;
import vn.tungho.review.VillageReview;
import vn.tungho.review.invitation.MeetingNotice;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.StepTrail;
import vn.tungho.shared.ui.StepTrail.State;
import vn.tungho.shared.ui.StepTrail.Step;
import vn.tungho.worklist.ui.TaskFrame;

/** The minutes in four pages: the meeting, who attends, each household, check and record. Every word is kept as typed. */
@StyleSheet("context://css/review-field.css")
class MeetingPanel extends Div {
    private static final List<String> PAGES = List.of("Cuộc họp", "Người dự", "Từng hộ", "Kiểm tra");
    private static final int CHECK = 3;

    private final VillageReview village;
    private final MeetingNotice notice;
    private final MeetingService meetings;
    private final SheetService sheets;
    private final DraftStore drafts;
    private final long userId;
    private final MinutesFiles minutes;
    private final LocalDate today;
    private final TaskFrame frame;
    private final List<ReviewCase> agenda;
    private final MeetingDraft draft;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();

    MeetingPanel(
            VillageReview village,
            MeetingNotice notice,
            String chair,
            MeetingService meetings,
            SheetService sheets,
            DraftStore drafts,
            long userId,
            MinutesFiles minutes,
            LocalDate today,
            TaskFrame frame) {
        this.village = village;
        this.notice = notice;
        this.meetings = meetings;
        this.sheets = sheets;
        this.drafts = drafts;
        this.userId = userId;
        this.minutes = minutes;
        this.today = today;
        this.frame = frame;
        this.agenda = meetings.agenda(village.villageReviewId());
        addClassNames("th-stack-v", "th-meeting");
        body.addClassName("th-stack-v");
        var kept = drafts.loadWords(userId, key(), MeetingDraft.Words.class);
        draft = kept.map(k -> MeetingDraft.of(k.words())).orElseGet(() -> fresh(chair));
        kept.ifPresent(k -> frame.draftSaved(k.savedAt()));
        if (agenda.isEmpty()) {
            add(new EmptyState(
                    "Không có hộ nào cần họp", "Các hộ của thôn đã được thống nhất hoặc chưa khảo sát xong."));
            return;
        }
        add(errors, body);
        show(0);
    }

    private MeetingDraft fresh(String chair) {
        var fresh = new MeetingDraft();
        fresh.about(notice.meetingOn(), notice.place(), chair, "", "");
        return fresh;
    }

    private String key() {
        return MeetingService.draftKey(village);
    }

    private void keep() {
        frame.draftSaved(drafts.saveWords(userId, key(), draft.words()));
    }

    private void show(int page) {
        errors.clear();
        body.removeAll();
        body.add(trail(page));
        switch (page) {
            case 0 -> {
                var about = new AboutPart(draft, today, this::keep);
                body.add(about);
                forward(page, about::problems);
            }
            case 1 -> {
                var attendance = new AttendancePart(draft, this::keep);
                body.add(attendance);
                forward(page, attendance::problems);
            }
            case 2 -> {
                var votes = new VotesPart(draft, agenda, sheets, meetings::approved, this::keep);
                body.add(votes);
                forward(page, votes::problems);
            }
            default -> {
                var check = new MeetingCheck(draft, agenda, meetings::approved, this::record, () -> show(CHECK - 1));
                body.add(check);
                frame.checking(check);
            }
        }
        if (page > 0 && page < CHECK) {
            body.add(new Button("Trước: " + PAGES.get(page - 1), e -> show(page - 1)));
        }
        if (page < CHECK) {
            body.scrollIntoView();
        }
    }

    private void forward(int page, Supplier<List<Problem>> problems) {
        frame.mainAction(page == CHECK - 1 ? "Kiểm tra biên bản" : "Tiếp", () -> next(page, problems.get()));
    }

    private void next(int page, List<Problem> problems) {
        if (errors.passes(body, problems)) {
            show(page + 1);
        }
    }

    private void record() {
        try {
            var ids = agenda.stream().map(ReviewCase::caseId).toList();
            var meetingId = meetings.record(village.villageReviewId(), draft.data(ids, notice.meetingOn()));
            removeAll();
            add(new MeetingDone(meetings.find(meetingId), meetings.votes(meetingId), minutes));
            frame.mainAction("Về danh sách việc", () -> frame.done("Đã ghi biên bản họp dân."));
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private static Component trail(int page) {
        var steps = new ArrayList<Step>();
        for (var i = 0; i < PAGES.size(); i++) {
            steps.add(new Step(PAGES.get(i), i < page ? State.DONE : i == page ? State.CURRENT : State.NEXT));
        }
        return new StepTrail(steps);
    }
}
