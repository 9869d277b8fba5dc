package vn.tungho.publicboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tungho.notices.InboxService;
import vn.tungho.posting.ObjectionChannel;
import vn.tungho.posting.ObjectionData;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.ObjectionState;
import vn.tungho.posting.PublicPosting;
import vn.tungho.posting.PublicPostingService;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Scope;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.input.Texts;

/**
 * Takes objections in from the public board (R-BOARD-OBJECTION). A household on the list, or one of the village whose head's name is
 * unmistakable, is verified again at once; for any other the office is asked to look it up. What is answered never says whether a household
 * is in the register.
 */
@Service
public class BoardObjections {
    private static final int NAME = 120;
    private static final int CONTENT = 2000;
    private static final int SAME_NAME = 2;

    private final PublicPostingService postings;
    private final ObjectionService objections;
    private final LetterService letters;
    private final HouseholdService households;
    private final BoardForms forms;
    private final AppClock clock;

    BoardObjections(
            PublicPostingService postings,
            ObjectionService objections,
            LetterService letters,
            HouseholdService households,
            BoardForms forms,
            AppClock clock) {
        this.postings = postings;
        this.objections = objections;
        this.letters = letters;
        this.households = households;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Takes the objection in, once for each form and once for the same words, unless what they began was withdrawn.
     *
     * @param formKey of the form it came by; null when none came
     */
    public BoardForms.Outcome send(long postingId, @Nullable String formKey, BoardObjection typed) {
        check(typed);
        return forms.once(
                formKey,
                typed.digest(postingId),
                "Đã gửi ý kiến của bạn",
                this::isWithdrawn,
                () -> lodge(postingId, typed));
    }

    private boolean isWithdrawn(String trackingCode) {
        return postings.byCode(trackingCode)
                .filter(o -> o.state() == ObjectionState.WITHDRAWN)
                .isPresent();
    }

    private String lodge(long postingId, BoardObjection typed) {
        var posting = postings.find(postingId)
                .orElseThrow(() -> new BusinessException("Danh sách này đã hết thời gian niêm yết."));
        if (typed.lineNo() != null) {
            return objections.lodgeOnBoard(postingId, typed.lineNo(), data(typed, 0, ""));
        }
        var household = unmistakable(posting, typed.headName());
        return household.isPresent()
                ? objections.lodgeOnBoard(
                        postingId,
                        null,
                        data(
                                typed,
                                household.get().householdId(),
                                household.get().headName()))
                : letters.receive(posting, typed);
    }

    /** The one active household of the village with this head, if it is not on the list already. */
    private Optional<HouseholdRow> unmistakable(PublicPosting posting, String typed) {
        var area = posting.area();
        var filter = new HouseholdFilter(typed.strip(), Set.of(), area.communeCode(), area.villageCode(), false);
        var found = households.search(filter, Scope.of(List.of(area)), null, SAME_NAME).stream()
                .filter(r -> r.plainHeadName().equals(TextNormalizer.plain(typed)))
                .toList();
        var isListed = posting.lines().stream()
                .anyMatch(l -> TextNormalizer.plain(l.headName()).equals(TextNormalizer.plain(typed)));
        return found.size() == 1 && !isListed ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private ObjectionData data(BoardObjection typed, long householdId, String headName) {
        return new ObjectionData(
                typed.kind(),
                ObjectionChannel.WEB,
                householdId,
                headName,
                typed.name().strip(),
                orNull(typed.phone()),
                orNull(typed.email()),
                typed.content().strip(),
                clock.today(),
                null,
                null);
    }

    private static void check(BoardObjection typed) {
        need(typed.content(), CONTENT, "điều chưa đúng");
        need(typed.name(), NAME, "họ tên của bạn");
        if (typed.lineNo() == null && typed.kind() != ObjectionKind.LEFT_OUT) {
            throw new BusinessException("Hãy chọn hộ trong danh sách mà bạn muốn nói đến.");
        }
        if (typed.lineNo() == null) {
            need(typed.headName(), NAME, "tên chủ hộ bị bỏ sót");
        }
        contact(typed.phone(), typed.email());
    }

    /** A way to answer, in a shape that can be right. */
    static void contact(@Nullable String phone, @Nullable String email) {
        var number = orNull(phone);
        var address = orNull(email);
        if (number == null && address == null) {
            throw new BusinessException("Hãy ghi số điện thoại hoặc thư điện tử để xã trả lời bạn.");
        }
        if (number != null && !number.matches("[0-9+ .]{8,20}")) {
            throw new BusinessException("Số điện thoại chưa đúng. Hãy ghi 8–15 chữ số, ví dụ 0912 345 678.");
        }
        if (address != null && !InboxService.isEmail(address)) {
            throw new BusinessException("Thư điện tử chưa đúng. Hãy ghi như ten@vidu.vn hoặc để trống.");
        }
    }

    private static void need(String text, int most, String what) {
        if (text.isBlank()) {
            throw new BusinessException("Bạn chưa ghi " + what + ".");
        }
        if (Texts.length(text.strip()) > most) {
            throw new BusinessException("Phần " + what + " dài quá " + most + " chữ. Hãy viết ngắn hơn.");
        }
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
