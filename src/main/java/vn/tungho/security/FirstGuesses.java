package vn.tungho.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tungho.shared.TextNormalizer;

/**
 * What is left of a password when everything is taken out that whoever guesses tries first: known words and names, years, rows of keys,
 * runs and repetitions; accents, capitals and letters written as digits count for nothing.
 */
final class FirstGuesses {
    private static final List<String> ROWS =
            List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz", "0123456789");
    private static final int RUN = 4;
    private static final Pattern YEARS = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1{2,}|(.{3,})\\2+");
    private static final String WRITTEN = "013457@$!";
    private static final String MEANT = "oieastasi";
    private static final List<String> WORDS = words();

    private FirstGuesses() {}

    /** The letters and digits left; {@code names} are those around the account: user name, its parts, the product. */
    static String left(String password, List<String> names) {
        var plain = letters(TextNormalizer.plain(password));
        var read = letters(meant(TextNormalizer.plain(password)));
        var one = without(plain, names);
        var other = without(read, names);
        return one.length() <= other.length() ? one : other;
    }

    private static String without(String text, List<String> names) {
        var left = text;
        for (var name : names) {
            left = left.replace(letters(TextNormalizer.plain(name)), " ");
        }
        for (var word : WORDS) {
            left = left.replace(word, " ");
        }
        left = YEARS.matcher(left).replaceAll(" ");
        left = withoutRuns(left);
        left = REPEATED.matcher(left).replaceAll(" ");
        return left.replace(" ", "");
    }

    /** Neighbours on a row of keys or in the alphabet, forwards and backwards. */
    private static String withoutRuns(String text) {
        var left = text;
        for (var row : ROWS) {
            left = withoutRuns(left, row);
            left = withoutRuns(left, new StringBuilder(row).reverse().toString());
        }
        return left;
    }

    private static String withoutRuns(String text, String row) {
        var left = text;
        for (var length = row.length(); length >= RUN; length--) {
            for (var from = 0; from + length <= row.length(); from++) {
                left = left.replace(row.substring(from, from + length), " ");
            }
        }
        return left;
    }

    private static String meant(String text) {
        var read = new StringBuilder();
        for (var c : text.toCharArray()) {
            var at = WRITTEN.indexOf(c);
            read.append(at < 0 ? c : MEANT.charAt(at));
        }
        return read.toString();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The longest first, so that none hides another. */
    private static List<String> words() {
        try (var in = FirstGuesses.class.getResourceAsStream("/security/first-guesses.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of first guesses is missing");
            }
            var found = new ArrayList<String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(FirstGuesses::letters)
                    .forEach(found::add);
            found.sort(Comparator.comparingInt(String::length).reversed());
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
