package vn.tungho.shared.ui.field;

import vn.tungho.shared.input.DocumentNumbers;
import vn.tungho.shared.input.Reading;

/** The number of a paper with its signs, as it stands on the paper. */
public class DocumentNumberField extends ReadField<String> {
    private boolean isBare;

    /** {@code example}: such as 15/QĐ-BCĐ, shown under the field. */
    public DocumentNumberField(String label, String example) {
        super(label);
        setHelperText("Ví dụ " + example + ".");
    }

    /** The number may stand without signs. */
    public final DocumentNumberField bare() {
        isBare = true;
        return this;
    }

    /** The number as it is kept; empty while nothing stands; what is refused is an expected "no". */
    public final String number() {
        return givenIfAny().orElse("");
    }

    @Override
    Reading<String> read(String text) {
        return isBare ? DocumentNumbers.readBare(text) : DocumentNumbers.read(text);
    }

    @Override
    String written(String value) {
        return value;
    }
}
