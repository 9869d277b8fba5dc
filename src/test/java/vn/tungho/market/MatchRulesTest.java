package vn.tungho.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tungho.shared.PovertyStatus;

class MatchRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @Test
    void bothEndsOfTheAgeCount() {
        var job = offer(OfferKind.JOB, false, 18, 35);
        assertThat(fits(job, born(LocalDate.of(2008, 9, 21)))).as("18 today").isTrue();
        assertThat(fits(job, born(LocalDate.of(2008, 9, 22)))).as("18 tomorrow").isFalse();
        assertThat(fits(job, born(LocalDate.of(1990, 9, 22))))
                .as("35, 36 tomorrow")
                .isTrue();
        assertThat(fits(job, born(LocalDate.of(1990, 9, 21)))).as("36 today").isFalse();
    }

    @Test
    void aYearOfBirthFitsWhenOneOfItsTwoAgesFits() {
        var job = offer(OfferKind.JOB, false, 18, 35);
        assertThat(fits(job, bornIn(2008))).isTrue();
        assertThat(fits(job, bornIn(2009))).isFalse();
        assertThat(fits(job, bornIn(1990))).isTrue();
        assertThat(fits(job, bornIn(1989))).isFalse();
        assertThat(match(job, bornIn(null)).reasons()).contains("hỏi lại tuổi");
    }

    @Test
    void nobodyGoesAbroadBeforeEighteen() {
        var abroad = offer(OfferKind.JOB, true, 15, 40);
        assertThat(fits(abroad, born(LocalDate.of(2008, 9, 21)))).isTrue();
        assertThat(fits(abroad, born(LocalDate.of(2008, 9, 22)))).isFalse();
        assertThat(fits(offer(OfferKind.JOB, false, 15, 40), born(LocalDate.of(2011, 9, 21))))
                .as("15 today, at home")
                .isTrue();
    }

    @Test
    void whoCannotWorkOrGoesToSchoolIsNotOffered() {
        var job = offer(OfferKind.JOB, false, 15, 60);
        assertThat(fits(job, person("Không có khả năng lao động", null, null))).isFalse();
        assertThat(fits(job, person("Mất sức lao động", null, null))).isFalse();
        assertThat(fits(job, person(null, "Đặc biệt nặng", null))).isFalse();
        assertThat(fits(job, person(null, null, "Lớp 11"))).isFalse();
        assertThat(fits(job, person("Có khả năng lao động", "Nhẹ", "Không đi học")))
                .isTrue();
    }

    @Test
    void needAndNearnessAndClassOrderTheListAndAreSaid() {
        var job = offer(OfferKind.JOB, false, 15, 60);
        var near = match(job, candidate(PovertyStatus.POOR, "1,4", "18919"));
        var far = match(job, candidate(PovertyStatus.POOR, "1,4", "19246"));
        var without = match(job, candidate(PovertyStatus.NEAR_POOR, "", "18919"));
        assertThat(near.reasons()).contains("Cùng xã", "thiếu hụt việc làm", "36 tuổi (cần 15–60)");
        assertThat(near.points()).isEqualTo(far.points() + 3).isEqualTo(without.points() + 4 + 1);
        var course = match(offer(OfferKind.COURSE, false, 15, 60), candidate(PovertyStatus.POOR, "5", "19246"));
        assertThat(course.reasons()).contains("trình độ của người lớn");
    }

    @Test
    void aBuyerAsksForTheProductOnly() {
        var buyer = offer(OfferKind.BUYER, false, 0, 0);
        assertThat(match(buyer, person("Không có khả năng lao động", null, null))
                        .reasons())
                .startsWith("Hộ có Lạc");
    }

    private static boolean fits(Offer offer, Candidate c) {
        return MatchRules.match(offer, c, TODAY).isPresent();
    }

    private static Match match(Offer offer, Candidate c) {
        return MatchRules.match(offer, c, TODAY).orElseThrow();
    }

    private static Candidate born(LocalDate on) {
        return candidate(on, on.getYear(), null, null, null, PovertyStatus.POOR, "", "18919");
    }

    private static Candidate bornIn(@Nullable Integer year) {
        return candidate(null, year, null, null, null, PovertyStatus.POOR, "", "18919");
    }

    private static Candidate person(@Nullable String capacity, @Nullable String disability, @Nullable String school) {
        return candidate(LocalDate.of(1990, 1, 1), 1990, capacity, disability, school, PovertyStatus.POOR, "", "18919");
    }

    private static Candidate candidate(PovertyStatus status, String deprivations, String commune) {
        return candidate(LocalDate.of(1990, 1, 1), 1990, null, null, null, status, deprivations, commune);
    }

    private static Candidate candidate(
            @Nullable LocalDate on,
            @Nullable Integer year,
            @Nullable String capacity,
            @Nullable String disability,
            @Nullable String school,
            PovertyStatus status,
            String deprivations,
            String commune) {
        return new Candidate(
                1,
                2,
                "Hồ Thị Thử",
                "Hồ Văn Thử",
                on,
                year,
                capacity,
                disability,
                null,
                school,
                status,
                2026,
                deprivations,
                "44",
                commune,
                commune + "001");
    }

    private static Offer offer(OfferKind kind, boolean overseas, int from, int to) {
        return new Offer(
                1,
                1,
                kind,
                "Tuyển thợ may",
                "Xưởng may",
                "0912345678",
                "Đông Hà",
                "44",
                "18919",
                overseas,
                from,
                to,
                "",
                kind == OfferKind.BUYER ? Product.PEANUT : null,
                null,
                null,
                "tháng",
                5,
                TODAY,
                "",
                false,
                "congchuc",
                0);
    }
}
