package vn.tungho.bench;

import java.util.List;

/** Measures something on the synthetic province. Run in the order of the beans' {@code @Order}. */
interface Measurement {
    /** What is being measured, for the one who waits. */
    String title();

    List<Figure> measure(Province province);
}
