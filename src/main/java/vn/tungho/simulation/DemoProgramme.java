package vn.tungho.simulation;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.support.ProgrammeService;
import vn.tungho.support.programme.EditionDraft;
import vn.tungho.support.programme.ProgrammeChangeService;

/** Another edition of housing support, with a higher amount, waits in the demo for the administrator shown on the login page. */
@Component
@Order(61)
record DemoProgramme(ProgrammeService programmes, ProgrammeChangeService changes, AppClock clock) implements DemoPart {
    private static final String CODE = "HOUSING";
    private static final long DONG = 60_000_000;

    @Override
    public void fill(Demo demo) {
        if (!changes.open().isEmpty() || !changes.closed(1).isEmpty()) {
            return;
        }
        var book = programmes.book();
        var running = book.newest(CODE).orElseThrow();
        var old = EditionDraft.copy(book, book.programme(CODE), running);
        var next = new EditionDraft(
                old.name(),
                old.needs(),
                old.frequency(),
                LocalDate.of(clock.today().getYear() + 1, 1, 1),
                old.summary(),
                DONG,
                "60 triệu đồng xây mới, 30 triệu đồng sửa chữa",
                false,
                old.article(),
                old.articleConfirmed(),
                old.selectionNeeded(),
                old.terms(),
                old.returnKind(),
                old.returnMonths(),
                old.returnNote(),
                old.conditionWords(),
                old.contact(),
                old.papers(),
                old.stages(),
                old.conditions());
        SignInAs.user(
                "quantri2",
                () -> changes.proposeEdition(
                        CODE, next, "Văn bản giả định của dữ liệu dùng thử (không phải văn bản thật)"));
    }
}
