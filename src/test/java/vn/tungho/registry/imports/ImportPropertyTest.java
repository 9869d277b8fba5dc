package vn.tungho.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.TestPeople;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.testing.IntegrationTest;

/**
 * For registers and lists of the same people made by chance, with other marks, orders and columns, people missing, twins and unknown
 * years: what the dry run names is what applying does, and applying again changes nothing. Three hundred lists, fifty registers.
 */
@IntegrationTest
@Transactional
class ImportPropertyTest {
    private static final int SEEDS = 50;
    private static final int LISTS = 5;
    private static final String COMMUNE = "19111";
    private static final List<String> NAMES = List.of(
            "Hồ Văn Hùng",
            "Hồ Văn Hưng",
            "Hồ Văn Hứng",
            "Kha Thị Lan",
            "Kha Thị Lân",
            "Đinh Thị Hòa",
            "Đinh Thị Hoa",
            "H'Rao Ƀlô",
            "Lò Văn A");
    private static final List<ListColumn> MAY_MISS = List.of(
            ListColumn.A_SCORE,
            ListColumn.B_SCORE,
            ListColumn.DECISION,
            ListColumn.DECIDED_ON,
            ListColumn.BIRTH,
            ListColumn.GENDER,
            ListColumn.CITIZEN_ID,
            ListColumn.ETHNICITY,
            ListColumn.CAUSES,
            ListColumn.MINORITY,
            ListColumn.NO_LABOUR,
            ListColumn.MERITORIOUS);

    @Autowired
    ImportService imports;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private String officer = "";
    private int stamp;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNamedIsWhatIsDoneAndASecondTimeNothingIs(long seed) {
        var random = new Random(seed);
        officer = people.user(Role.POVERTY_OFFICER, COMMUNE);
        stamp = (int) seed * 500;
        var village = "Thôn Ngẫu " + seed;
        var world = IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(n -> house(random))
                .toList();
        applied(list(world, village, random, List.of()), random, ImportConsent.NONE);
        for (int n = 0; n < LISTS; n++) {
            var missing = MAY_MISS.stream().filter(c -> random.nextInt(4) == 0).toList();
            var consent = new ImportConsent(random.nextBoolean(), random.nextBoolean());
            var list = list(world, village, random, missing);
            applied(list, random, consent);
            var before = register();
            apply(dryRun(list, null), consent);
            assertThat(register()).as("list %d again", n).isEqualTo(before);
        }
    }

    /** Applies a list after answering some of its questions, and compares what was named with what became different. */
    private void applied(ListBuilder list, Random random, ImportConsent consent) {
        var report = dryRun(list, random);
        var named = new TreeSet<String>();
        for (var kind : ImportChange.Kind.values()) {
            var isAgreed = kind == ImportChange.Kind.LEAVE
                    ? consent.mayLeave()
                    : kind != ImportChange.Kind.EMPTY || consent.mayEmpty();
            assertThat(report.effects().of(kind)).hasSize(report.effects().count(kind));
            report.effects().of(kind).stream()
                    .filter(c -> isAgreed)
                    .map(ImportPropertyTest::named)
                    .forEach(named::add);
        }
        var before = register();
        apply(report, consent);
        var after = register();
        assertThat(done(before, after)).isEqualTo(named);
        assertThat(after.size() - before.size()).as("new households").isEqualTo(report.newHouseholds());
    }

    private static String named(ImportChange c) {
        return switch (c.kind()) {
            case ADD -> c.householdCode() + " + " + c.person();
            case LEAVE -> c.householdCode() + " - " + c.person();
            case CHANGE, EMPTY -> c.householdCode() + " " + c.person() + " " + c.field();
        };
    }

    private static TreeSet<String> done(Map<String, Kept> before, Map<String, Kept> after) {
        var done = new TreeSet<String>();
        before.forEach((code, was) -> {
            var is = Objects.requireNonNull(after.get(code));
            different(was.values(), is.values()).forEach(f -> done.add(code + "  " + f));
            was.people().forEach((id, person) -> {
                var now = is.people().get(id);
                if (now == null) {
                    done.add(code + " - " + person.get("Họ tên"));
                } else {
                    different(person, now).forEach(f -> done.add(code + " " + person.get("Họ tên") + " " + f));
                }
            });
            is.people().forEach((id, person) -> {
                if (!was.people().containsKey(id)) {
                    done.add(code + " + " + person.get("Họ tên"));
                }
            });
        });
        return done;
    }

    private static List<String> different(Map<String, String> was, Map<String, String> is) {
        return was.keySet().stream()
                .filter(f -> !Objects.equals(was.get(f), is.get(f)))
                .toList();
    }

    /** A household as the register has it; present people by id. */
    private record Kept(Map<String, String> values, Map<String, Map<String, String>> people) {}

    /** The households of the commune by their code, each value under the name that a change of it has. */
    private Map<String, Kept> register() {
        var kept = new TreeMap<String, Kept>();
        rows("""
                select household_code as id, village_code as `Thôn`, is_ethnic_minority as `Hộ dân tộc thiểu số`,
                  lacks_labour as `Không có khả năng lao động`, has_meritorious_member as `Có người có công`,
                  causes as `Nguyên nhân nghèo`, poverty_status as `Phân loại hộ`, class_year as `Năm phân loại`,
                  a_score as `Điểm B1`, b_score as `Điểm B2`, decision_number as `Số quyết định`,
                  decided_on as `Ngày quyết định`, (select count(*) from household_status s
                    where s.household_id = h.household_id) as `Lịch sử phân loại`
                from household h where h.commune_code = ?
                """).forEach(r -> kept.put(r.remove("id"), new Kept(r, new TreeMap<>())));
        rows("""
                select m.member_id as id, h.household_code as code, m.full_name as `Họ tên`,
                  m.relationship as `Quan hệ với chủ hộ`, concat_ws(' ', m.birth_on, m.birth_year) as `Ngày sinh`,
                  m.gender as `Giới tính`, m.citizen_id as `Số CCCD`, m.ethnicity_code as `Dân tộc`
                from household_member m join household h on h.household_id = m.household_id
                where h.commune_code = ?  and m.left_on is null
                """)
                .forEach(r -> Objects.requireNonNull(kept.get(r.remove("code")))
                        .people()
                        .put(r.remove("id"), r));
        return kept;
    }

    private List<Map<String, String>> rows(String sql) {
        return jdbc.sql(sql)
                .param(COMMUNE)
                .query((row, n) -> {
                    var values = new TreeMap<String, String>();
                    for (int c = 1; c <= row.getMetaData().getColumnCount(); c++) {
                        values.put(row.getMetaData().getColumnLabel(c), String.valueOf(row.getString(c)));
                    }
                    return (Map<String, String>) values;
                })
                .list();
    }

    /** Reads a list and answers about two of three questions, or none without {@code random}. */
    private ImportReport dryRun(ListBuilder list, @Nullable Random random) {
        var file = list.excel();
        return SignInAs.user(officer, () -> {
            var report = imports.dryRun("thu.xlsx", file, "44", ProgressListener.SILENT);
            if (random == null) {
                return report;
            }
            var answers = report.effects().questions().stream()
                    .filter(q -> random.nextInt(3) > 0)
                    .map(q -> new ImportService.Answer(
                            q.kind(),
                            q.subjectNo(),
                            q.options().get(random.nextInt(q.options().size())).target()))
                    .toList();
            return answers.isEmpty() ? report : imports.answer(report.importRunId(), answers, ProgressListener.SILENT);
        });
    }

    private void apply(ImportReport report, ImportConsent consent) {
        SignInAs.user(officer, () -> imports.apply(report.importRunId(), consent, ProgressListener.SILENT));
    }

    /** A person who exists, whatever a list says of him. */
    private record Person(
            String name,
            String relation,
            int year,
            @Nullable String number) {}

    private List<Person> house(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(n -> new Person(
                        NAMES.get(random.nextInt(NAMES.size())),
                        n == 0 ? "Chủ hộ" : random.nextInt(4) == 0 ? "Vợ" : "Con",
                        n == 0 ? 1980 + random.nextInt(2) : 2010 + random.nextInt(2),
                        random.nextBoolean() ? "04408%d%05d".formatted(random.nextInt(10), 10_000 + ++stamp) : null))
                .toList();
    }

    private static ListBuilder list(List<List<Person>> world, String village, Random random, List<ListColumn> missing) {
        var list = ListBuilder.list().without(missing.toArray(new ListColumn[0]));
        var houses = new ArrayList<>(world);
        Collections.shuffle(houses, random);
        for (var house : houses) {
            if (random.nextInt(6) == 0) {
                continue;
            }
            var head = house.getFirst();
            var row = list.head(spelled(head.name(), random), "", COMMUNE, village)
                    .with(ListColumn.HEAD_NAME, head.name())
                    .with(ListColumn.A_SCORE, 100 + 10 * random.nextInt(3))
                    .with(ListColumn.MINORITY, random.nextBoolean() ? "x" : "không")
                    .with(ListColumn.STATUS, random.nextBoolean() ? "Hộ nghèo" : "Hộ cận nghèo");
            facts(row, head, random);
            for (var column : List.of(ListColumn.A_SCORE, ListColumn.DECISION, ListColumn.MINORITY)) {
                if (random.nextInt(5) == 0) {
                    row.without(column);
                }
            }
            var others = new ArrayList<>(house.subList(1, house.size()));
            Collections.shuffle(others, random);
            others.stream()
                    .filter(o -> random.nextInt(5) > 0)
                    .forEach(o -> facts(
                            list.person(spelled(o.name(), random), o.relation(), "")
                                    .with(ListColumn.HEAD_NAME, head.name()),
                            o,
                            random));
        }
        return list;
    }

    private static void facts(ListBuilder.Row row, Person person, Random random) {
        row.with(ListColumn.BIRTH, person.year()).with(ListColumn.GENDER, random.nextInt(9) == 0 ? "Nam" : "Nữ");
        var number = person.number();
        if (number != null && random.nextInt(5) > 0) {
            row.with(ListColumn.CITIZEN_ID, number);
        } else {
            row.without(ListColumn.CITIZEN_ID);
        }
        if (random.nextInt(5) == 0) {
            row.without(ListColumn.BIRTH);
        }
    }

    /** The same name as another keyboard writes it, or now and then without its marks. */
    private static String spelled(String name, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 1 -> name.toUpperCase(Locale.ROOT);
            case 2 -> name.replace("òa", "oà").replace("'", "’").replace("Đ", "Ð");
            case 3 -> name.replace(" ", "\u00A0\u200B ");
            case 4 ->
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('Đ', 'D');
            default -> name;
        };
    }
}
