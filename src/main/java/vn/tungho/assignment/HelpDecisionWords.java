package vn.tungho.assignment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.basis.LegalTexts;

/** What a decision on help says of its legal basis and of the duties of a helper; kept with it as it was signed (R-BASIS-CONFIRMED). */
@Service
public class HelpDecisionWords {
    private final LegalTexts texts;
    private final HelpRules rules;

    HelpDecisionWords(LegalTexts texts, HelpRules rules) {
        this.texts = texts;
        this.rules = rules;
    }

    /**
     * The words of one decision.
     *
     * @param basis without “Căn cứ” in front
     * @param duty what Điều 2 asks of a helper
     * @param remark the sentence on what is not confirmed; empty when there is nothing to say
     */
    public record Words(String basis, String duty, String remark) {}

    /** The resolution as it stands in the settings. */
    @Transactional(readOnly = true)
    public LegalText resolution() {
        return texts.find(LegalText.HELP_RESOLUTION);
    }

    /** For a draft, which also says that the resolution is not confirmed. */
    @Transactional(readOnly = true)
    public Words draft() {
        var resolution = resolution();
        var missing = resolution.isConfirmed()
                ? ""
                : "Bản nháp: số, ngày của nghị quyết làm căn cứ chưa xác nhận; chưa ký được cho đến khi hai quản trị viên ghi"
                        + " và xác nhận ở trang “Văn bản làm căn cứ”. ";
        return new Words(VietnameseFormat.midSentence(resolution.cite()), duty(), (missing + remark()).strip());
    }

    /** For a decision that is signed now; refused while the resolution is not confirmed. */
    @Transactional(readOnly = true)
    public Words toSign() {
        var resolution = resolution();
        if (!resolution.isConfirmed()) {
            throw new BusinessException(
                    "Chưa ký được: quyết định căn cứ nghị quyết của Tỉnh ủy mà số, ngày nghị quyết chưa được"
                            + " xác nhận. Hãy đề nghị quản trị hệ thống ghi và xác nhận ở trang “Văn bản làm căn cứ”.");
        }
        return new Words(VietnameseFormat.midSentence(resolution.cite()), duty(), remark());
    }

    /** For a decision signed before its words were kept: without number, as nobody knew it, and with the duties of today. */
    Words ofOld() {
        return new Words("nghị quyết của Tỉnh ủy về giảm nghèo bền vững", duty(), remark());
    }

    private String duty() {
        return "Người được phân công trả lời nhận giúp; cùng hộ lập phương án; thăm hộ ít nhất "
                + rules.amount(HelpRule.Name.VISIT_MONTHS) + " tháng một lần, ghi chuyến thăm chậm nhất sau "
                + rules.amount(HelpRule.Name.RECORD_DAYS) + " ngày; báo cáo chi bộ hằng quý.";
    }

    private String remark() {
        var isOpen = rules.all().stream()
                .filter(r -> r.helpRule().equals(HelpRule.Name.VISIT_MONTHS.name())
                        || r.helpRule().equals(HelpRule.Name.RECORD_DAYS.name()))
                .anyMatch(r -> !r.isConfirmed());
        return isOpen
                ? "Ghi chú: các mức thăm hộ và ghi chuyến thăm ở Điều 2 chưa xác nhận, tức là chưa đối chiếu với văn bản quy định."
                : "";
    }
}
