package vn.tungho.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.registry.HouseholdData;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.registry.Relationship;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.Gender;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.support.CaseDocument;
import vn.tungho.support.IntakeService;
import vn.tungho.support.NewCase;
import vn.tungho.support.SupportCaseService;
import vn.tungho.support.facts.HouseService;
import vn.tungho.support.facts.HouseState;
import vn.tungho.support.facts.NewMembership;
import vn.tungho.support.facts.SupportGroup;
import vn.tungho.support.facts.SupportGroupService;

/** A household outside the list whose house the storm took: its group with the paper, its house, its case waiting for the visit. */
@Component
@Order(22)
record DemoStorm(
        HouseholdService households,
        AreaDirectory areas,
        SupportGroupService groups,
        HouseService houses,
        SupportCaseService cases,
        IntakeService intake,
        AppClock clock)
        implements DemoPart {
    @Override
    public void fill(Demo demo) {
        var done = SignInAs.user(
                "congchuc." + demo.finished(), () -> !groups.totals().isEmpty());
        if (done) {
            return;
        }
        var storm = clock.today().minusDays(25);
        var hit = SignInAs.user("congchuc." + demo.finished(), () -> {
            var id = register(demo.finished());
            houses.record(id, HouseState.seen(false, false, false, 32), storm.plusDays(2), "Bão làm tốc mái, đổ tường");
            return id;
        });
        var membership = SignInAs.user(
                "congchuc." + demo.finished(),
                () -> groups.enter(
                        hit,
                        new NewMembership(
                                SupportGroup.DISASTER,
                                "Biên bản thiệt hại do bão, UBND xã lập ngày " + storm.getDayOfMonth() + "/"
                                        + storm.getMonthValue() + "/" + storm.getYear(),
                                storm,
                                storm.plusYears(1),
                                "Nhà đổ hẳn, hộ ở nhờ nhà anh")));
        SignInAs.user("chutich." + demo.finished(), () -> groups.confirm(membership));
        SignInAs.user("congchuc." + demo.finished(), () -> {
            var id = cases.open(NewCase.of(hit, "HOUSING", "Làm lại nhà sau bão", clock.today()));
            intake.receive(
                    id,
                    cases.documents(id).stream().map(CaseDocument::documentNo).collect(Collectors.toSet()));
        });
    }

    private long register(String communeCode) {
        var village = areas.villages(communeCode).getFirst();
        return households.register(
                HouseholdData.of(village.villageCode()),
                List.of(
                        Member.of(
                                "Hồ Văn Bão",
                                Relationship.HEAD,
                                LocalDate.of(1979, 3, 2),
                                1979,
                                Gender.MALE,
                                null,
                                "01"),
                        Member.of(
                                "Lê Thị Thanh",
                                Relationship.SPOUSE,
                                LocalDate.of(1982, 8, 14),
                                1982,
                                Gender.FEMALE,
                                null,
                                "01"),
                        Member.of(
                                "Hồ Minh Khôi",
                                Relationship.CHILD,
                                LocalDate.of(2014, 11, 30),
                                2014,
                                Gender.MALE,
                                null,
                                "01")));
    }
}
