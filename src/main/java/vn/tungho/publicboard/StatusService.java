package vn.tungho.publicboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tungho.complaint.ComplaintService;
import vn.tungho.complaint.PublicComplaint;
import vn.tungho.inyear.PublicRequest;
import vn.tungho.inyear.RequestService;
import vn.tungho.posting.ObjectionState;
import vn.tungho.posting.PublicObjection;
import vn.tungho.posting.PublicPostingService;
import vn.tungho.shared.TrackingCode;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;

/**
 * Where a matter stands, for whoever has its code and for nobody else (R-BOARD-STATUS). Every book is looked into for every code, so that the
 * time of the answer says nothing either.
 */
@Service
public class StatusService {
    private final PublicPostingService objections;
    private final RequestService requests;
    private final ComplaintService complaints;
    private final LetterService letters;
    private final AreaDirectory areas;
    private final CalendarService calendar;

    StatusService(
            PublicPostingService objections,
            RequestService requests,
            ComplaintService complaints,
            LetterService letters,
            AreaDirectory areas,
            CalendarService calendar) {
        this.objections = objections;
        this.requests = requests;
        this.complaints = complaints;
        this.letters = letters;
        this.areas = areas;
        this.calendar = calendar;
    }

    /** A matter in words: what it is, where it stands, and facts. */
    public record Matter(String what, String step, List<BoardFigure> facts) {
        public Matter {
            facts = List.copyOf(facts);
        }
    }

    /** The matter of a typed code; empty for everything that is none. */
    public Optional<Matter> find(String typed) {
        // a code that cannot be one is looked up all the same
        var code = TrackingCode.read(typed).orElse("0000-0000");
        var objection = objections.byCode(code);
        var request = requests.byCode(code);
        var complaint = complaints.byCode(code);
        var letter = letters.byCode(code);
        return objection
                .map(this::words)
                .or(() -> request.map(StatusService::words))
                .or(() -> complaint.map(StatusService::words))
                .or(() -> letter.map(this::words));
    }

    private String complaintTerm() {
        return calendar.length(TermIds.COMPLAINT_RIGHT);
    }

    private Matter words(PublicObjection o) {
        var facts = new ArrayList<BoardFigure>();
        facts.add(
                new BoardFigure("Nơi giải quyết", areas.commune(o.communeCode()).name()));
        facts.add(new BoardFigure("Loại ý kiến", o.kind().label()));
        facts.add(new BoardFigure("Ngày nhận", VietnameseFormat.date(o.receivedOn())));
        day(facts, "Kết quả chậm nhất", o.state() == ObjectionState.OPEN ? o.dueOn() : null);
        day(facts, "Ngày kết luận", o.endedOn());
        var before = o.statusBefore();
        var after = o.statusAfter();
        if (after != null && (o.state() == ObjectionState.UPHELD || o.state() == ObjectionState.REJECTED)) {
            facts.add(new BoardFigure(
                    "Kết quả của hộ",
                    before == null || before == after ? after.label() : before.label() + " → " + after.label()));
        }
        text(facts, "Lý do", o.reasons());
        var step = switch (o.state()) {
            case OPEN -> "Đang phúc tra. Hộ được người khác đến xem lại.";
            case LATE ->
                "Ý kiến đến ngoài thời gian niêm yết, đã được ghi lại. Khi có quyết định công nhận,"
                        + " bạn có quyền khiếu nại trong " + complaintTerm() + ".";
            case UPHELD -> "Ý kiến được chấp nhận.";
            case REJECTED ->
                "Ý kiến không được chấp nhận; kết quả đã niêm yết được giữ nguyên."
                        + " Bạn có quyền khiếu nại quyết định công nhận trong " + complaintTerm() + ".";
            case WITHDRAWN -> "Ý kiến đã được rút.";
        };
        return new Matter("Ý kiến về danh sách niêm yết", step, facts);
    }

    private static Matter words(PublicRequest r) {
        var facts = new ArrayList<BoardFigure>();
        facts.add(new BoardFigure("Đề nghị", r.kind()));
        facts.add(new BoardFigure("Ngày nhận", VietnameseFormat.date(r.receivedOn())));
        day(facts, "Bắt đầu rà soát", r.startsOn());
        day(facts, "Trả kết quả chậm nhất", r.dueOn());
        text(facts, "Được kéo dài vì", r.extension());
        day(facts, "Ngày kết thúc", r.endedOn());
        text(facts, "Kết quả", r.outcome());
        text(facts, "Lý do", r.reasons());
        return new Matter("Đề nghị rà soát trong năm", r.step(), facts);
    }

    private static Matter words(PublicComplaint c) {
        var facts = new ArrayList<BoardFigure>();
        facts.add(new BoardFigure("Lần", c.kind()));
        facts.add(new BoardFigure("Ngày nhận", VietnameseFormat.date(c.receivedOn())));
        day(facts, "Bước này chậm nhất", c.dueOn());
        day(facts, "Ngày kết thúc", c.endedOn());
        text(facts, "Kết quả", c.outcome());
        return new Matter("Khiếu nại", c.step(), facts);
    }

    private Matter words(Letter l) {
        var facts = new ArrayList<BoardFigure>();
        facts.add(
                new BoardFigure("Nơi giải quyết", areas.commune(l.communeCode()).name()));
        facts.add(new BoardFigure("Ngày nhận", VietnameseFormat.date(l.receivedOn())));
        text(facts, "Lý do", l.reason());
        var step = switch (l.state()) {
            case WAITING, LODGED -> "Công chức xã đang tìm hộ bạn nói đến để mở phúc tra.";
            case REFUSED -> "Chưa mở được phúc tra. Bạn có thể đến bộ phận tiếp nhận của xã.";
        };
        return new Matter("Ý kiến về danh sách niêm yết", step, facts);
    }

    private static void day(List<BoardFigure> facts, String label, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(new BoardFigure(label, VietnameseFormat.weekdayDate(day)));
        }
    }

    private static void text(List<BoardFigure> facts, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new BoardFigure(label, text));
        }
    }
}
