package vn.tungho.field;

import java.util.Map;
import vn.tungho.review.SheetSetService;
import vn.tungho.review.coherence.SheetFlags;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.input.Texts;
import vn.tungho.standard.SheetForm;

/** Whether answers from a device may still be taken. */
final class SheetRules {
    private SheetRules() {}

    /** The charge under which a sheet is filled: it changes with the enumerator and with each round of scoring. */
    static String epoch(SheetSetService.Entry entry) {
        return entry.village().round() + "." + entry.reviewCase().enumeratorId();
    }

    /** @throws BusinessException when the household is no longer this person's, or its village has gone on */
    static void requireEpoch(SheetSetService.Entry entry, String epoch, Person person) {
        var c = entry.reviewCase();
        var enumerator = c.enumeratorId();
        var mine = enumerator != null
                && (enumerator == person.userId()
                        || person.grants().stream()
                                .anyMatch(g -> g.role() == Role.ENUMERATOR && enumerator.equals(g.onBehalfOf())));
        if (!mine) {
            throw new BusinessException("Bạn không còn phụ trách phiếu của hộ " + c.headName()
                    + ": hộ đã giao cho rà soát viên khác sau lần tải về máy. Phiếu được giữ nguyên văn để đối chiếu.");
        }
        if (!entry.isOpen()) {
            throw new BusinessException("Thôn " + entry.village().villageName()
                    + " đã qua bước khảo sát nên phiếu của hộ " + c.headName()
                    + " không sửa được nữa. Phiếu được giữ nguyên văn; nếu cần, hãy nêu tại cuộc họp thôn.");
        }
        if (!epoch(entry).equals(epoch)) {
            throw new BusinessException("Thôn " + entry.village().villageName()
                    + " đã chấm lại từ đầu sau lần tải về máy, nên phiếu cũ của hộ " + c.headName()
                    + " không dùng được. Hãy tải lại rồi làm phiếu mới.");
        }
    }

    /** @throws BusinessException when an answer is not one of the form */
    static void requireKnown(SheetForm form, Map<String, SheetPayload.Given> answers) {
        for (var given : answers.entrySet()) {
            var item = form.item(given.getKey())
                    .orElseThrow(() -> new BusinessException("Phiếu không có câu hỏi mã " + given.getKey()
                            + ". Mẫu phiếu trên máy đã cũ; hãy tải lại rồi làm lại phiếu."));
            if (given.getValue() == null
                    || given.getValue().value() == null
                    || item.option(given.getValue().value()).isEmpty()) {
                throw new BusinessException(
                        "Câu “" + item.label()
                                + "” không có câu trả lời đã chọn trên máy. Mẫu phiếu trên máy đã cũ; hãy tải lại rồi làm lại phiếu.");
            }
        }
    }

    /** @throws BusinessException when a reason belongs to no question of the form, or is longer than one may be */
    static void requireReasons(SheetForm form, Map<String, String> reasons) {
        reasons.forEach((code, words) -> {
            if (form.item(code).isEmpty() || words == null) {
                throw new BusinessException("Phiếu không có câu hỏi mã " + code
                        + " nên lý do ghi kèm không dùng được. Hãy tải lại rồi làm lại phiếu.");
            }
            if (Texts.length(words) > SheetFlags.MOST_REASON) {
                throw new BusinessException("Lý do của một chỉ số dài " + Texts.length(words) + " ký tự, nhiều nhất là "
                        + SheetFlags.MOST_REASON + ". Hãy mở lại phiếu, viết ngắn lại rồi gửi.");
            }
        });
    }
}
