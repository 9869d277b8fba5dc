package vn.tungho.review.coherence;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tungho.standard.coherence.SheetFlag;

/**
 * What the enumerator says about what does not fit on a sheet.
 *
 * @param reasons question of a need → why it is answered otherwise than it follows
 * @param checked the words of each flag that was looked at again and stands: other words are another flag
 */
public record SheetAccount(Map<String, String> reasons, Set<String> checked) {
    /** Nothing was said: a device that does not know the rules. */
    public static final SheetAccount NOTHING = new SheetAccount(Map.of(), Set.of());

    public SheetAccount {
        reasons = Map.copyOf(reasons);
        checked = Set.copyOf(checked);
    }

    /** True when this flag was looked at again. */
    public boolean isChecked(SheetFlag flag) {
        return checked.contains(flag.words());
    }

    /** The same upon reasons written before, which stay where this says nothing. */
    SheetAccount over(Map<String, String> before) {
        var all = new TreeMap<>(before);
        all.putAll(reasons);
        return new SheetAccount(all, checked);
    }
}
