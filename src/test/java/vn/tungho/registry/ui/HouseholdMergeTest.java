package vn.tungho.registry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.registry.Relationship;

class HouseholdMergeTest {
    private final HouseholdMerge merge = new HouseholdMerge(JsonMapper.builder().build());
    private final HouseholdInput start = household("", "0912", person(1, "Lan", "1980"), person(2, "Bưởi", "2010"));

    @Test
    void anAddressOfTheOtherAndAPhoneOfMineAreBothThere() {
        var mine = household("", "0999", person(1, "Lan", "1980"), person(2, "Bưởi", "2010"));
        var theirs = household("Xóm 5", "0912", person(1, "Lan", "1980"), person(2, "Bưởi", "2010"));
        var merged = merge.merge(start, mine, theirs);
        assertThat(merged.address()).isEqualTo("Xóm 5");
        assertThat(merged.phone()).isEqualTo("0999");
        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void aNewbornWhomTheDraftDidNotKnowStays() {
        var mine = household("", "0999", person(1, "Lan", "1980"), person(2, "Bưởi", "2010"));
        var theirs = household(
                "", "0912", person(1, "Lan", "1980"), person(2, "Bưởi", "2010"), person(3, "Mới Sinh", "2026"));
        var merged = merge.merge(start, mine, theirs);
        assertThat(merged.people()).extracting(PersonInput::fullName).containsExactly("Lan", "Bưởi", "Mới Sinh");
        assertThat(merge.told()).anyMatch(w -> w.contains("Mới Sinh"));
    }

    @Test
    void somebodyWhomIRemovedStaysAwayUnlessTheOtherChangedHim() {
        var mine = household("", "0912", person(1, "Lan", "1980"));
        assertThat(merge.merge(start, mine, start).people())
                .extracting(PersonInput::fullName)
                .containsExactly("Lan");
        var theirs = household("", "0912", person(1, "Lan", "1980"), person(2, "Bưởi", "2011"));
        assertThat(merge.merge(start, mine, theirs).people())
                .extracting(PersonInput::birth)
                .containsExactly("1980", "2011");
        assertThat(merge.told()).anyMatch(w -> w.contains("Bạn bỏ Bưởi"));
    }

    @Test
    void somebodyWhoLeftMeanwhileDoesNotComeBack() {
        var theirs = household("", "0912", person(1, "Lan", "1980"));
        var merged = merge.merge(start, start, theirs);
        assertThat(merged.people()).extracting(PersonInput::fullName).containsExactly("Lan");
        assertThat(merge.told()).anyMatch(w -> w.contains("Bưởi không còn"));
    }

    @Test
    void whatBothChangedIsAClashAndTheChoiceStands() {
        var mine = household("", "0999", person(1, "Lan", "1981"), person(2, "Bưởi", "2010"));
        var theirs = household("", "0888", person(1, "Lan", "1982"), person(2, "Bưởi", "2010"));
        var merged = merge.merge(start, mine, theirs);
        assertThat(merge.clashes()).extracting(c -> c.name()).containsExactly("Điện thoại", "Lan: Ngày hoặc năm sinh");
        assertThat(merged.phone()).isEqualTo("0999");
        assertThat(merge.theirs(merged, "Điện thoại").phone()).isEqualTo("0888");
        assertThat(merge.theirs(merged, "Lan: Ngày hoặc năm sinh")
                        .people()
                        .getFirst()
                        .birth())
                .isEqualTo("1982");
    }

    @Test
    void aDraftOfAnOlderFormEndsNobodyAndAsksWhereItDiffers() {
        var mine = household("", "0999", person(1, "Lan", "1980"));
        var merged = merge.merge(null, mine, start);
        assertThat(merged.people()).extracting(PersonInput::fullName).containsExactly("Lan", "Bưởi");
        assertThat(merge.clashes()).extracting(c -> c.name()).containsExactly("Điện thoại");
    }

    @Test
    void oneNewbornTypedByBothIsOnePerson() {
        var child = PersonInput.empty(Relationship.CHILD);
        var people = new ArrayList<>(start.people());
        people.add(named(child, 0, "Mới Sinh", "2026"));
        var mine = household("", "0912", people.toArray(PersonInput[]::new));
        var theirs = household(
                "", "0912", person(1, "Lan", "1980"), person(2, "Bưởi", "2010"), person(9, "Mới Sinh", "2026"));
        assertThat(merge.merge(start, mine, theirs).people()).hasSize(3);
    }

    private static PersonInput person(long id, String name, String birth) {
        return named(PersonInput.empty(id == 1 ? Relationship.HEAD : Relationship.CHILD), id, name, birth);
    }

    private static PersonInput named(PersonInput p, long id, String name, String birth) {
        return new PersonInput(
                id,
                name,
                p.relationship(),
                birth,
                p.gender(),
                p.citizenId(),
                p.ethnicityCode(),
                p.education(),
                p.school(),
                p.job(),
                p.labour(),
                p.disability(),
                p.allowance(),
                p.hasHealthInsurance(),
                p.isMeritorious(),
                p.isPregnant(),
                p.note());
    }

    private static HouseholdInput household(String address, String phone, PersonInput... people) {
        return new HouseholdInput("19111001", phone, address, false, false, false, Set.of(), "", List.of(people));
    }
}
