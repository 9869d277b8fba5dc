package vn.tungho.publicboard;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.publicboard.BoardForms.Outcome;

/** One sending, one transaction: the key stands exactly when the effect does. */
@Service
class BoardFormWriter {
    private final BoardFormMapper forms;

    BoardFormWriter(BoardFormMapper forms) {
        this.forms = forms;
    }

    @Transactional
    Outcome send(SentForm form, Predicate<String> isOver, Supplier<String> act) {
        var before = known(form, isOver);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            forms.claim(form);
        } catch (DuplicateKeyException e) {
            return known(form, code -> false).orElseThrow(() -> e);
        }
        var taken = form.taken(act.get());
        forms.settle(taken.formKey(), taken.trackingCode());
        return new Outcome(taken, false);
    }

    private Optional<Outcome> known(SentForm form, Predicate<String> isOver) {
        var sameForm = forms.byKey(form.formKey());
        if (sameForm.isPresent()) {
            var isOther = !sameForm.get().digest().equals(form.digest());
            return Optional.of(new Outcome(sameForm.get(), isOther));
        }
        var sameWords = forms.byWords(form.digest());
        if (sameWords.isPresent() && isOver.test(sameWords.get().trackingCode())) {
            forms.over(sameWords.get().formKey());
            return Optional.empty();
        }
        return sameWords.map(form::after).map(again -> {
            forms.repeat(again);
            return new Outcome(again, false);
        });
    }
}
