package vn.tungho.registry.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdData;
import vn.tungho.registry.Member;
import vn.tungho.registry.PovertyCause;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.input.PhoneNumbers;

/** A household as typed into the form; also what a draft keeps. */
record HouseholdInput(
        @Nullable String villageCode,
        String phone,
        String address,
        boolean isEthnicMinority,
        boolean lacksLabour,
        boolean hasMeritoriousMember,
        Set<PovertyCause> causes,
        String note,
        List<PersonInput> people) {
    static HouseholdInput empty() {
        return new HouseholdInput(
                null, "", "", false, false, false, Set.of(), "", List.of(PersonInput.empty(Relationship.HEAD)));
    }

    static HouseholdInput of(Household h, List<Member> members) {
        return new HouseholdInput(
                h.villageCode(),
                text(h.phone()),
                text(h.address()),
                h.isEthnicMinority(),
                h.lacksLabour(),
                h.hasMeritoriousMember(),
                h.causeSet(),
                text(h.note()),
                members.stream().map(PersonInput::of).toList());
    }

    HouseholdData data() {
        if (villageCode == null) {
            throw new BusinessException("Chưa chọn thôn của hộ. Chọn thôn trong danh sách.");
        }
        return new HouseholdData(
                villageCode,
                PhoneNumbers.read(phone).taken().orElse(null),
                orNull(address),
                isEthnicMinority,
                lacksLabour,
                hasMeritoriousMember,
                causes,
                orNull(note));
    }

    /** The people understood; {@code before} are those recorded. */
    List<Member> members(List<Member> before, LocalDate today) {
        var known = before.stream().collect(Collectors.toMap(Member::memberId, Function.identity()));
        return people.stream()
                .map(p -> p.toMember(known.get(p.memberId()), today))
                .toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
