package vn.tungho.registry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.CitizenId;

/** What must hold for the people of one household. */
final class MemberRules {
    private static final int LONGEST_LIFE = 125;

    private MemberRules() {}

    /** Checks the people and returns the head. */
    static Member check(List<Member> people, LocalDate today) {
        var heads = people.stream()
                .filter(m -> m.relationship() == Relationship.HEAD)
                .toList();
        if (heads.size() != 1) {
            throw new BusinessException(
                    heads.isEmpty()
                            ? "Hộ chưa có chủ hộ. Chọn một người là chủ hộ."
                            : "Hộ có %d chủ hộ. Giữ một người là chủ hộ, sửa quan hệ của người khác."
                                    .formatted(heads.size()));
        }
        var numbers = new HashSet<CitizenId>();
        for (var person : people) {
            checkPerson(person, today);
            if (person.citizenId() != null && !numbers.add(person.citizenId())) {
                throw new BusinessException(
                        "Số CCCD của “%s” trùng với người khác trong hộ. Xem lại thẻ của từng người."
                                .formatted(person.fullName()));
            }
        }
        return heads.getFirst();
    }

    private static void checkPerson(Member person, LocalDate today) {
        if (person.fullName().isBlank()) {
            throw new BusinessException("Có thành viên chưa có họ tên. Nhập họ và tên, hoặc bỏ dòng đó.");
        }
        var on = person.birthOn();
        var year = on == null ? person.birthYear() : (Integer) on.getYear();
        if ((on != null && on.isAfter(today))
                || (year != null && (year > today.getYear() || year < today.getYear() - LONGEST_LIFE))) {
            throw new BusinessException(
                    "Ngày sinh của “%s” không hợp lý. Nhập lại theo ngày/tháng/năm.".formatted(person.fullName()));
        }
    }
}
