package vn.tungho.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.basis.LegalTexts;
import vn.tungho.worklist.SecondAdministrator;

/** Number and date of the texts papers rest on: one administrator enters them, another one compares and confirms (R-BASIS-CONFIRMED). */
@Service
public class LegalTextService {
    /** The work of the second administrator on the list; its case is the entry. */
    public static final String CONFIRM = "confirmLegalText";

    private static final int NUMBER = 60;
    private static final int SUBJECT = 200;

    private final LegalTexts texts;
    private final LegalTextDuty duty;
    private final SecondAdministrator second;
    private final AuditTrail audit;
    private final AppClock clock;

    LegalTextService(
            LegalTexts texts, LegalTextDuty duty, SecondAdministrator second, AuditTrail audit, AppClock clock) {
        this.texts = texts;
        this.duty = duty;
        this.second = second;
        this.audit = audit;
        this.clock = clock;
    }

    /** All texts with what waits. */
    public List<LegalText> all() {
        return texts.all();
    }

    /** The text of a waiting entry; empty when it has its answer. */
    public Optional<LegalText> waiting(long entryId) {
        return texts.all().stream()
                .filter(t -> t.isWaiting() && Objects.equals(t.entryId(), entryId))
                .findFirst();
    }

    /** Enters what stands on the text; it counts when another administrator confirmed it. */
    @Transactional
    public void enter(LegalText seen, String number, LocalDate issuedOn, String subject) {
        var person = second.require("ghi số, ngày văn bản làm căn cứ");
        var text = new LegalTexts.NewText(
                TermChecks.text(number, NUMBER, "Chưa ghi số, ký hiệu văn bản. Hãy ghi như trên văn bản."),
                issuedOn,
                seen.subject().isBlank()
                        ? subject.strip()
                        : TermChecks.text(subject, SUBJECT, "Chưa ghi cơ quan ban hành và trích yếu của văn bản."));
        if (issuedOn.isAfter(clock.today())) {
            throw new BusinessException("Ngày văn bản " + VietnameseFormat.date(issuedOn)
                    + " chưa tới. Hãy ghi ngày ban hành như trên văn bản.");
        }
        var entryId = texts.enter(seen, text, person.username(), clock.now());
        duty.closed(seen.entryId(), person);
        duty.opened(entryId, seen.kind(), text.number(), person);
        audit.write("enter-legal-text", "legal_text", seen.legalText(), null, text.number() + "; " + text.subject());
    }

    /** Confirms what somebody else entered. */
    @Transactional
    public void confirm(LegalText seen) {
        var person = second.require("xác nhận số, ngày văn bản làm căn cứ");
        second.requireOther(person, String.valueOf(seen.enteredBy()), "Số, ngày văn bản này");
        texts.confirm(seen, person.username(), clock.today());
        duty.closed(seen.entryId(), person);
        audit.write("confirm-legal-text", "legal_text", seen.legalText(), null, seen.citeNew());
    }

    /** Takes out what waits; who entered it may so withdraw it. */
    @Transactional
    public void refuse(LegalText seen) {
        var person = second.require("bỏ số, ngày văn bản chờ xác nhận");
        texts.refuse(seen);
        duty.closed(seen.entryId(), person);
        audit.write("refuse-legal-text", "legal_text", seen.legalText(), null, seen.citeNew());
    }
}
