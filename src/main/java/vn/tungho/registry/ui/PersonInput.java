package vn.tungho.registry.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Member;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.Gender;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.VietnameseFormat;

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
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

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
    Member toMember(@Nullable Member before) {
        var name = TextNormalizer.clean(fullName);
        if (name.isEmpty()) {
            throw new BusinessException("Có thành viên chưa có họ tên. Nhập họ và tên, hoặc bỏ người đó.");
        }
        LocalDate on = null;
        Integer year = null;
        var day = DAY.matcher(birth.strip());
        if (day.matches()) {
            try {
                on = LocalDate.of(
                        Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
                year = on.getYear();
            } catch (DateTimeException e) {
                throw new BusinessException(
                        "Ngày sinh %s của “%s” không có trong lịch. Nhập lại theo ngày/tháng/năm, ví dụ 28/02/1980."
                                .formatted(birth.strip(), name));
            }
        } else if (YEAR.matcher(birth.strip()).matches()) {
            year = Integer.valueOf(birth.strip());
        } else if (!birth.isBlank()) {
            throw new BusinessException(
                    "Không hiểu ngày sinh “%s” của “%s”. Nhập theo ngày/tháng/năm, ví dụ 28/02/1980, hoặc chỉ năm sinh."
                            .formatted(birth.strip(), name));
        }
        return new Member(
                memberId,
                0,
                0,
                name,
                relationship,
                on,
                year,
                gender,
                number(name, before),
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

    private @Nullable CitizenId number(String name, @Nullable Member before) {
        var known = before == null ? null : before.citizenId();
        if (known != null && known.masked().equals(citizenId.strip())) {
            return known;
        }
        var digits = citizenId.replaceAll("[\\s.]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!CitizenId.isValid(digits)) {
            throw new BusinessException(
                    "Số CCCD của “%s” phải có đúng 12 chữ số. Nhập lại như in trên thẻ.".formatted(name));
        }
        return new CitizenId(digits);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : TextNormalizer.clean(value);
    }
}
