package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.di.Instantiator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.draft.FormDrafts;
import vn.tungho.shared.ui.draft.DraftBar;
import vn.tungho.shared.ui.draft.DraftWords;
import vn.tungho.shared.ui.draft.FieldText;
import vn.tungho.shared.ui.draft.NamedFields;
import vn.tungho.shared.ui.field.ReadField;

/**
 * Keeps the fields of a form as the person's draft while they are filled in, and fills them again when the form is opened
 * later. Words are told while they are typed. A draft knows the version of the thing it was made on: when the thing has moved
 * on, what only one side changed is taken from that side, and what both changed is shown twice and chosen by the person.
 */
public final class DraftFields {
    /** How long a pause in typing is, in milliseconds. */
    private static final int PAUSE = 1_000;

    private final DraftStore drafts;
    private final long userId;
    private final String formKey;
    private final Consumer<LocalDateTime> saved;
    private final Map<String, Entry> fields = new LinkedHashMap<>();
    private final Map<String, DraftBar.Clash> clashes = new LinkedHashMap<>();
    private final List<Component> roots = new ArrayList<>();
    private final List<ChosenFiles> files = new ArrayList<>();
    private final DraftBar bar = new DraftBar(this::restart);
    private DraftWords known = DraftWords.NONE;
    private String version = "";
    private boolean isFilling;

    /** {@code saved} hears when the draft was kept, at first too when there is one. */
    public DraftFields(DraftStore drafts, long userId, String formKey, Consumer<LocalDateTime> saved) {
        this.drafts = drafts;
        this.userId = userId;
        this.formKey = formKey;
        this.saved = saved;
        drafts.loadWords(userId, formKey, DraftWords.class).ifPresent(kept -> {
            known = kept.words();
            saved.accept(kept.savedAt());
            bar.restored(kept.savedAt(), drafts.keptDays());
        });
    }

    /** The draft of whoever is signed in, for a form without services of its own; empty where nobody is. */
    public static Optional<DraftFields> here(String formKey, Consumer<LocalDateTime> saved) {
        var ui = UI.getCurrent();
        if (ui == null) {
            return Optional.empty();
        }
        var here = Instantiator.get(ui).getOrCreate(FormDrafts.class);
        var person = here.person();
        return person.isPresent()
                ? Optional.of(new DraftFields(here.store(), person.getAsLong(), formKey, saved))
                : Optional.empty();
    }

    /** The draft of whoever is signed in, on a page that nobody else sees. */
    public static DraftFields mine(String formKey) {
        return here(formKey, at -> {}).orElseThrow();
    }

    /** The thing that the form edits stands at this version; to be said before its fields. */
    public DraftFields madeOn(Object thingsVersion) {
        version = String.valueOf(thingsVersion);
        if (hasMovedOn()) {
            bar.clashes(List.of(), this::choose);
        }
        return this;
    }

    /** What the person sees of the draft; belongs above the fields. */
    public DraftBar bar() {
        return bar;
    }

    /** A field of text. */
    public DraftFields text(String name, HasValue<?, String> field) {
        return keep(name, field, v -> v, v -> v);
    }

    /** A field of a day. */
    public DraftFields day(String name, HasValue<?, LocalDate> field) {
        return keep(name, field, LocalDate::toString, LocalDate::parse);
    }

    /** Keeps every field of this form and says above them when a draft is shown. */
    public <C extends Component & HasComponents> DraftFields on(C form) {
        every(form);
        form.addComponentAsFirst(bar);
        return this;
    }

    /** Files that are chosen now and sent with the form. */
    public DraftFields files(String name, ChosenFiles chosen) {
        chosen.keptBy(drafts, userId, formKey, name, this::changed);
        files.add(chosen);
        return this;
    }

    /** A field of any kind; {@code read} gives null for a value that can no longer be chosen. */
    public <V extends @Nullable Object> DraftFields keep(
            String name, HasValue<?, V> field, Function<V, String> write, Function<String, @Nullable V> read) {
        var text = new FieldText<>(field, write, read);
        adopt(name, text, text.now());
        return this;
    }

    /** Every field below {@code root}, of every kind, by its label; also those that an answer brings up later. */
    public DraftFields every(Component root) {
        roots.add(root);
        look();
        return this;
    }

    /** Adopts what is there now and was not before; an answer that is filled in may bring up further fields. */
    private void look() {
        for (var more = true; more; ) {
            var below = NamedFields.below(roots);
            below.others().stream()
                    .filter(part -> part instanceof ChosenFiles chosen && !files.contains(chosen))
                    .forEach(part -> files("files " + files.size(), (ChosenFiles) part));
            var fresh = below.fields().entrySet().stream()
                    .filter(e -> !isKnown(e.getKey(), e.getValue()))
                    .toList();
            // what each shows is read before any is filled: filling one may write into another
            var opened = fresh.stream().map(e -> e.getValue().now()).toList();
            for (var i = 0; i < fresh.size(); i++) {
                adopt(fresh.get(i).getKey(), fresh.get(i).getValue(), opened.get(i));
            }
            more = !fresh.isEmpty();
        }
    }

    private boolean isKnown(String name, FieldText<?> field) {
        var entry = fields.get(name);
        return entry != null && entry.field.field() == field.field();
    }

    private void adopt(String name, FieldText<?> field, String opened) {
        tellWhileTyped(field.field());
        var entry = new Entry(field, opened);
        fields.put(name, entry);
        var before = isFilling;
        isFilling = true;
        fill(name, entry);
        isFilling = before;
        field.field().addValueChangeListener(e -> changed());
    }

    /** Long words reach us while they are typed, not only when the field is left; a number is read as a whole. */
    private static void tellWhileTyped(HasValue<?, ?> field) {
        if (field instanceof HasValueChangeMode words
                && !(field instanceof ReadField)
                && words.getValueChangeMode() != ValueChangeMode.EAGER) {
            words.setValueChangeMode(ValueChangeMode.LAZY);
            words.setValueChangeTimeout(PAUSE);
        }
    }

    private void fill(String name, Entry entry) {
        var kept = known.fields().get(name);
        if (kept == null) {
            return;
        }
        var base = known.start() == null ? null : known.start().get(name);
        if (base == null) {
            if (!kept.isEmpty()) {
                entry.field.put(kept);
            }
        } else if (!hasMovedOn()) {
            entry.field.put(kept);
        } else if (!kept.equals(base)) {
            entry.field.put(kept);
            if (!entry.opened.equals(base) && !entry.opened.equals(kept)) {
                entry.base = base;
                clashes.put(name, new DraftBar.Clash(name, kept, entry.opened));
                bar.clashes(List.copyOf(clashes.values()), this::choose);
            }
        }
    }

    private boolean hasMovedOn() {
        return known.version() != null && !known.version().equals(version);
    }

    private void choose(String name, String words) {
        var entry = fields.get(name);
        if (entry != null) {
            clashes.remove(name);
            entry.base = entry.opened;
            entry.field.put(words);
            save();
        }
    }

    /** Where two people changed the same field and nothing is chosen yet: the form is not to be sent so. */
    public List<ErrorSummary.Problem> problems() {
        return clashes.values().stream()
                .map(c -> new ErrorSummary.Problem(
                        "“%s”: bạn và người khác ghi khác nhau. Chọn điều đúng ở phía trên biểu mẫu."
                                .formatted(c.name()),
                        null))
                .toList();
    }

    /** Forgets the draft: the form was sent. */
    public void clear() {
        drafts.clear(userId, formKey);
        forget();
    }

    /** Does what the form is for and forgets the draft in the same transaction; a refusal leaves the draft. */
    public <T> T finish(Supplier<T> act) {
        var told = drafts.finish(userId, formKey, act);
        forget();
        return told;
    }

    /** The same for an act that tells nothing. */
    public void perform(Runnable act) {
        finish(() -> {
            act.run();
            return true;
        });
    }

    private void forget() {
        known = DraftWords.NONE;
        clashes.clear();
        bar.over();
    }

    /** Gives the draft up: the fields show again what they showed before it, empty ones for the next entry. */
    public void restart() {
        isFilling = true;
        clear();
        // the second time for what emptying a field wrote into another one
        for (var round = 0; round < 2; round++) {
            List.copyOf(fields.values()).forEach(e -> e.field.put(e.opened));
        }
        files.forEach(ChosenFiles::clear);
        isFilling = false;
    }

    private void changed() {
        if (!isFilling) {
            look();
            save();
        }
    }

    private void save() {
        var words = new LinkedHashMap<>(known.fields());
        var start = new LinkedHashMap<>(known.start() == null ? Map.of() : known.start());
        fields.forEach((name, entry) -> {
            words.put(name, entry.field.now());
            start.put(name, entry.base);
        });
        var moved = clashes.isEmpty() ? version : String.valueOf(known.version());
        known = new DraftWords(words, start, moved);
        saved.accept(drafts.saveWords(userId, formKey, known));
    }

    /** A field of the form: what it showed when it was opened, and what its draft is compared with. */
    private static final class Entry {
        private final FieldText<?> field;
        private final String opened;
        private String base;

        Entry(FieldText<?> field, String opened) {
            this.field = field;
            this.opened = opened;
            this.base = opened;
        }
    }
}
