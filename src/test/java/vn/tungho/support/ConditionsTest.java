package vn.tungho.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.registry.Household;
import vn.tungho.registry.Member;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.support.condition.Situation;
import vn.tungho.support.facts.GroupMembership;
import vn.tungho.support.facts.HouseRecord;
import vn.tungho.support.facts.HouseState;
import vn.tungho.support.facts.Known;
import vn.tungho.support.facts.SupportGroup;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Every programme as its conditions stand in the tables, put to households of which more or less is known. */
@IntegrationTest
class ConditionsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @Autowired
    ProgrammeService programmes;

    @Autowired
    Judge judge;

    /** A household as it is being taken apart. */
    private record Sketch(
            PovertyStatus status,
            String deprivations,
            @Nullable Integer score,
            boolean lacksLabour,
            List<Member> members,
            List<GroupMembership> groups,
            HouseState house) {
        Situation situation() {
            var household = new Household(
                    1,
                    1,
                    "H1",
                    "44",
                    "18919",
                    "18919001",
                    "Người Thử",
                    null,
                    null,
                    null,
                    null,
                    "01",
                    null,
                    null,
                    false,
                    lacksLabour,
                    false,
                    "",
                    members.size(),
                    status,
                    2026,
                    100,
                    score,
                    deprivations,
                    null,
                    null,
                    true,
                    null,
                    null,
                    null,
                    LocalDateTime.of(2026, 1, 1, 0, 0));
            var record = new HouseRecord(
                    1,
                    1,
                    house.hasHouse(),
                    house.foundation(),
                    house.frame(),
                    house.roof(),
                    house.area(),
                    house.helpedBefore(),
                    "",
                    TODAY,
                    "ai",
                    LocalDateTime.of(2027, 1, 1, 0, 0));
            return new Situation(household, members, groups, record, TODAY);
        }
    }

    private static Sketch household(PovertyStatus status, String deprivations) {
        return new Sketch(
                status,
                deprivations,
                30,
                false,
                List.of(member(1985, "Bình thường"), member(2016, null)),
                List.of(),
                HouseState.NOT_SEEN);
    }

    private static Sketch house(Sketch h, HouseState house) {
        return new Sketch(h.status, h.deprivations, h.score, h.lacksLabour, h.members, h.groups, house);
    }

    private static Sketch group(Sketch h, @Nullable String confirmedBy) {
        var at = LocalDateTime.of(2027, 1, 1, 0, 0);
        return new Sketch(
                h.status,
                h.deprivations,
                h.score,
                h.lacksLabour,
                h.members,
                List.of(new GroupMembership(
                        1,
                        1,
                        SupportGroup.DISASTER,
                        "Biên bản",
                        TODAY,
                        null,
                        "",
                        "ai",
                        at,
                        confirmedBy,
                        confirmedBy == null ? null : at,
                        null,
                        null,
                        null)),
                h.house);
    }

    private static Member member(@Nullable Integer year, @Nullable String capacity) {
        var born = year == null ? null : LocalDate.of(year, 1, 5);
        return new Member(
                0,
                0,
                0,
                "Người",
                Relationship.CHILD,
                born,
                year,
                null,
                null,
                "01",
                null,
                null,
                null,
                null,
                capacity,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null);
    }

    private Entitlement answer(String code, Sketch household) {
        var book = programmes.book();
        var edition = book.on(code, TODAY).orElseThrow();
        return judge.judge(edition, book.conditions(edition.programmeEditionId()), household.situation(), false)
                .entitlement();
    }

    @Test
    @LegalRule("R-SUPPORT-UNKNOWN")
    void takingAFactAwayNeverMakesAHouseholdNotEntitled() {
        var random = new Random(20270310);
        var tried = 0;
        for (var i = 0; i < 400; i++) {
            var whole = random(random);
            for (var programme : running()) {
                var before = answer(programme.programmeCode(), whole);
                if (before == Entitlement.NOT_ENTITLED) {
                    continue;
                }
                for (var less : withOneFactLess(whole)) {
                    tried++;
                    assertThat(answer(programme.programmeCode(), less))
                            .as("%s: %s became %s", programme.programmeCode(), whole, less)
                            .isNotEqualTo(Entitlement.NOT_ENTITLED);
                }
            }
        }
        assertThat(tried).isGreaterThan(10_000);
    }

    private List<Programme> running() {
        var book = programmes.book();
        return book.active().stream()
                .filter(p -> book.on(p.programmeCode(), TODAY).isPresent())
                .toList();
    }

    private static Sketch random(Random random) {
        var members = new ArrayList<Member>();
        for (var i = random.nextInt(4); i >= 0; i--) {
            var capacity = new String[] {null, "Bình thường", "Không còn khả năng lao động"}[random.nextInt(3)];
            members.add(member(random.nextInt(5) == 0 ? null : 1950 + random.nextInt(76), capacity));
        }
        var needs = new ArrayList<String>();
        for (var no = 1; no <= 12; no++) {
            if (random.nextInt(4) == 0) {
                needs.add(String.valueOf(no));
            }
        }
        var known = Known.values();
        var part = (java.util.function.Supplier<Known>) () -> known[random.nextInt(3)];
        var house = random.nextInt(6) == 0
                ? HouseState.none(part.get())
                : new HouseState(
                        Known.YES,
                        part.get(),
                        part.get(),
                        part.get(),
                        random.nextInt(4) == 0 ? null : BigDecimal.valueOf(4 + random.nextInt(60)),
                        part.get());
        var status = PovertyStatus.values()[random.nextInt(4)];
        return new Sketch(
                status, String.join(",", needs), needs.size() * 10, random.nextInt(5) == 0, members, List.of(), house);
    }

    private static List<Sketch> withOneFactLess(Sketch h) {
        var all = new ArrayList<Sketch>();
        all.add(new Sketch(h.status, "", null, h.lacksLabour, h.members, h.groups, h.house));
        all.add(new Sketch(h.status, h.deprivations, h.score, h.lacksLabour, List.of(), h.groups, h.house));
        for (var i = 0; i < h.members.size(); i++) {
            for (var less : List.of(
                    member(null, h.members.get(i).labourCapacity()),
                    member(h.members.get(i).birthYear(), null))) {
                var members = new ArrayList<>(h.members);
                members.set(i, less);
                all.add(new Sketch(h.status, h.deprivations, h.score, h.lacksLabour, members, h.groups, h.house));
            }
        }
        var s = h.house;
        all.add(house(h, HouseState.NOT_SEEN));
        if (s.hasHouse() == Known.YES) {
            all.add(house(
                    h, new HouseState(s.hasHouse(), Known.UNKNOWN, s.frame(), s.roof(), s.area(), s.helpedBefore())));
            all.add(house(
                    h,
                    new HouseState(s.hasHouse(), s.foundation(), Known.UNKNOWN, s.roof(), s.area(), s.helpedBefore())));
            all.add(house(
                    h,
                    new HouseState(
                            s.hasHouse(), s.foundation(), s.frame(), Known.UNKNOWN, s.area(), s.helpedBefore())));
            all.add(house(
                    h, new HouseState(s.hasHouse(), s.foundation(), s.frame(), s.roof(), null, s.helpedBefore())));
        }
        all.add(house(h, new HouseState(s.hasHouse(), s.foundation(), s.frame(), s.roof(), s.area(), Known.UNKNOWN)));
        return all;
    }

    @Test
    @LegalRule("R-SUPPORT-HOUSING-PARTS")
    void indicatorSevenNeitherGivesNorTakesTheRightToAHouse() {
        var sound = HouseState.seen(true, true, false, 60);
        var earthFloorAndLeafRoof = HouseState.seen(false, true, false, 60);
        for (var deprivations : List.of("7", "9")) {
            var poor = household(PovertyStatus.POOR, deprivations);
            assertThat(answer("HOUSING", poor)).isEqualTo(Entitlement.TO_VERIFY);
            assertThat(answer("HOUSING", house(poor, earthFloorAndLeafRoof))).isEqualTo(Entitlement.ENTITLED);
            assertThat(answer("HOUSING", house(poor, sound))).isEqualTo(Entitlement.NOT_ENTITLED);
        }
    }

    @Test
    @LegalRule("R-SUPPORT-HOUSING-ONCE")
    void helpBeforeExcludesAndHelpNobodyAskedAboutIsAsked() {
        var weak = HouseState.seen(false, false, true, 60);
        var poor = household(PovertyStatus.POOR, "7");
        assertThat(answer("HOUSING", house(poor, weak))).isEqualTo(Entitlement.ENTITLED);
        assertThat(answer("HOUSING", house(poor, helped(weak, Known.UNKNOWN)))).isEqualTo(Entitlement.TO_VERIFY);
        assertThat(answer("HOUSING", house(poor, helped(weak, Known.YES)))).isEqualTo(Entitlement.NOT_ENTITLED);
    }

    private static HouseState helped(HouseState s, Known before) {
        return new HouseState(s.hasHouse(), s.foundation(), s.frame(), s.roof(), s.area(), before);
    }

    @Test
    @LegalRule("R-SUPPORT-GROUPS")
    void aConfirmedGroupOutsideTheListGivesTheRightToAHouseAndToNothingElse() {
        var weak = house(household(PovertyStatus.NOT_POOR, ""), HouseState.seen(false, false, true, 60));
        assertThat(answer("HOUSING", weak)).isEqualTo(Entitlement.NOT_ENTITLED);
        assertThat(answer("HOUSING", group(weak, null))).isEqualTo(Entitlement.TO_VERIFY);
        assertThat(answer("HOUSING", group(weak, "người khác"))).isEqualTo(Entitlement.ENTITLED);
        for (var programme : running()) {
            if (!programme.programmeCode().equals("HOUSING") && !programme.isLocal()) {
                assertThat(answer(programme.programmeCode(), group(weak, "người khác")))
                        .as(programme.programmeCode())
                        .isEqualTo(Entitlement.NOT_ENTITLED);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT, NEWLY_ESCAPED, 1, ENTITLED",
        "CREDIT, NOT_POOR, 1, NOT_ENTITLED",
        "TRAINING, POOR, 5, ENTITLED",
        "TRAINING, POOR, 9, TO_VERIFY",
        "TRAINING, NOT_POOR, 5, NOT_ENTITLED",
        "JOB, NEAR_POOR, 1, ENTITLED",
        "JOB, NEAR_POOR, 9, TO_VERIFY",
        "INSURANCE, NEAR_POOR, 1, ENTITLED",
        "INSURANCE, NEWLY_ESCAPED, 1, TO_VERIFY",
        "INSURANCE, NOT_POOR, 1, NOT_ENTITLED",
        "TUITION, NEAR_POOR, 1, ENTITLED",
        "TUITION, NEWLY_ESCAPED, 1, NOT_ENTITLED",
        "NUTRITION, POOR, 3, ENTITLED",
        "NUTRITION, POOR, 9, TO_VERIFY",
        "WATER, NEWLY_ESCAPED, 9, ENTITLED",
        "WATER, POOR, 1, NOT_ENTITLED",
        "TOILET, POOR, 10, ENTITLED",
        "TOILET, POOR, 1, NOT_ENTITLED",
        "INFORMATION, POOR, 12, ENTITLED",
        "INFORMATION, NEWLY_ESCAPED, 12, NOT_ENTITLED",
        "LEGAL_AID, POOR, 1, ENTITLED",
        "LEGAL_AID, NEAR_POOR, 1, TO_VERIFY",
        "LEGAL_AID, NOT_POOR, 1, NOT_ENTITLED",
        "LIVELIHOOD, NEWLY_ESCAPED, 1, ENTITLED",
        "LIVELIHOOD, NOT_POOR, 1, NOT_ENTITLED",
        "INCOME, POOR, 1, NOT_ENTITLED",
        "INCOME, NEAR_POOR, 1, NOT_ENTITLED"
    })
    @LegalRule("R-SUPPORT-MATRIX")
    void theSeededProgrammesAskForClassNeedAndMembers(
            String code, PovertyStatus status, String deprivations, Entitlement expected) {
        assertThat(answer(code, household(status, deprivations))).isEqualTo(expected);
    }

    @Test
    void aProgrammeWithoutConditionsIsNeverASilentNo() {
        var edition = programmes.book().on("WATER", TODAY).orElseThrow();
        assertThat(judge.judge(
                                edition,
                                List.of(),
                                household(PovertyStatus.POOR, "9").situation(),
                                false)
                        .entitlement())
                .isEqualTo(Entitlement.TO_VERIFY);
    }
}
