package vn.tungho.standard;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;
import vn.tungho.shared.input.Texts;
import vn.tungho.standard.coherence.AnswerClash;
import vn.tungho.standard.coherence.NeedRule;
import vn.tungho.standard.coherence.RuleWords;

/**
 * Changes of the rules that hold the answers of a sheet against each other (R-SHEET-COHERENT), by two administrators as every value
 * of an edition. What was sent before keeps the flags it got.
 */
@Service
public class SheetRuleService {
    private static final int REASON = 300;
    private static final int LABEL = 500;

    private final StandardChangeService changes;
    private final StandardBook book;

    SheetRuleService(StandardChangeService changes, StandardBook book) {
        this.changes = changes;
        this.book = book;
    }

    /** The questions and rules of an edition; the answers are the same in every place. */
    public SheetForm form(String editionId) {
        return book.edition(editionId).form(Region.NORTH_CENTRAL_COAST, AreaType.RURAL);
    }

    /** Proposes how a need follows from answers of Phiếu B1, in place of how it does now. */
    public long enterNeed(String editionId, NeedRule rule, String source) {
        var form = form(editionId);
        if (rule.lacking().isEmpty()) {
            throw new BusinessException("Chưa chọn câu trả lời nào của Phiếu B1. Hãy chọn ít nhất một câu trả lời.");
        }
        var questions = rule.lacking().stream()
                .map(NeedRule.Answer::itemCode)
                .distinct()
                .count();
        if (questions != rule.lacking().size()) {
            throw new BusinessException(
                    "Mỗi câu hỏi chỉ chọn một câu trả lời. Hãy bỏ bớt câu trả lời của cùng câu hỏi.");
        }
        if (rule.leastLacking() < 1 || rule.leastLacking() > questions) {
            throw new BusinessException(
                    "Số câu trả lời để kết luận phải từ 1 đến " + questions + ". Hãy sửa lại số này.");
        }
        rule.lacking().forEach(a -> requireIncome(form, a.itemCode(), a.optionCode()));
        return changes.enterRule(
                editionId,
                ChangeKind.NEED,
                new StandardChangeService.Target(
                        indicator(editionId, rule.itemCode()), Texts.shorten(RuleWords.of(form, rule), LABEL)),
                now(form, rule.itemCode()),
                ChangeWriter.text(rule),
                source);
    }

    /** Proposes that a need follows from nothing any more. */
    public long endNeed(String editionId, NeedRule rule, String source) {
        return changes.enterRule(
                editionId,
                ChangeKind.NEED,
                new StandardChangeService.Target(
                        indicator(editionId, rule.itemCode()),
                        Texts.shorten(RuleWords.of(form(editionId), rule), LABEL)),
                ChangeWriter.text(rule),
                StandardChange.ENDED,
                source);
    }

    /** Proposes two answers that hardly go together, or another reason for two that are known. */
    public long enterClash(String editionId, AnswerClash clash, String source) {
        var form = form(editionId);
        requireIncome(form, clash.itemCode(), clash.optionCode());
        if (clash.itemCode().equals(clash.otherItemCode())) {
            throw new BusinessException("Hai câu phải khác nhau: mỗi câu hỏi chỉ có một câu trả lời.");
        }
        if (form.item(clash.otherItemCode())
                .flatMap(i -> i.option(clash.otherOptionCode()))
                .isEmpty()) {
            throw new BusinessException("Câu thứ hai không có câu trả lời này. Hãy chọn lại.");
        }
        var reason = TextNormalizer.clean(clash.reason());
        if (reason.isEmpty() || Texts.length(reason) > REASON) {
            throw new BusinessException(
                    "Vì sao không khớp phải có từ 1 đến " + REASON + " chữ cái. Hãy ghi như vế cuối của một câu.");
        }
        return changes.enterRule(editionId, ChangeKind.CLASH, target(form, clash), now(form, clash), reason, source);
    }

    /** Proposes that two answers are no longer held against each other. */
    public long endClash(String editionId, AnswerClash clash, String source) {
        var form = form(editionId);
        return changes.enterRule(
                editionId, ChangeKind.CLASH, target(form, clash), clash.reason(), StandardChange.ENDED, source);
    }

    private static StandardChangeService.Target target(SheetForm form, AnswerClash clash) {
        return new StandardChangeService.Target(
                String.join(
                        " ",
                        List.of(clash.itemCode(), clash.optionCode(), clash.otherItemCode(), clash.otherOptionCode())),
                Texts.shorten(RuleWords.of(form, clash), LABEL));
    }

    private static String now(SheetForm form, String itemCode) {
        return form.coherence().needs().stream()
                .filter(n -> n.itemCode().equals(itemCode))
                .map(ChangeWriter::text)
                .findFirst()
                .orElse("");
    }

    private static String now(SheetForm form, AnswerClash clash) {
        return form.coherence().clashes().stream()
                .filter(c -> target(form, c).code().equals(target(form, clash).code()))
                .map(AnswerClash::reason)
                .findFirst()
                .orElse("");
    }

    private String indicator(String editionId, String itemCode) {
        return book.edition(editionId).indicators().stream()
                .filter(i -> i.itemCode().equals(itemCode))
                .map(Indicator::code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no need " + itemCode + " in " + editionId));
    }

    private static void requireIncome(SheetForm form, String itemCode, String optionCode) {
        var known = form.income().stream()
                .flatMap(g -> g.items().stream())
                .anyMatch(i -> i.code().equals(itemCode) && i.option(optionCode).isPresent());
        if (!known) {
            throw new BusinessException("Phiếu B1 không có câu trả lời này. Hãy chọn lại.");
        }
    }
}
