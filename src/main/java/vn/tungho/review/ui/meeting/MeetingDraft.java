package vn.tungho.review.ui.meeting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.AttendeeRole;
import vn.tungho.review.MeetingData;

/** What has been written of a meeting so far; a household without a figure has not been spoken about yet. */
class MeetingDraft {
    private @Nullable LocalDate heldOn;
    private String place = "";
    private String chair = "";
    private String secretary = "";
    private String householdRep = "";
    private String observer = "";
    private String comments = "";
    private final Map<AttendeeRole, Integer> attendance = new EnumMap<>(AttendeeRole.class);
    private final Map<Long, Integer> agree = new HashMap<>();
    private final Map<Long, String> notes = new HashMap<>();

    /** The same as plain data, to be kept. */
    record Words(
            @Nullable LocalDate heldOn,
            String place,
            String chair,
            String secretary,
            String householdRep,
            String observer,
            String comments,
            Map<AttendeeRole, Integer> attendance,
            Map<Long, Integer> agree,
            Map<Long, String> notes) {}

    static MeetingDraft of(Words words) {
        var draft = new MeetingDraft();
        draft.about(words.heldOn(), words.place(), words.chair(), words.secretary(), words.householdRep());
        draft.observer = words.observer();
        draft.comments = words.comments();
        draft.attendance.putAll(words.attendance());
        draft.agree.putAll(words.agree());
        draft.notes.putAll(words.notes());
        return draft;
    }

    Words words() {
        return new Words(heldOn, place, chair, secretary, householdRep, observer, comments, attendance, agree, notes);
    }

    void about(@Nullable LocalDate day, String where, String chairName, String secretaryName, String repName) {
        heldOn = day;
        place = where;
        chair = chairName;
        secretary = secretaryName;
        householdRep = repName;
    }

    void observer(String name) {
        observer = name;
    }

    void comments(String text) {
        comments = text;
    }

    /** Null: the count was taken out again. */
    void attend(AttendeeRole role, @Nullable Integer number) {
        if (number == null) {
            attendance.remove(role);
        } else {
            attendance.put(role, number);
        }
    }

    /** Null: the figure was taken out again. */
    void agree(long caseId, @Nullable Integer number) {
        if (number == null) {
            agree.remove(caseId);
        } else {
            agree.put(caseId, number);
        }
    }

    void note(long caseId, String text) {
        notes.put(caseId, text);
    }

    int attending() {
        return attendance.values().stream().mapToInt(Integer::intValue).sum();
    }

    int attending(AttendeeRole role) {
        return attendance.getOrDefault(role, 0);
    }

    /** How many agreed, as written; null while nothing is. May be more than attend, which {@link #isCounted} tells. */
    @Nullable Integer agreed(long caseId) {
        return agree.get(caseId);
    }

    /** Whether a figure is written that the number of those attending allows. */
    boolean isCounted(long caseId) {
        var number = agree.get(caseId);
        return number != null && number >= 0 && number <= attending();
    }

    String note(long caseId) {
        return notes.getOrDefault(caseId, "");
    }

    /** What the service takes, for these households; those without a figure are left out and refused there. */
    MeetingData data(List<Long> caseIds, LocalDate dayIfNone) {
        var votes = caseIds.stream()
                .filter(agree::containsKey)
                .map(id -> new MeetingData.Vote(id, agree.getOrDefault(id, 0), blankToNull(note(id))))
                .toList();
        return new MeetingData(
                heldOn == null ? dayIfNone : heldOn,
                place.strip(),
                chair.strip(),
                secretary.strip(),
                householdRep.strip(),
                blankToNull(observer),
                attendance,
                votes,
                comments.strip());
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
