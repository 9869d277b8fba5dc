package vn.tungho.shared.ui.field;

import vn.tungho.shared.input.PhoneNumbers;
import vn.tungho.shared.input.Reading;

/** A Vietnamese telephone number, kept as digits. */
public class PhoneField extends ReadField<String> {
    public PhoneField(String label) {
        super(label);
        getElement().setAttribute("inputmode", "tel");
    }

    /** The number as it is kept; empty while nothing stands; what is refused is an expected "no". */
    public final String number() {
        return givenIfAny().orElse("");
    }

    @Override
    Reading<String> read(String text) {
        return PhoneNumbers.read(text);
    }

    @Override
    String written(String value) {
        return value;
    }
}
