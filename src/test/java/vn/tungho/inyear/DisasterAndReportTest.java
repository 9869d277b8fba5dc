package vn.tungho.inyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

@IntegrationTest
class DisasterAndReportTest {
    @Autowired
    InYearStory story;

    @Autowired
    DisasterService disasters;

    @Autowired
    ChangeReportService reports;

    @Autowired
    RequestService requests;

    @Autowired
    CalendarService calendar;

    @Autowired
    OpenWork work;

    @Test
    @LegalRule("R-INYEAR-DISASTER")
    void householdsOfADisasterAreTakenInAtOnceAndOweTheirPapersUntilTheDecision() {
        var commune = story.commune();
        var one = story.household(commune, "Hộ Ngập Một", PovertyStatus.NOT_POOR);
        var two = story.household(commune, "Hộ Ngập Hai", PovertyStatus.NEAR_POOR);
        var poor = story.household(commune, "Hộ Đã Nghèo", PovertyStatus.POOR);
        var batch = story.as(commune.officer(), () -> {
            var preview = disasters.preview(commune.code(), Set.of(one, two, poor));
            assertThat(preview.able()).hasSize(2);
            assertThat(preview.unable().values()).containsExactly("đã là hộ nghèo");
            return disasters.lodge(new DisasterService.NewBatch(
                    commune.code(),
                    "Bão số 10",
                    InYearStory.ASKED_ON.minusDays(3),
                    "Báo cáo 12/BC-UBND",
                    Set.of(one, two, poor)));
        });
        assertThat(batch.households()).isEqualTo(2);
        var id = requests.ofHousehold(one).getFirst().requestId();
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.ASSIGNING);
        story.as(
                commune.officer(),
                () -> assertThat(disasters.find(batch.batchId()).owed()).isEqualTo(8));
        story.assign(commune, id);
        story.fifteenth();
        story.toDecision(commune, id, PovertyStatus.POOR);
        assertThatThrownBy(() -> story.recognise(commune, id))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("còn thiếu");
        story.as(commune.officer(), () -> {
            disasters.handIn(id, OwedForm.Form.REQUEST_FORM, "");
            disasters.handIn(id, OwedForm.Form.MEMBERS, "");
            disasters.handIn(id, OwedForm.Form.DAMAGE, "");
            assertThatThrownBy(() -> disasters.handInScreening(id, Set.of(1, 2, 3, 4)))
                    .isInstanceOf(BusinessException.class);
            disasters.handInScreening(id, Set.of(1));
        });
        story.recognise(commune, id);
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.RECOGNISED);
    }

    @Test
    @LegalRule("R-INYEAR-REPORT")
    void changesOfAMonthAreReportedByTheFifthFromFebruaryToSeptember() {
        story.reviewStory().on(LocalDate.of(2026, 7, 9));
        var commune = story.reviewStory().communeElsewhere(1, 1);
        var household = story.household(commune, "Hộ Tháng Bảy", PovertyStatus.NOT_POOR);
        var id = story.as(
                commune.officer(),
                () -> requests.require(requests.lodge(NewRequest.soon(
                                RequestKind.POVERTY,
                                RequestChannel.POST,
                                commune.villageCodes().getFirst(),
                                household,
                                "Hộ Tháng Bảy",
                                null,
                                "Người Đề Nghị",
                                null,
                                null,
                                "Ốm đau",
                                LocalDate.of(2026, 7, 8))))
                        .requestId());
        story.screen(commune, id, Set.of());
        story.assign(commune, id);
        story.reviewStory().on(LocalDate.of(2026, 7, 15));
        story.toDecision(commune, id, PovertyStatus.POOR);
        story.recognise(commune, id);
        assertThat(reports.open(LocalDate.of(2026, 10, 1))).isZero();
        story.reviewStory().on(LocalDate.of(2026, 8, 3));
        assertThat(reports.open(LocalDate.of(2026, 8, 3))).isPositive();
        assertThat(reports.open(LocalDate.of(2026, 8, 4))).isZero();
        var key = commune.code() + "-2026-07";
        story.as(commune.officer(), () -> {
            var report = reports.find(key);
            assertThat(report.dueOn()).isEqualTo(LocalDate.of(2026, 8, 5));
            assertThat(calendar.due(ChangeReportService.REPORT_RULE, LocalDate.of(2026, 8, 5)))
                    .isEqualTo(LocalDate.of(2026, 8, 5));
            assertThat(calendar.due(ChangeReportService.REPORT_RULE, LocalDate.of(2026, 8, 6)))
                    .isEqualTo(LocalDate.of(2026, 9, 5));
            assertThat(reports.lines(report))
                    .singleElement()
                    .satisfies(l -> assertThat(l.statusAfter()).isEqualTo(PovertyStatus.POOR));
            reports.send(key, "12/BC-UBND");
            assertThat(Objects.requireNonNull(reports.find(key).newPoor())).isEqualTo(1);
        });
        assertThat(story.as(commune.officer(), () -> work.waits(ChangeReportService.KIND)))
                .isFalse();
    }
}
