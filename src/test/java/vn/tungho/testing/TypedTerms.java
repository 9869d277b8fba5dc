package vn.tungho.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds lengths of terms that are typed where people read them: a number, in figures, words or as a blank for a figure, before
 * “ngày”, “tuần”, “tháng” or “giờ”. Dates (“16 tháng 6 năm 2025”) are none.
 */
public final class TypedTerms {
    private static final String FIGURE = "(?<![\\p{L}\\d./–-])(?:\\d{1,3}|%0?\\d?d)";
    private static final String WORDS =
            "(?<!\\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm)(?: (?:mươi|mốt|hai|ba|tư|lăm|sáu|bảy|tám|chín))*";
    private static final Pattern TYPED = Pattern.compile(
            "(?:" + FIGURE + "|" + WORDS + ") ?(?:ngày|tuần|tháng|giờ)(?! ?\\d)(?!\\p{L})"
                    + "|(?:trước|hạn|chậm nhất) (?:là )?ngày (?:\\d{1,2}|%0?\\d?d)(?![\\d/])(?! tháng)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A count of days or months that stands in the code itself, as a figure or as a constant beside it; the most a field takes is none. */
    private static final Pattern COUNT =
            Pattern.compile("(?:plus|minus)(?:WorkingDays|CalendarDays)\\([^;{]*?,\\s*(?:\\d+|[A-Z][A-Z0-9_]*)\\)"
                    + "|withDayOfMonth\\((?:[2-9]|\\d\\d|[A-Z][A-Z0-9_]*)\\)"
                    + "|(?:plus|minus)(?:Days|Weeks|Months)\\((?:[2-9]|\\d\\d+|[A-Z][A-Z0-9_]*)\\)"
                    + "|static final int (?!MOST_)(?:[A-Z0-9]+_)*(?:DAYS?|WEEKS|MONTHS)(?:_[A-Z0-9_]*)? = \\d+");

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern LABEL =
            Pattern.compile("(?:name|label)=\"([^\"]*)\"|<(?:documentation|description)>([^<]*)<", Pattern.DOTALL);

    private TypedTerms() {}

    /** A place where a length is typed. */
    public record Place(String file, String text) {}

    /** What a reader of this text would find. */
    public static List<String> in(String text) {
        return TYPED.matcher(text)
                .results()
                .map(m -> around(text, m.start(), m.end()))
                .toList();
    }

    /** In the string literals of a Java source; comments are not read by those whom terms bind. */
    public static List<String> inJava(String source) {
        return source.lines()
                .map(String::strip)
                .filter(l -> !l.startsWith("*") && !l.startsWith("/*") && !l.startsWith("//"))
                .flatMap(l -> LITERAL.matcher(l).results().map(m -> m.group()))
                .flatMap(literal -> in(literal).stream())
                .toList();
    }

    /** In the code of a Java source: a term that is counted by a number of its own and not by a row. */
    public static List<String> countsIn(String source) {
        return COUNT.matcher(source)
                .results()
                .map(m -> m.group().replaceAll("\\s+", " "))
                .toList();
    }

    /** Every count of the product. */
    public static List<Place> countsEverywhere() {
        var places = new ArrayList<Place>();
        sources().forEach(f -> add(places, f, countsIn(read(f))));
        return places;
    }

    /** The sources of the product without its two proofs, which move the clock as they like. */
    private static Stream<Path> sources() {
        return files("src/main/java", ".java").filter(f -> !f.toString().matches(".*/vn/tungho/(simulation|bench)/.*"));
    }

    /** In the names, labels, documentation and descriptions of a process or decision table. */
    public static List<String> inModel(String xml) {
        return LABEL.matcher(xml)
                .results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .flatMap(label -> in(label).stream())
                .toList();
    }

    /** In a page or script, without its comments. */
    public static List<String> inPage(String page) {
        var read = page.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)/\\*.*?\\*/", "");
        return read.lines()
                .filter(l -> !l.strip().startsWith("//"))
                .flatMap(l -> in(l).stream())
                .toList();
    }

    /** Every place of the product. */
    public static List<Place> everywhere() {
        var places = new ArrayList<Place>();
        sources().forEach(f -> add(places, f, inJava(read(f))));
        files("processes", "mn").forEach(f -> add(places, f, inModel(read(f))));
        for (var ending : List.of(".html", ".js")) {
            files("frontend", ending).forEach(f -> add(places, f, inPage(read(f))));
            files("src/main/resources", ending).forEach(f -> add(places, f, inPage(read(f))));
        }
        return places;
    }

    private static void add(List<Place> places, Path file, List<String> found) {
        found.forEach(text -> places.add(new Place(file.toString(), text)));
    }

    private static String around(String text, int start, int end) {
        var from = Math.max(0, start - 40);
        return text.substring(from, Math.min(text.length(), end + 40))
                .replaceAll("\\s+", Matcher.quoteReplacement(" "));
    }

    private static Stream<Path> files(String root, String ending) {
        try (var all = Files.walk(Path.of(root))) {
            return all.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
