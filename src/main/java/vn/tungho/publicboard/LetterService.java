package vn.tungho.publicboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.posting.ObjectionChannel;
import vn.tungho.posting.ObjectionData;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.PostingService;
import vn.tungho.posting.PublicPosting;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TrackingCode;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;

/** Objections of the public board that wait until the office has found the household; the posting does not end before. */
@Service
public class LetterService {
    private static final String STATUS_PAGE = "cong-khai/tra-cuu";
    private static final String DESK = "y-kien-cho-tim-ho";

    private final LetterMapper letters;
    private final ObjectionService objections;
    private final PostingService postings;
    private final HouseholdService households;
    private final NoticeService notices;
    private final AreaDirectory areas;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    LetterService(
            LetterMapper letters,
            ObjectionService objections,
            PostingService postings,
            HouseholdService households,
            NoticeService notices,
            AreaDirectory areas,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.letters = letters;
        this.objections = objections;
        this.postings = postings;
        this.households = households;
        this.notices = notices;
        this.areas = areas;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the objection until the household is found, and asks the office to look; returns the tracking code. */
    @Transactional
    String receive(PublicPosting posting, BoardObjection typed) {
        var area = posting.area();
        var letter = new Letter(
                letters.nextId(),
                posting.postingId(),
                area.provinceCode(),
                area.code().substring(0, 5),
                area.code(),
                typed.headName().strip(),
                typed.name().strip(),
                typed.phone() == null || typed.phone().isBlank()
                        ? null
                        : typed.phone().strip(),
                typed.email() == null || typed.email().isBlank()
                        ? null
                        : typed.email().strip(),
                typed.content().strip(),
                clock.today(),
                TrackingCode.next(),
                LetterState.WAITING,
                null);
        letters.insert(letter);
        audit.write("receive-letter", "board_letter", letter.letterId(), area, "");
        notices.send(new NewNotice(
                "board-letter-waiting",
                Map.of("village", areas.displayName(area)),
                NoticeTo.role(Role.POVERTY_OFFICER, letter.communeCode()),
                DESK));
        tell(letter, "board-letter-received", "");
        return letter.trackingCode();
    }

    /** What waits in the person's area, the oldest first. */
    @Transactional(readOnly = true)
    public List<Letter> page(long after, int limit) {
        return letters.page(currentUser.require().scope(), after, limit);
    }

    /** The household is found: the objection is taken down under its own code and day. Returns its id. */
    @Transactional
    public long lodge(long letterId, long householdId) {
        var letter = require(letterId);
        var household = households.find(householdId);
        var late = ObjectionService.isLate(postings.require(letter.postingId()), letter.receivedOn());
        var objection = objections.lodge(
                letter.postingId(),
                new ObjectionData(
                        ObjectionKind.LEFT_OUT,
                        ObjectionChannel.WEB,
                        householdId,
                        household.headName(),
                        letter.complainantName(),
                        letter.complainantPhone(),
                        letter.complainantEmail(),
                        letter.content(),
                        letter.receivedOn(),
                        late ? "Gửi qua trang công khai, tìm được hộ sau khi hết thời gian niêm yết" : null,
                        letter.trackingCode()));
        end(letter, LetterState.LODGED, null, objection);
        return objection;
    }

    /** There is no such household; the reason is told to whoever wrote. */
    @Transactional
    public void refuse(long letterId, String reason) {
        var letter = require(letterId);
        if (reason.isBlank()) {
            throw new BusinessException("Chưa ghi lý do. Người gửi ý kiến có quyền được biết vì sao chưa mở phúc tra.");
        }
        tell(letter, "board-letter-refused", reason.strip());
        end(letter, LetterState.REFUSED, reason.strip(), null);
    }

    private void end(Letter letter, LetterState state, @Nullable String reason, @Nullable Long objectionId) {
        var person = currentUser.require();
        if (letters.handled(letter.letterId(), state, reason, objectionId, person.username(), clock.now()) == 0) {
            throw new BusinessException("Người khác vừa xử lý ý kiến này. Hãy tải lại trang.");
        }
        audit.write("handle-letter", "board_letter", letter.letterId(), letter.area(), state.label());
    }

    private Letter require(long letterId) {
        var letter = letters.find(letterId)
                .filter(l -> l.state() == LetterState.WAITING)
                .orElseThrow(() -> new BusinessException("Ý kiến này đã được xử lý. Hãy tải lại trang."));
        if (!ObjectionService.mayRecord(currentUser.require(), letter.area())) {
            throw new BusinessException("Ý kiến do công chức giảm nghèo, Ban Chỉ đạo xã hoặc trưởng thôn ghi nhận.");
        }
        return letter;
    }

    private void tell(Letter letter, String template, String reason) {
        var words = Map.of(
                "commune", areas.displayName(Area.commune(letter.provinceCode(), letter.communeCode())),
                "date", VietnameseFormat.date(letter.receivedOn()),
                "code", letter.trackingCode(),
                "reason", reason);
        var to = NoticeTo.contact(letter.complainantName(), letter.complainantPhone(), letter.complainantEmail());
        notices.send(new NewNotice(template, words, to, STATUS_PAGE));
    }

    /** The letter of this code, for whoever has the code. */
    @Transactional(readOnly = true)
    Optional<Letter> byCode(String code) {
        return letters.byCode(code);
    }
}
