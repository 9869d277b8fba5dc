package vn.tungho.support.facts;

import java.util.Arrays;
import java.util.List;

/** Lists of need numbers as they stand in the tables: {@code 1,4,9}. */
public final class Indicators {
    private Indicators() {}

    public static List<Integer> parse(String numbers) {
        return numbers.isBlank()
                ? List.of()
                : Arrays.stream(numbers.split(","))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList();
    }
}
