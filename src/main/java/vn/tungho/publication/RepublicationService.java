package vn.tungho.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublishedLine;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/**
 * Publishes withdrawn lists anew, corrected: a publication of its own by the same decisions, with its own places, proofs and days from the
 * beginning (R-PUBLICATION-AGAIN). Classes come from decisions only; here a name is put right or a household left out.
 */
@Service
public class RepublicationService {
    private static final int NAME_LENGTH = 120;
    private static final int TITLE_LENGTH = 200;
    private static final String AGAIN = " (công khai lại)";

    private final PublicationMapper publications;
    private final ListMapper lists;
    private final PublicationService opening;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    RepublicationService(
            PublicationMapper publications,
            ListMapper lists,
            PublicationService opening,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.publications = publications;
        this.lists = lists;
        this.opening = opening;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A line that is marked as wrong on the withdrawn list: its name is put right, or the household is left out for a reason.
     *
     * @param name the name as it must be, another one than it was; unused when left out
     * @param leftOut true when the household must not stand on the list
     * @param reason why it is left out, kept in the log; unused otherwise
     */
    public record Mend(long listId, int lineNo, String name, boolean leftOut, String reason) {
        /** The name of the line put right. */
        public static Mend name(long listId, int lineNo, String name) {
            return new Mend(listId, lineNo, name, false, "");
        }

        /** The line left out, with the reason. */
        public static Mend leftOut(long listId, int lineNo, String reason) {
            return new Mend(listId, lineNo, "", true, reason);
        }
    }

    /**
     * Makes the lists anew and opens their publication.
     *
     * @param listIds which of the withdrawn lists; one published anew before is refused
     * @param mends the lines that change; empty when the list was withdrawn by mistake
     * @param note what was put right, kept in the log
     * @return the id of the new publication
     */
    @Transactional
    public long publishAgain(long publicationId, Collection<Long> listIds, List<Mend> mends, String note) {
        publications.lock(publicationId);
        var before = publications.findById(publicationId).orElseThrow(PublicationReader::missing);
        requireRight(before, note);
        var chosen = chosen(publicationId, listIds);
        var lines = new ArrayList<NewPublication.Line>();
        var numbers = new ArrayList<String>();
        for (var list : chosen) {
            var mendOf = mends.stream()
                    .filter(m -> m.listId() == list.listId())
                    .collect(Collectors.toMap(Mend::lineNo, Function.identity(), (_, last) -> last));
            for (var line : lists.lines(list.listId())) {
                var mend = mendOf.get(line.lineNo());
                if (mend != null) {
                    check(mend, list, line);
                }
                if (mend == null || !mend.leftOut()) {
                    lines.add(anew(
                            list, line, mend == null ? line.name() : mend.name().strip()));
                    Stream.ofNullable(line.correctedBy()).forEach(numbers::add);
                }
            }
        }
        if (lines.isEmpty()) {
            throw new BusinessException(
                    "Không còn hộ nào trên danh sách mới, nên không có gì để công khai. Hãy giữ lại ít nhất một hộ.");
        }
        var id = opening.begin(
                anew(before, numbers, lines),
                publicationId,
                chosen.stream().collect(Collectors.toMap(PublishedList::villageCode, PublishedList::listId)));
        audit.write(
                "publish-again",
                "publication",
                id,
                before.area(),
                "thay danh sách " + publicationId + ", " + lines.size() + " hộ, " + mends.size() + " dòng sửa: "
                        + note.strip());
        mends.stream()
                .filter(Mend::leftOut)
                .forEach(m -> audit.write(
                        "leave-line-out",
                        "publication",
                        id,
                        before.area(),
                        "danh sách " + m.listId() + ", dòng " + m.lineNo() + ": "
                                + m.reason().strip()));
        return id;
    }

    private void requireRight(Publication before, String note) {
        if (!PublicationReader.mayWithdraw(currentUser.require(), before.area())) {
            throw new BusinessException(
                    "Chỉ Chủ tịch UBND xã và công chức giảm nghèo của xã công khai lại được danh sách.");
        }
        if (note.isBlank()) {
            throw new BusinessException("Chưa ghi đã sửa gì, ví dụ “ghi đúng tên chủ hộ ở dòng 3 của Thôn 1”.");
        }
    }

    private List<PublishedList> chosen(long publicationId, Collection<Long> listIds) {
        var chosen = lists.ofPublication(publicationId).stream()
                .filter(l -> listIds.contains(l.listId()))
                .toList();
        if (chosen.isEmpty()) {
            throw new BusinessException("Chưa chọn danh sách nào để công khai lại.");
        }
        chosen.stream().filter(l -> !l.isReplaceable()).findFirst().ifPresent(l -> {
            throw new BusinessException(
                    l.replacedBy() == null
                            ? "Danh sách của " + l.villageName() + " chưa rút. Hãy rút trước rồi công khai lại."
                            : "Danh sách của " + l.villageName() + " đã được công khai lại. Hãy tải lại trang.");
        });
        return chosen;
    }

    private static void check(Mend mend, PublishedList list, PublishedLine line) {
        fault(mend, line.name()).ifPresent(fault -> {
            throw new BusinessException(list.villageName() + ", dòng " + mend.lineNo() + ": " + fault);
        });
    }

    /** What is wrong with a line marked as wrong, in words; empty when it is put right. */
    public static Optional<String> fault(Mend mend, String nameBefore) {
        if (mend.leftOut()) {
            return mend.reason().isBlank()
                    ? Optional.of(
                            "Chưa ghi vì sao bỏ hộ này khỏi danh sách, ví dụ “hộ đã chuyển đi trước ngày quyết định”.")
                    : Optional.empty();
        }
        if (mend.name().isBlank()) {
            return Optional.of("Chưa ghi họ và tên đúng.");
        }
        if (Texts.length(mend.name().strip()) > NAME_LENGTH) {
            return Optional.of("Họ và tên dài quá " + NAME_LENGTH + " chữ.");
        }
        return mend.name().strip().equals(nameBefore.strip())
                ? Optional.of(
                        "Dòng này được đánh dấu sai mà tên vẫn như cũ. Hãy ghi tên đúng, bỏ hộ khỏi danh sách kèm lý do, hoặc bỏ đánh dấu.")
                : Optional.empty();
    }

    private static NewPublication.Line anew(PublishedList list, PublishedLine line, String name) {
        var corrected = line.correctedResult();
        return new NewPublication.Line(
                list.villageCode(),
                list.villageName(),
                line.householdId(),
                name,
                corrected == null ? line.result() : corrected);
    }

    /** The term to hang begins today: no text sets one for a list published anew, so it is that of a first one. */
    private NewPublication anew(Publication before, List<String> numbers, List<NewPublication.Line> lines) {
        var title = before.title().endsWith(AGAIN) ? before.title() : before.title() + AGAIN;
        return new NewPublication(
                before.source(),
                before.publicationId(),
                before.area(),
                Texts.length(title) > TITLE_LENGTH ? before.title() : title,
                Stream.concat(Stream.of(before.decisionNumbers().split(", ")), numbers.stream())
                        .distinct()
                        .toList(),
                before.decidedOn(),
                clock.today(),
                lines);
    }
}
