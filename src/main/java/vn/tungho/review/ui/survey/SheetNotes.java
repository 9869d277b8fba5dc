package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.SheetPage;
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.standard.coherence.DerivedNeed;
import vn.tungho.standard.coherence.SheetCoherence;
import vn.tungho.standard.coherence.SheetFlag;

/** Which needs follow from other answers of the sheet at hand, what does not fit, and what the enumerator says to it. */
final class SheetNotes implements FlagAccount {
    private final SheetPage page;
    private final Map<String, String> answers;
    private final Map<String, String> reasons;
    private final Set<String> checked = new HashSet<>();
    private final Runnable changed;
    private final Map<String, QuestionNotes> shown = new LinkedHashMap<>();
    private Map<String, DerivedNeed> needs;

    /** Answers what follows and has no answer yet; {@code changed} keeps the draft. */
    SheetNotes(SheetPage page, Map<String, String> answers, Runnable changed) {
        this.page = page;
        this.answers = answers;
        this.reasons = new TreeMap<>(page.reasons());
        this.changed = changed;
        this.needs = SheetCoherence.needs(page.form(), answers);
        needs.values().forEach(need -> answers.putIfAbsent(need.itemCode(), need.answer()));
    }

    /** After an answer: needs that follow anew are answered so, and a reason without a departure is gone. */
    void answered() {
        var now = SheetCoherence.needs(page.form(), answers);
        now.forEach((code, need) -> {
            var before = needs.get(code);
            if (before == null || !before.answer().equals(need.answer())) {
                answers.put(code, need.answer());
            }
        });
        needs = now;
        reasons.keySet().removeIf(code -> !departs(code));
        shown.forEach((code, notes) -> notes.show(needs.get(code), departs(code), about(code)));
    }

    /** Forgets the questions of the page before. */
    void turn() {
        shown.clear();
    }

    /** The notes under a question. */
    Component at(String code) {
        var notes = new QuestionNotes(reason(code), words -> reason(code, words));
        notes.show(needs.get(code), departs(code), about(code));
        shown.put(code, notes);
        return notes;
    }

    List<SheetFlag> flags() {
        return SheetCoherence.flags(page.form(), answers, page.facts());
    }

    @Override
    public boolean isChecked(SheetFlag flag) {
        return checked.contains(flag.words());
    }

    @Override
    public void check(SheetFlag flag, boolean is) {
        if (is) {
            checked.add(flag.words());
        } else {
            checked.remove(flag.words());
        }
    }

    @Override
    public @Nullable String reason(String code) {
        return reasons.get(code);
    }

    @Override
    public void reason(String code, String words) {
        if (words.isBlank()) {
            reasons.remove(code);
        } else {
            reasons.put(code, words.strip());
        }
        changed.run();
    }

    Map<String, String> reasons() {
        return Map.copyOf(reasons);
    }

    SheetAccount account() {
        return new SheetAccount(reasons, checked);
    }

    private boolean departs(String code) {
        var need = needs.get(code);
        var given = answers.get(code);
        return need != null && given != null && !given.equals(need.answer());
    }

    private List<SheetFlag> about(String code) {
        return flags().stream().filter(f -> f.isAbout(code)).toList();
    }
}
