package vn.tungho.shared.ui;

import com.vaadin.flow.component.HasValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.draft.DraftStore;

/** Keeps the fields of a form as the person's draft while they are filled in, and fills them again when the form is opened later. */
public final class DraftFields {
    private final DraftStore drafts;
    private final long userId;
    private final String formKey;
    private final Consumer<LocalDateTime> saved;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();

    /** {@code saved} hears when the draft was kept, at first too when there is one. */
    public DraftFields(DraftStore drafts, long userId, String formKey, Consumer<LocalDateTime> saved) {
        this.drafts = drafts;
        this.userId = userId;
        this.formKey = formKey;
        this.saved = saved;
        drafts.loadWords(userId, formKey, Words.class).ifPresent(kept -> {
            known.putAll(kept.words().fields());
            saved.accept(kept.savedAt());
        });
    }

    /** A field of text. */
    public DraftFields text(String name, HasValue<?, String> field) {
        return keep(name, field, v -> v, v -> v);
    }

    /** A field of a day. */
    public DraftFields day(String name, HasValue<?, LocalDate> field) {
        return keep(name, field, LocalDate::toString, LocalDate::parse);
    }

    /** A field of any kind; {@code read} gives null for a value that can no longer be chosen. */
    public <V> DraftFields keep(
            String name, HasValue<?, V> field, Function<V, String> write, Function<String, @Nullable V> read) {
        var kept = known.get(name);
        if (kept != null && !kept.isEmpty()) {
            var value = read.apply(kept);
            if (value != null) {
                field.setValue(value);
            }
        }
        fields.put(name, () -> field.isEmpty() ? "" : write.apply(field.getValue()));
        field.addValueChangeListener(e -> save());
        return this;
    }

    /** Forgets the draft: the form was sent. */
    public void clear() {
        drafts.clear(userId, formKey);
    }

    private void save() {
        var words = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> words.put(name, value.get()));
        saved.accept(drafts.saveWords(userId, formKey, new Words(words)));
    }

    /** The fields as they are kept: name → value. */
    record Words(Map<String, String> fields) {}
}
