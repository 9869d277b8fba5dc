package vn.tungho.shared.ui.field;

import vn.tungho.shared.CitizenId;
import vn.tungho.shared.input.CitizenIds;
import vn.tungho.shared.input.Reading;

/** A personal identification number: 12 digits of a province, a century and a sex that exist. */
public class CitizenIdField extends ReadField<CitizenId> {
    private String known = "";

    public CitizenIdField(String label) {
        super(label);
        getElement().setAttribute("inputmode", "numeric");
    }

    /** A number that is known already stands masked; left as it is, it says nothing new. */
    public final void known(String masked) {
        known = masked;
        setValue(masked);
    }

    @Override
    Reading<CitizenId> read(String text) {
        return !known.isEmpty() && text.strip().equals(known) ? Reading.nothing() : CitizenIds.read(text);
    }

    @Override
    String written(CitizenId value) {
        return value.number();
    }
}
