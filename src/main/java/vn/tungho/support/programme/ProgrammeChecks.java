package vn.tungho.support.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.input.Texts;
import vn.tungho.support.ProgrammeBook;
import vn.tungho.support.ProgrammeEdition;
import vn.tungho.support.ProgrammeService;

/** What a change must stand before it is kept, and again before it is confirmed, since days pass between. */
@Component
class ProgrammeChecks {
    private final ProgrammeService programmes;
    private final AppClock clock;

    ProgrammeChecks(ProgrammeService programmes, AppClock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    ProgrammeBook book() {
        return programmes.book();
    }

    /** The first day of an edition that has no faults. */
    LocalDate whole(EditionDraft draft) {
        var faults = EditionCheck.faults(draft);
        var from = draft.validFromOn();
        if (!faults.isEmpty() || from == null) {
            throw new BusinessException(
                    faults.isEmpty()
                            ? "Chọn ngày bắt đầu áp dụng."
                            : faults.getFirst().words());
        }
        return from;
    }

    /** A new edition begins after the newest one began, and says something else. */
    LocalDate follows(String code, EditionDraft draft) {
        var from = whole(draft);
        var book = book();
        var newest = book.newest(code).orElseThrow(() -> new IllegalArgumentException("no edition of " + code));
        if (!from.isAfter(newest.validFromOn())) {
            throw new BusinessException("Lần đang có bắt đầu từ " + VietnameseFormat.date(newest.validFromOn())
                    + ". Lần mới phải bắt đầu sau ngày đó.");
        }
        var before = EditionDraft.copy(book, book.programme(code), newest);
        if (EditionDiff.of(before, draft).isEmpty() && newest.validToOn() == null) {
            throw new BusinessException("Không có gì khác lần đang áp dụng. Hãy sửa điều cần đổi.");
        }
        return from;
    }

    /** The newest edition is still the one that was seen: nobody puts older values over what was confirmed meanwhile. */
    void newestStill(String code, ProgrammeEdition seen) {
        var newest = book().newest(code).orElseThrow(() -> new IllegalArgumentException("no edition of " + code));
        if (!newest.equals(seen)) {
            throw new BusinessException("Chương trình này vừa được thay đổi: lần mới nhất áp dụng từ "
                    + VietnameseFormat.date(newest.validFromOn())
                    + (newest.validToOn() == null ? "" : " đến hết " + VietnameseFormat.date(newest.validToOn()))
                    + ". Hãy mở lại biểu mẫu để bắt đầu từ lần đó.");
        }
    }

    /** The last day of a programme that is given up: today or later, and not before its newest edition began. */
    LocalDate lastDay(String code, @Nullable LocalDate last) {
        var newest = book().newest(code).orElseThrow(() -> new IllegalArgumentException("no edition of " + code));
        if (last == null || last.isBefore(clock.today())) {
            throw new BusinessException("Chọn ngày cuối áp dụng, từ hôm nay trở đi.");
        }
        if (last.isBefore(newest.validFromOn())) {
            throw new BusinessException("Lần mới nhất bắt đầu từ " + VietnameseFormat.date(newest.validFromOn())
                    + ". Ngày cuối không thể ở trước ngày đó.");
        }
        var end = newest.validToOn();
        if (end != null && !last.isBefore(end)) {
            throw new BusinessException(
                    "Chương trình đã ghi thôi áp dụng sau ngày " + VietnameseFormat.date(end) + ".");
        }
        return last;
    }

    static String text(String typed, int longest, String missing) {
        var clean = typed.strip();
        if (clean.isEmpty() || Texts.length(clean) > longest) {
            throw new BusinessException(clean.isEmpty() ? missing : "Viết gọn lại, không quá " + longest + " chữ.");
        }
        return clean;
    }
}
