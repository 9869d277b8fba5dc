package vn.tungho.review.coherence;

import java.util.Map;
import java.util.Set;
import vn.tungho.standard.coherence.SheetFlag;

/**
 * What the enumerator says about what does not fit on a sheet.
 *
 * @param reasons question of a need → why it is answered otherwise than it follows
 * @param checked what was looked at again and stands
 */
public record SheetAccount(Map<String, String> reasons, Set<SheetFlag> checked) {
    public SheetAccount {
        reasons = Map.copyOf(reasons);
        checked = Set.copyOf(checked);
    }
}
