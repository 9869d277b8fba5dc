package vn.tungho.field.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.SheetSetService;
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.review.ui.survey.FlagAccount;
import vn.tungho.review.ui.survey.FlagsToCheck;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.coherence.SheetCoherence;
import vn.tungho.standard.coherence.SheetFlag;

/** What would not fit on the sheet with the answers chosen, with the reasons that came from the device. */
class ConflictAccount extends Div implements FlagAccount {
    private final SheetSetService.Entry entry;
    private final Map<String, String> reasons;
    private final Set<String> checked = new HashSet<>();
    private List<SheetFlag> shown = List.of();

    ConflictAccount(SheetSetService.Entry entry) {
        this.entry = entry;
        this.reasons = new TreeMap<>(entry.reasons());
        addClassName("th-stack-v");
    }

    /** Shows what does not fit with these choices; nothing while the sheet is not to be sent. */
    void show(Map<String, String> chosen, boolean submit) {
        var answers = new HashMap<>(entry.answers());
        answers.putAll(chosen);
        var now = submit ? SheetCoherence.flags(entry.form(), answers, entry.facts()) : List.<SheetFlag>of();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        if (!now.isEmpty()) {
            add(new FlagsToCheck(
                    this,
                    now,
                    flag -> new PathLink(
                            "Mở phiếu để sửa",
                            ReviewPages.sheet(entry.reviewCase().caseId()))));
        }
    }

    SheetAccount account() {
        return new SheetAccount(reasons, checked);
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
}
