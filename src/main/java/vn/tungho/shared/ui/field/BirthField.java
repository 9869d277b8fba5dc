package vn.tungho.shared.ui.field;

import java.time.LocalDate;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.input.Births;
import vn.tungho.shared.input.Reading;

/** When somebody was born: a day or only the year. */
public class BirthField extends ReadField<Births.Birth> {
    private final LocalDate today;

    public BirthField(String label, LocalDate today) {
        super(label);
        this.today = today;
        setPlaceholder("28/02/1980 hoặc 1980");
    }

    @Override
    Reading<Births.Birth> read(String text) {
        return Births.read(text, today);
    }

    @Override
    String written(Births.Birth value) {
        return value.on() == null ? Integer.toString(value.year()) : VietnameseFormat.date(value.on());
    }
}
