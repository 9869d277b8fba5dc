package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;

/** Tells the complainant, by what he left of telephone and e-mail, and whoever works on the complaint. */
@Component
class ComplaintNotices {
    private final NoticeService notices;
    private final AppClock clock;

    ComplaintNotices(NoticeService notices, AppClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** {@code due} is the last day of the acceptance. */
    void received(Complaint c, LocalDate due) {
        send(
                c,
                "complaint-received",
                Map.of("day", VietnameseFormat.date(c.receivedOn()), "due", VietnameseFormat.date(due)));
    }

    void accepted(Complaint c, String number) {
        send(c, "complaint-accepted", Map.of("number", number));
    }

    void refused(Complaint c, String reason) {
        send(c, "complaint-refused", Map.of("reason", reason.endsWith(".") ? reason : reason + "."));
    }

    void dialogue(Complaint c, LocalDate day, String place) {
        send(c, "complaint-dialogue", Map.of("day", VietnameseFormat.date(day), "place", place));
    }

    void interim(Complaint c, InterimKind kind) {
        send(c, "complaint-interim", Map.of("kind", kind.label().toLowerCase(Locale.of("vi"))));
    }

    void settled(Complaint c, Settlement settlement) {
        send(
                c,
                "complaint-settled",
                Map.of(
                        "number",
                        settlement.number(),
                        "result",
                        settlement.result().label().toLowerCase(Locale.of("vi"))));
    }

    /** Both learn it: the one hands the papers over, the other finds the task on his list. */
    void verifierReplaced(Complaint c, long before, long after) {
        var words = words(c, Map.of("day", VietnameseFormat.date(clock.today())));
        notices.send(new NewNotice("complaint-verifier-replaced", words, NoticeTo.user(before), ""));
        notices.send(
                new NewNotice("complaint-verifier-named", words, NoticeTo.user(after), "khieu-nai/" + c.complaintId()));
    }

    /** Whoever took the complaint down is told in the inbox as well: the household has to hear of its new class. */
    void inForce(Complaint c, Settlement settlement, LocalDate since) {
        var words = Map.of(
                "number",
                settlement.number(),
                "day",
                VietnameseFormat.date(since),
                "change",
                settlement.statusAfter() == null
                        ? "Loại hộ giữ nguyên."
                        : "Loại hộ mới: " + settlement.statusAfter().label() + ".");
        send(c, "complaint-in-force", words);
        notices.send(new NewNotice(
                "complaint-in-force", words(c, words), NoticeTo.user(c.receivedBy()), "khieu-nai/" + c.complaintId()));
    }

    /** A second complaint stopped what was in force: the same two are told. */
    void effectStopped(Complaint c, Settlement settlement, String change) {
        var words =
                Map.of("number", settlement.number(), "day", VietnameseFormat.date(clock.today()), "change", change);
        send(c, "complaint-effect-stopped", words);
        notices.send(new NewNotice(
                "complaint-effect-stopped",
                words(c, words),
                NoticeTo.user(c.receivedBy()),
                "khieu-nai/" + c.complaintId()));
    }

    private void send(Complaint c, String template, Map<String, String> words) {
        notices.send(new NewNotice(
                template, words(c, words), NoticeTo.contact(c.complainantName(), c.phone(), c.email()), ""));
    }

    private static Map<String, String> words(Complaint c, Map<String, String> more) {
        var words = new HashMap<>(more);
        words.put("register", c.register());
        words.put("code", c.trackingCode());
        return words;
    }
}
