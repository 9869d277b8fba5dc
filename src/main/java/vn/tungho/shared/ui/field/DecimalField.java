package vn.tungho.shared.ui.field;

import java.math.BigDecimal;
import vn.tungho.shared.input.Counts;
import vn.tungho.shared.input.Reading;

/** A number with decimals, such as square metres or days of work: comma or dot. */
public class DecimalField extends ReadField<BigDecimal> {
    private final BigDecimal least;
    private final BigDecimal most;
    private final int places;

    /** {@code places}: how many digits may stand behind the comma. */
    public DecimalField(String label, String least, String most, int places) {
        super(label);
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.places = places;
        getElement().setAttribute("inputmode", "decimal");
    }

    @Override
    Reading<BigDecimal> read(String text) {
        return Counts.readDecimal(text, least, most, places);
    }

    @Override
    String written(BigDecimal value) {
        return (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros())
                .toPlainString()
                .replace('.', ',');
    }
}
