package vn.tungho.shared.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.HasValue;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        drafts.load(userId, formKey).ifPresent(draft -> {
            read(draft.content());
            saved.accept(draft.savedAt());
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
        var content = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue().get(), UTF_8))
                .collect(Collectors.joining("&"));
        saved.accept(drafts.save(userId, formKey, content).savedAt());
    }

    private void read(String content) {
        for (var pair : content.split("&", -1)) {
            var at = pair.indexOf('=');
            if (at > 0) {
                known.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), UTF_8));
            }
        }
    }
}
