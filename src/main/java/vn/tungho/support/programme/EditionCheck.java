package vn.tungho.support.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import vn.tungho.shared.input.Texts;
import vn.tungho.support.ReturnKind;
import vn.tungho.support.condition.Condition;
import vn.tungho.support.condition.ConditionKind;

/** What is wrong with a proposed edition, field by field. Pure. */
final class EditionCheck {
    private static final int LAST_NEED = 12;
    private static final int MONTHS = 360;

    private final EditionDraft draft;
    private final List<Fault> faults = new ArrayList<>();

    private EditionCheck(EditionDraft draft) {
        this.draft = draft;
    }

    static List<Fault> faults(EditionDraft draft) {
        var check = new EditionCheck(draft);
        check.words();
        check.money();
        check.parts();
        check.conditions();
        return check.faults;
    }

    private void words() {
        need(Fault.Field.NAME, draft.name(), 150, "tên chương trình");
        need(Fault.Field.SUMMARY, draft.summary(), 600, "hộ được gì, bằng lời dễ hiểu");
        need(Fault.Field.ARTICLE, draft.article(), 300, "văn bản và điều khoản làm căn cứ");
        need(Fault.Field.CONTACT, draft.contact(), 300, "hộ hỏi ai");
        if (Texts.length(draft.conditionWords().strip()) > 1000) {
            add(Fault.Field.CONDITION_WORDS, "Điều kiện, cam kết dài quá 1000 chữ. Hãy viết gọn lại.");
        }
        if (draft.validFromOn() == null) {
            add(Fault.Field.VALID_FROM, "Chọn ngày bắt đầu áp dụng.");
        }
        if (!draft.needs().stream().allMatch(EditionCheck::isNeed)) {
            add(Fault.Field.NEEDS, "Chỉ số thiếu hụt phải từ 1 đến 12.");
        }
    }

    private void money() {
        var amount = draft.amount();
        if (amount != null && amount <= 0) {
            add(Fault.Field.AMOUNT, "Mức hỗ trợ phải lớn hơn 0 đồng; để trống khi không chi tiền theo mức.");
        }
        var pays = draft.stages().stream().anyMatch(s -> s.share() > 0);
        if (amount == null && pays && draft.amountNote().isBlank()) {
            add(Fault.Field.AMOUNT, "Có đợt chi tiền mà chưa có mức: nhập mức, hoặc ghi mức do đâu quy định.");
        }
        if (amount == null && draft.amountConfirmed() && draft.amountNote().isBlank()) {
            add(Fault.Field.AMOUNT_NOTE, "Chưa có mức nào để đánh dấu đã đối chiếu.");
        }
        if (Texts.length(draft.amountNote().strip()) > 400) {
            add(Fault.Field.AMOUNT_NOTE, "Lời về mức hỗ trợ dài quá 400 chữ. Hãy viết gọn lại.");
        }
        var months = draft.returnMonths();
        if (draft.returnKind() == ReturnKind.NONE) {
            if (months != null) {
                add(Fault.Field.RETURN, "Không phải hoàn trả thì để trống số tháng.");
            }
        } else if (months == null || months < 1 || months > MONTHS) {
            add(Fault.Field.RETURN, "Ghi hoàn trả sau bao nhiêu tháng, từ 1 đến " + MONTHS + ".");
        }
    }

    private void parts() {
        if (draft.stages().isEmpty()) {
            add(Fault.Field.STAGES, "Cần ít nhất một đợt giao.");
        }
        for (var stage : draft.stages()) {
            if (stage.name().isBlank() || Texts.length(stage.name()) > 150) {
                add(Fault.Field.STAGES, "Mỗi đợt cần một tên, không quá 150 chữ.");
            }
            if (stage.share() < 0 || stage.share() > 100) {
                add(Fault.Field.STAGES, "Phần chi của một đợt phải từ 0 đến 100 %.");
            }
        }
        var sum = draft.stages().stream().mapToInt(EditionDraft.Stage::share).sum();
        if (!draft.stages().isEmpty() && sum != 100) {
            add(Fault.Field.STAGES, "Các đợt cộng lại là " + sum + " %. Phải đúng 100 %.");
        }
        for (var paper : draft.papers()) {
            if (paper.name().isBlank() || Texts.length(paper.name()) > 250 || Texts.length(paper.form()) > 30) {
                add(Fault.Field.PAPERS, "Mỗi giấy tờ cần tên (không quá 250 chữ); số mẫu không quá 30 chữ.");
            }
        }
    }

    private void conditions() {
        var kinds = draft.conditions().stream().map(Condition::kind).toList();
        var who = draft.conditions().stream()
                .filter(c -> c.kind() == ConditionKind.WHO)
                .findFirst();
        if (who.isEmpty()
                || (who.get().classes().isEmpty() && who.get().groups().isEmpty())) {
            add(Fault.Field.WHO, "Chọn ít nhất một loại hộ hoặc một nhóm được hưởng.");
        } else {
            who(who.get());
        }
        if (new HashSet<>(kinds).size() != kinds.size()) {
            add(Fault.Field.CONDITIONS, "Một điều kiện được chọn hai lần.");
        }
        if (kinds.containsAll(List.of(ConditionKind.WORKER, ConditionKind.NO_WORKER))) {
            add(Fault.Field.CONDITIONS, "Không thể vừa cần người lao động vừa cần không còn người lao động.");
        }
        if (kinds.containsAll(List.of(ConditionKind.NEED, ConditionKind.NEED_HINT))) {
            add(Fault.Field.CONDITIONS, "Chọn một trong hai: phải thiếu hụt, hoặc chỉ ưu tiên.");
        }
        for (var c : draft.conditions()) {
            var asksNeeds = c.kind() == ConditionKind.NEED || c.kind() == ConditionKind.NEED_HINT;
            if (asksNeeds && (c.picks().isBlank() || !c.needs().stream().allMatch(EditionCheck::isNeed))) {
                add(Fault.Field.CONDITIONS, "Chọn chỉ số thiếu hụt mà điều kiện hỏi tới.");
            }
            if (c.kind() == ConditionKind.AREA && c.communes().isEmpty()) {
                add(Fault.Field.CONDITIONS, "Chọn ít nhất một xã của địa bàn áp dụng.");
            }
        }
    }

    private void who(Condition who) {
        if (overlap(who.classes(), who.askedClasses())) {
            add(Fault.Field.WHO, "Một loại hộ không thể vừa được hưởng vừa phải xem từng trường hợp.");
        }
        if (!who.askedClasses().isEmpty() && who.note().isBlank()) {
            add(Fault.Field.WHO, "Ghi phải xem gì ở loại hộ xét từng trường hợp.");
        }
        if (Texts.length(who.note()) > 300) {
            add(Fault.Field.WHO, "Ghi chú về đối tượng dài quá 300 chữ.");
        }
    }

    private static boolean overlap(Collection<?> one, Collection<?> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static boolean isNeed(int no) {
        return no >= 1 && no <= LAST_NEED;
    }

    private void need(Fault.Field field, String text, int longest, String what) {
        if (text.isBlank()) {
            add(field, "Chưa ghi " + what + ".");
        } else if (Texts.length(text.strip()) > longest) {
            add(field, "Phần “" + what + "” dài quá " + longest + " chữ. Hãy viết gọn lại.");
        }
    }

    private void add(Fault.Field field, String words) {
        faults.add(new Fault(field, words));
    }
}
