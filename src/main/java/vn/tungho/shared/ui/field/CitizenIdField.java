package vn.tungho.shared.ui.field;

import vn.tungho.shared.CitizenId;
import vn.tungho.shared.input.CitizenIds;
import vn.tungho.shared.input.Reading;

/** A personal identification number: 12 digits of a province, a century and a sex that exist. */
public class CitizenIdField extends ReadField<CitizenId> {
    public CitizenIdField(String label) {
        super(label);
        getElement().setAttribute("inputmode", "numeric");
    }

    @Override
    Reading<CitizenId> read(String text) {
        return CitizenIds.read(text);
    }

    @Override
    String written(CitizenId value) {
        return value.number();
    }
}
