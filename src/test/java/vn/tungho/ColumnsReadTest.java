package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is asked is used: every column that an insert or update writes is read by some query of its table or of a view on it, or stands in
 * {@code src/docs/debts.md} with the capability that will read it. The statements are taken from the migrations, the mappers and the text
 * of the Java files.
 */
class ColumnsReadTest {
    private static final Pattern TABLE =
            Pattern.compile("create table (?:if not exists )?(\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile(
            "^\\s+(\\w+) (?:bigint|varchar|char|date|datetime|int|smallint|tinyint|decimal|boolean|longblob|mediumblob|text|longtext)",
            Pattern.MULTILINE);
    private static final Pattern ADDED = Pattern.compile("alter table (\\w+)\\s+add column (?:if not exists )?(\\w+)");
    private static final Pattern VIEW = Pattern.compile("create (?:or replace )?view (\\w+).*?;", Pattern.DOTALL);
    private static final Pattern INSERT =
            Pattern.compile("insert (?:ignore )?into (\\w+)\\s*\\(([^)]*)\\)", Pattern.DOTALL);
    private static final Pattern UPDATE =
            Pattern.compile("update (\\w+)(?: \\w)?\\s+set (.*?)(?= where |\\n|</update|$)", Pattern.DOTALL);
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern SET = Pattern.compile("(?:^|,|\\s)(?:\\w\\.)?(\\w+)\\s*=");

    private final Map<String, Set<String>> written = new HashMap<>();

    private static String all(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            var text = new StringBuilder();
            for (var file :
                    files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }

    private static Map<String, Set<String>> tables(String ddl) {
        var tables = new HashMap<String, Set<String>>();
        TABLE.matcher(ddl)
                .results()
                .forEach(t -> tables.put(
                        t.group(1),
                        COLUMN.matcher(t.group(2))
                                .results()
                                .map(c -> c.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        ADDED.matcher(ddl)
                .results()
                .forEach(a ->
                        tables.computeIfAbsent(a.group(1), t -> new TreeSet<>()).add(a.group(2)));
        return tables;
    }

    /** The statements of each file, without what they write; what they write is noted. */
    private List<String> statements() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile)
                    .map(ColumnsReadTest::text)
                    .filter(t -> !t.isBlank())
                    .map(this::withoutWrites)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            var text = Files.readString(file);
            return file.toString().endsWith(".xml")
                    ? text.replaceAll("(?s)<!--.*?-->", "")
                    : LITERAL.matcher(text.replaceAll("\"\\s*\\+\\s*\"", ""))
                            .results()
                            .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                            .filter(t -> t.contains(" "))
                            .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String withoutWrites(String text) {
        var kept = INSERT.matcher(text).replaceAll(m -> {
            Pattern.compile("\\w+").matcher(m.group(2)).results().forEach(c -> note(m.group(1), c.group()));
            return " ";
        });
        return UPDATE.matcher(kept)
                .replaceAll(m -> {
                    SET.matcher(m.group(2)).results().forEach(c -> note(m.group(1), c.group(1)));
                    return " where ";
                })
                .replaceAll("#\\{[^}]*}", "");
    }

    private void note(String table, String column) {
        written.computeIfAbsent(table, t -> new TreeSet<>()).add(column);
    }

    private static boolean names(String text, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
    }

    @Test
    void everyColumnThatIsWrittenIsReadOrNamedAsADebt() throws IOException {
        var ddl = all("db/migration", ".sql").replaceAll("--[^\\n]*", "");
        var views = VIEW.matcher(ddl).results().map(v -> v.group()).toList();
        var statements = statements();
        var unread = new TreeSet<String>();
        tables(ddl).forEach((table, columns) -> {
            var readers = Stream.concat(statements.stream(), views.stream())
                    .filter(t -> names(t, table))
                    .collect(Collectors.joining("\n"));
            if (Pattern.compile("select \\w*\\.?\\* from " + table + "\\b")
                    .matcher(readers)
                    .find()) {
                return;
            }
            columns.stream()
                    .filter(c -> written.getOrDefault(table, Set.of()).contains(c))
                    .filter(c -> !names(readers, c))
                    .forEach(c -> unread.add(table + "." + c));
        });
        var debts = Pattern.compile("^\\| `(\\w+\\.\\w+)` \\| \\S", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("src/docs/debts.md")))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).as("the statements were found").hasSizeGreaterThan(100);
        assertThat(unread)
                .as("written and never read: give it a reader, ask it no more, or name it in src/docs/debts.md")
                .isEqualTo(debts);
    }
}
