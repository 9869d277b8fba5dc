package vn.tungho.shared.ui.field;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.input.Counts;
import vn.tungho.shared.input.Reading;

/** A whole number within a range; one outside it is refused with the range, never made to fit. */
public class CountField extends ReadField<Integer> {
    private int least;
    private int most;

    public CountField(String label, int least, int most) {
        super(label);
        this.least = least;
        this.most = most;
        getElement().setAttribute("inputmode", "numeric");
    }

    /** Opens with a number; it must not be left empty. */
    public final CountField starting(int number) {
        write(number);
        setRequiredIndicatorVisible(true);
        return this;
    }

    /** Another range, when it depends on an answer. */
    public final void range(int from, int to) {
        least = from;
        most = to;
    }

    /** The number; null while nothing stands or it is refused. */
    public final @Nullable Integer number() {
        return read();
    }

    @Override
    Reading<Integer> read(String text) {
        return Counts.read(text, least, most);
    }

    @Override
    String written(Integer value) {
        return String.valueOf(value);
    }
}
