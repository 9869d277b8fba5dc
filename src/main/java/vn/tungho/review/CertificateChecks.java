package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.VietnameseFormat;

/**
 * Looks through all certificates for what must never be: two good ones of one household and year, and a good one of a year nobody had
 * reviewed when it was given (R-CERTIFICATE-YEAR). The first is refused by the database too.
 */
@Service
public class CertificateChecks {
    private final CheckMapper mapper;

    CertificateChecks(CheckMapper mapper) {
        this.mapper = mapper;
    }

    /** What is wrong, a sentence each; empty when all is well. */
    @Transactional(readOnly = true)
    public List<String> faults() {
        var twice = mapper.twice().stream()
                .map(h -> "Hộ %s, mã %s: hơn một giấy chứng nhận năm %d còn giá trị"
                        .formatted(h.headName(), h.householdCode(), h.year()));
        var early = mapper.early().stream()
                .map(h -> "Hộ %s, mã %s: giấy chứng nhận năm %d cấp ngày %s, khi năm đó chưa rà soát"
                        .formatted(
                                h.headName(),
                                h.householdCode(),
                                h.year(),
                                VietnameseFormat.date(java.util.Objects.requireNonNull(h.issuedOn()))));
        return java.util.stream.Stream.concat(twice, early).toList();
    }

    @Mapper
    interface CheckMapper {
        @Select("select h.household_code, h.head_name, c.year, min(c.issued_on) as issued_on from certificate c"
                + " join v_registry_household h on h.household_id = c.household_id where c.revoked_on is null"
                + " and c.suspended_on is null group by c.household_id, c.year having count(*) > 1")
        List<Holder> twice();

        /** Given before its year began, without an annual review or a list brought along that found the class for it. */
        @Select(
                "select h.household_code, h.head_name, c.year, c.issued_on from certificate c join v_registry_household h"
                        + " on h.household_id = c.household_id where c.revoked_on is null and c.suspended_on is null"
                        + " and c.year > year(c.issued_on) and not exists (select 1 from review r where r.commune_code ="
                        + " c.commune_code and r.kind = 'ANNUAL' and r.year = c.year - 1 and r.decided_on <= c.issued_on)"
                        + " and not exists (select 1 from household_status s where s.household_id = c.household_id"
                        + " and year(s.decided_on) = c.year - 1 and s.source = 'IMPORT' and s.decided_on >= (select"
                        + " str_to_date(concat(c.year - 1, '-', w.from_month, '-', w.from_day), '%Y-%c-%e') from review_window w"
                        + " where w.kind = 'ANNUAL') and s.recorded_at < c.issued_on + interval 1 day)"
                        + " order by c.certificate_id")
        List<Holder> early();
    }

    /** A household with a certificate. */
    record Holder(
            String householdCode,
            String headName,
            int year,
            @org.jspecify.annotations.Nullable LocalDate issuedOn) {}
}
