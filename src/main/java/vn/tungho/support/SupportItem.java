package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A thing that was handed over and must come back or go on.
 *
 * @param value đồng
 * @param chainNo the first item of the chain of hand-overs it belongs to
 * @param link its place in the chain, from 1
 */
public record SupportItem(
        long itemId,
        long caseId,
        long householdId,
        String headName,
        String provinceCode,
        String communeCode,
        String villageCode,
        String name,
        int quantity,
        String unit,
        long value,
        LocalDate handedOn,
        String receiverName,
        ReturnForm returnForm,
        LocalDate returnDueOn,
        ItemState state,
        long chainNo,
        int link,
        @Nullable Long previousItemId,
        @Nullable Long nextHouseholdId,
        @Nullable String nextHeadName,
        @Nullable LocalDate endedOn,
        String note) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** "1 con bò cái sinh sản". */
    public String words() {
        return quantity + " " + unit + " " + name;
    }
}
