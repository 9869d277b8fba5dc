package vn.tungho.shared.ui.draft;

import org.jspecify.annotations.Nullable;

/** A field of our own kit that says how its value is written into a draft and read from it. */
public interface KeepsItself<V extends @Nullable Object> {
    /** The value as text; never empty for a value that is there. */
    String write(V value);

    /** The value of a text that {@link #write} made; null when it cannot be chosen any more. */
    @Nullable V read(String text);
}
