package vn.tungho.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.TypedTerms;

/** The rows of the terms and the code that follows them: no row idles, no code asks for a row that is not there. */
@IntegrationTest
@LegalRule("R-TERM-FROM-ROW")
class TermRowsTest {
    private static final Pattern ID = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:calendar|rules)\\(?\\)?\\.(?:rule|due|length|after|before)\\(\"([A-Z_]+)\"");

    @Autowired
    CalendarService calendar;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyTermIsFollowedByTheCodeOrByAProgramme() throws IOException {
        var used = new HashSet<>(literals());
        for (var column : List.of("posting_rule", "verify_rule", "approve_rule", "use_check_rule")) {
            used.addAll(jdbc.queryForList(
                    "select distinct " + column + " from programme_edition where " + column + " is not null",
                    String.class));
        }
        var idle = ids();
        idle.removeAll(used);
        assertThat(idle)
                .as("an administrator reads every row as living law: use it or remove it by a migration")
                .isEmpty();
    }

    @Test
    void noCodeAsksForATermThatHasNoRow() throws IOException {
        assertThat(sources()
                        .flatMap(s -> ASKED.matcher(s).results().map(m -> m.group(1)))
                        .collect(Collectors.toSet()))
                .isSubsetOf(ids());
        assertThat(ids()).hasSizeGreaterThan(40);
    }

    @Test
    void noNoticeTypesATerm() {
        assertThat(jdbc.queryForList("select concat(title, '. ', body) from notice_template", String.class))
                .hasSizeGreaterThan(20)
                .allSatisfy(words -> assertThat(TypedTerms.in(words)).as(words).isEmpty());
    }

    @Test
    @LegalRule("R-UNCONFIRMED-SHOWN")
    void whatNoArticleFixesIsNotConfirmed() {
        assertThat(calendar.rules())
                .filteredOn(r -> r.article().matches(".*(Không có điều khoản|Quy ước|Lấy theo|không văn bản).*"))
                .hasSizeGreaterThan(5)
                .noneMatch(DeadlineRule::isConfirmed);
    }

    private Set<String> ids() {
        return calendar.rules().stream().map(DeadlineRule::deadlineRule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() throws IOException {
        return sources()
                .flatMap(s -> ID.matcher(s).results().map(m -> m.group(1)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.toString().matches(".*/vn/tungho/(simulation|bench|terms)/.*"))
                    .map(TermRowsTest::read)
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
