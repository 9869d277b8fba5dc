package vn.tungho.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * One measured figure beside its yardstick.
 *
 * @param name what was measured, such as {@code worklist-commune-service}
 * @param yardstick what it is compared with, in words
 * @param yardstickValue in the same unit
 */
record Figure(String name, double value, String unit, String yardstick, double yardstickValue, Target target) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MathContext DIGITS = new MathContext(4);

    double ratio() {
        return target.ratio(value, yardstickValue);
    }

    boolean isMet() {
        return target.isMet(value, yardstickValue);
    }

    /** The figure as one JSON object on one line. */
    String json() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("name", name);
        line.put("value", number(value));
        line.put("unit", unit);
        line.put("yardstick", yardstick);
        line.put("yardstickValue", number(yardstickValue));
        line.put("ratio", number(ratio()));
        line.put("target", target.words(unit));
        line.put("met", isMet());
        return JSON.writeValueAsString(line);
    }

    /** Four digits are enough for a measured number. */
    static BigDecimal number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException("no figure: " + value);
        }
        var rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
