package vn.tungho.assignment;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.Letterhead;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/** The household's registration to escape poverty with the plan made with it, which household, village head and helper sign (R-PLEDGE). */
@Service
public class PledgeDocument {
    private final PlanService plans;
    private final AssignmentService assignments;
    private final HouseholdService households;
    private final AreaDirectory areas;

    PledgeDocument(PlanService plans, AssignmentService assignments, HouseholdService households, AreaDirectory areas) {
        this.plans = plans;
        this.assignments = assignments;
        this.households = households;
        this.areas = areas;
    }

    /** For a household of the person's area; without a pledge the places for it are left to the pen. */
    @Transactional(readOnly = true)
    public OfficialDocument of(long householdId) {
        var household = households.open(householdId);
        var pledge = plans.pledge(householdId);
        var communeName = areas.commune(household.communeCode()).name();
        var villageName = areas.village(household.villageCode()).name();
        var decidedOn = household.decidedOn();
        var isPledge = PlanService.mayPledge(household)
                || pledge.filter(p -> decidedOn == null || !p.signedOn().isAfter(decidedOn))
                        .isPresent();
        var helper = assignments.helping(householdId).stream().findFirst();
        var document = OfficialDocument.titled(
                        (isPledge ? "Đăng ký thoát nghèo " : "Phương án giúp hộ ") + household.householdCode())
                .add(Letterhead.of(
                        "UBND " + communeName.toUpperCase(Locale.of("vi")), villageName.toUpperCase(Locale.of("vi"))))
                .title(
                        isPledge ? "BẢN ĐĂNG KÝ THOÁT NGHÈO" : "PHƯƠNG ÁN GIÚP HỘ",
                        isPledge ? "và phương án giúp hộ" : "hộ không còn trong danh sách nghèo, cận nghèo")
                .field("Chủ hộ", household.headName())
                .field("Nơi ở", areas.displayName(household.area()))
                .field(
                        "Loại hộ",
                        household.povertyStatus().inYear(household.classYear()) + ", " + household.memberCount()
                                + " nhân khẩu")
                .field(
                        "Người giúp hộ",
                        helper.map(h -> h.fullName() + ", " + h.jobTitle()).orElse(""));
        if (isPledge) {
            document.field(
                            "Phấn đấu thoát nghèo trong năm",
                            pledge.map(p -> Integer.toString(p.year())).orElse(""))
                    .field("Hộ cần", pledge.map(Pledge::needs).orElse(""))
                    .field("Hộ cam kết", pledge.map(Pledge::commitments).orElse(""));
        }
        document.heading("Phương án giúp hộ").add(table(plans.plan(householdId)));
        return document.closing(
                        List.of(),
                        Block.Signature.of(
                                "ĐẠI DIỆN HỘ", pledge.map(Pledge::signedBy).orElse(null)),
                        Block.Signature.of("TRƯỞNG THÔN", null),
                        Block.Signature.of(
                                "NGƯỜI GIÚP HỘ", helper.map(Helper::fullName).orElse(null)))
                .build();
    }

    private static Table table(List<PlanItem> items) {
        var table = Table.with(
                Table.text("Nguyên nhân, thiếu hụt", 22),
                Table.text("Việc sẽ làm", 28),
                Table.text("Nguồn lực", 20),
                Table.mark("Thời hạn", 13),
                Table.text("Tiến độ", 17));
        items.forEach(i -> table.row(
                i.cause(),
                i.measure(),
                i.resource(),
                VietnameseFormat.date(i.dueOn()),
                i.state().label() + (i.result().isBlank() ? "" : ": " + i.result())));
        return items.isEmpty() ? table.blank(4).build() : table.build();
    }
}
