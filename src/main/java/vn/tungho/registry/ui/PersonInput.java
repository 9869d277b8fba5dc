package vn.tungho.registry.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Member;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.Gender;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.input.Births;
import vn.tungho.shared.input.CitizenIds;

/** A person as typed into the form, mistakes included; also what a draft keeps. An ID number left masked is not changed. */
record PersonInput(
        long memberId,
        String fullName,
        Relationship relationship,
        String birth,
        @Nullable Gender gender,
        String citizenId,
        String ethnicityCode,
        String education,
        String school,
        String job,
        String labour,
        String disability,
        String allowance,
        @Nullable Boolean hasHealthInsurance,
        boolean isMeritorious,
        boolean isPregnant,
        String note) {
    static PersonInput empty(Relationship relationship) {
        return new PersonInput(0, "", relationship, "", null, "", "01", "", "", "", "", "", "", null, false, false, "");
    }

    static PersonInput of(Member m) {
        var birth = m.birthOn() != null
                ? VietnameseFormat.date(m.birthOn())
                : m.birthYear() != null ? m.birthYear().toString() : "";
        return new PersonInput(
                m.memberId(),
                m.fullName(),
                m.relationship(),
                birth,
                m.gender(),
                m.citizenId() == null ? "" : m.citizenId().masked(),
                m.ethnicityCode(),
                text(m.educationLevel()),
                text(m.schoolLevel()),
                text(m.job()),
                text(m.labourCapacity()),
                text(m.disabilityLevel()),
                text(m.allowance()),
                m.hasHealthInsurance(),
                m.isMeritorious(),
                m.isPregnant(),
                text(m.note()));
    }

    /**
     * The person understood.
     *
     * @param before the person as recorded; null for a new one
     * @throws BusinessException naming what cannot be understood and how to write it
     */
    Member toMember(@Nullable Member before, LocalDate today) {
        var name = TextNormalizer.clean(fullName);
        if (name.isEmpty()) {
            throw new BusinessException("Có thành viên chưa có họ tên. Nhập họ và tên, hoặc bỏ người đó.");
        }
        var born = Births.read(birth, today).taken().orElse(null);
        return new Member(
                memberId,
                0,
                0,
                name,
                relationship,
                born == null ? null : born.on(),
                born == null ? null : born.year(),
                gender,
                number(before),
                ethnicityCode,
                before == null ? null : before.residence(),
                orNull(education),
                orNull(school),
                orNull(job),
                orNull(labour),
                orNull(disability),
                orNull(allowance),
                hasHealthInsurance,
                before == null ? null : before.nutritionStatus(),
                isMeritorious,
                isPregnant,
                orNull(note),
                null,
                null);
    }

    private @Nullable CitizenId number(@Nullable Member before) {
        var known = before == null ? null : before.citizenId();
        if (known != null && known.masked().equals(citizenId.strip())) {
            return known;
        }
        return CitizenIds.read(citizenId).taken().orElse(null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : TextNormalizer.clean(value);
    }
}
