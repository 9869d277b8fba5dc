package vn.tungho.publicboard;

import vn.tungho.shared.VietnameseFormat;

/** Numbers so small that they would point at somebody are not told (R-BOARD-SMALL-CELLS). */
public final class SmallCells {
    /** Numbers from 1 to below this one are not told. */
    public static final int LEAST = 5;

    private SmallCells() {}

    /** The number, “dưới 5”, or 0. */
    public static String words(long number) {
        return isSmall(number) ? "dưới " + LEAST : VietnameseFormat.number(number);
    }

    /** True for a number that must not be told. */
    public static boolean isSmall(long number) {
        return number > 0 && number < LEAST;
    }
}
