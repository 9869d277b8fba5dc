package vn.tungho.review.ui.meeting;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.tungho.review.AttendeeRole;
import vn.tungho.review.ReviewCase;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.CheckAnswers;

/** The last look at the minutes, with one sentence on what follows from them. */
class MeetingCheck extends CheckAnswers {
    MeetingCheck(
            MeetingDraft draft,
            List<ReviewCase> agenda,
            BiPredicate<Integer, Integer> approved,
            Runnable act,
            Runnable back) {
        var again = again(draft, agenda, approved);
        super(consequence(agenda.size(), again), "Ghi biên bản", act, back);
        var words = draft.words();
        answer("Ngày họp", words.heldOn() == null ? "" : VietnameseFormat.weekdayDate(words.heldOn()))
                .answer("Nơi họp", words.place())
                .answer("Chủ trì", words.chair())
                .answer("Thư ký", words.secretary())
                .answer("Đại diện hộ dân", words.householdRep())
                .answer("Giám sát của Mặt trận", words.observer().isBlank() ? "không có mặt" : words.observer())
                .answer("Người dự", draft.attending() + " người: " + roles(draft))
                .answer("Đề xuất", proposals(agenda))
                .answer("Đạt từ 50 %", (agenda.size() - again.size()) + "/" + agenda.size() + " hộ");
        if (!again.isEmpty()) {
            answer("Chưa đạt", String.join(", ", again));
        }
        answer("Ý kiến khác", words.comments());
    }

    /** The heads of the households that do not reach one half. */
    private static List<String> again(
            MeetingDraft draft, List<ReviewCase> agenda, BiPredicate<Integer, Integer> approved) {
        return agenda.stream()
                .filter(c -> !approved.test(Objects.requireNonNullElse(draft.agreed(c.caseId()), 0), draft.attending()))
                .map(ReviewCase::headName)
                .toList();
    }

    private static String consequence(int all, List<String> again) {
        return again.isEmpty()
                ? "Cả " + all + " hộ đạt: danh sách của thôn sẽ được chốt và chuyển sang niêm yết công khai."
                : (all - again.size()) + " hộ đạt được giữ kết quả; " + again.size()
                        + " hộ chưa đạt sẽ về rà soát viên chấm điểm lại và thôn phải họp lần nữa.";
    }

    private static String roles(MeetingDraft draft) {
        return java.util.Arrays.stream(AttendeeRole.values())
                .filter(role -> draft.attending(role) > 0)
                .map(role -> role.label() + " " + draft.attending(role))
                .collect(Collectors.joining(", "));
    }

    private static String proposals(List<ReviewCase> agenda) {
        return java.util.Arrays.stream(PovertyStatus.values())
                .filter(s -> agenda.stream().anyMatch(c -> c.draftStatus() == s))
                .map(s -> agenda.stream().filter(c -> c.draftStatus() == s).count() + " "
                        + s.label().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
