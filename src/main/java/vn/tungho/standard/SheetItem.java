package vn.tungho.standard;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question of a sheet. A sign of Phiếu A has no options: it is ticked or not.
 *
 * @param code {@code A-01}…, {@code B1-01}…, {@code B2-01}…{@code B2-12}
 * @param unconfirmed true when the wording is not that of the official form; screens must show it
 * @param icon pictogram of an indicator, file name in icons/ without ending
 */
public record SheetItem(
        String code,
        String label,
        String help,
        boolean unconfirmed,
        String article,
        @Nullable String icon,
        List<SheetOption> options) {
    public SheetItem {
        options = List.copyOf(options);
    }

    public Optional<SheetOption> option(String optionCode) {
        for (var option : options) {
            if (option.code().equals(optionCode)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** The fewest points an answer gives. */
    int least() {
        return options.stream().mapToInt(SheetOption::points).min().orElse(0);
    }

    /** The most points an answer gives. */
    int most() {
        return options.stream().mapToInt(SheetOption::points).max().orElse(0);
    }

    /** The number at the end of the code: 4 for {@code A-04}, 12 for {@code B2-12}. */
    public int number() {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }
}
