package vn.tungho.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;

/** 1,000 made-up people against 1,000 made-up rows: the SQL condition lets through exactly what the plain-Java meaning does. */
@IntegrationTest
class ScopeTest {
    private static final int PEOPLE = 1_000;
    private static final int ROWS = 1_000;

    @Autowired
    ScopeProbeMapper probe;

    @Autowired
    JdbcTemplate jdbc;

    private final Random random = new Random(20260908);

    @Test
    void sqlAndJavaAgreeForEveryPersonAndRow() {
        jdbc.execute(
                "create table if not exists scope_probe (row_no int not null primary key, province_code char(2) not"
                        + " null collate utf8mb4_bin, commune_code char(5) collate utf8mb4_bin, village_code char(8) collate"
                        + " utf8mb4_bin)");
        jdbc.execute("delete from scope_probe");
        var rows = new ArrayList<Area>();
        for (var i = 0; i < ROWS; i++) {
            rows.add(area(random.nextInt(10) == 0 ? 1 + random.nextInt(3) : 3));
        }
        jdbc.batchUpdate(
                "insert into scope_probe values (?, ?, ?, ?)",
                java.util.stream.IntStream.range(0, ROWS)
                        .mapToObj(i -> new Object[] {
                            i,
                            rows.get(i).provinceCode(),
                            rows.get(i).communeCode(),
                            rows.get(i).villageCode()
                        })
                        .toList());

        var wrong = new TreeMap<Integer, Set<Integer>>();
        var seenByAnybody = 0;
        for (var person = 0; person < PEOPLE; person++) {
            var scope = person(person).scope();
            var bySql = new LinkedHashSet<>(probe.visible(scope));
            var byJava = java.util.stream.IntStream.range(0, ROWS)
                    .filter(i -> scope.covers(rows.get(i)))
                    .boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
            seenByAnybody += bySql.size();
            if (!bySql.equals(byJava)) {
                wrong.put(person, bySql);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seenByAnybody)
                .as("a test in which nobody sees anything proves nothing")
                .isGreaterThan(PEOPLE);
    }

    @Test
    void noRightsSeeNothing() {
        assertThat(Scope.none().covers(Area.province("38"))).isFalse();
        assertThat(Scope.none().isEmpty()).isTrue();
    }

    @Test
    void anAreaWithinAnotherAddsNothing() {
        var scope = Scope.of(List.of(
                Area.village("38", "38001", "38001001"), Area.commune("38", "38001"), Area.commune("40", "40001")));
        assertThat(scope).isEqualTo(new Scope(Set.of(), Set.of("38001", "40001"), Set.of()));
    }

    private Person person(int number) {
        var grants = new ArrayList<Grant>();
        for (var i = random.nextInt(5); i > 0; i--) {
            var level = 1 + random.nextInt(3);
            var roles = java.util.Arrays.stream(Role.values())
                    .filter(r -> r.level().ordinal() == level - 1)
                    .toList();
            grants.add(
                    new Grant(roles.get(random.nextInt(roles.size())), area(level), random.nextBoolean() ? 1L : null));
        }
        return new Person(number, "p" + number, "", grants);
    }

    private Area area(int level) {
        var province = String.valueOf(10 + random.nextInt(6));
        var commune = province + "%03d".formatted(random.nextInt(8));
        var village = commune + "%03d".formatted(random.nextInt(6));
        return switch (level) {
            case 1 -> Area.province(province);
            case 2 -> Area.commune(province, commune);
            default -> Area.village(province, commune, village);
        };
    }
}
