package vn.tungho.registry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Scope;

/** Chooses a household of a commune by typing its head's name without diacritics, or its code. */
public class HouseholdField extends ComboBox<HouseholdRow> {
    /** Who has not found it among so many types another word. */
    private static final int MOST = 1_000;

    /** Offers the active households of the commune that lie in the scope, but for {@code except}. */
    public HouseholdField(String label, HouseholdService households, Scope scope, String communeCode, long except) {
        this(label, households, scope, communeCode, null, except);
    }

    /** Offers the active households of the village that lie in the scope. */
    public static HouseholdField ofVillage(
            String label, HouseholdService households, Scope scope, String communeCode, String villageCode) {
        return new HouseholdField(label, households, scope, communeCode, villageCode, 0);
    }

    private HouseholdField(
            String label,
            HouseholdService households,
            Scope scope,
            String communeCode,
            @Nullable String villageCode,
            long except) {
        super(label);
        setPlaceholder("Gõ tên chủ hộ hoặc mã hộ");
        setItemLabelGenerator(r -> "%s · %s · %s".formatted(r.headName(), r.villageName(), r.householdCode()));
        setItems(query -> {
            var filter = new HouseholdFilter(query.getFilter().orElse(""), Set.of(), communeCode, villageCode, false);
            var most = (int) Math.min(MOST, query.getOffset() + (long) query.getLimit() + 1);
            return households.search(filter, scope, null, most).stream()
                    .filter(r -> r.householdId() != except)
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
    }
}
