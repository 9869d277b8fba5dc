package vn.tungho.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.assignment.AssignmentService;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.StatusPeriod;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.basis.BasisWords;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.TextStyle;

/** A sheet for the household in plain words and large print: what it has a right to, what is under way, whom to ask. */
@Service
public class LeafletService {
    private final RightMapper rights;
    private final SupportCaseMapper cases;
    private final ProgrammeService programmes;
    private final HouseholdService households;
    private final UserService users;
    private final AssignmentService assignments;
    private final AreaDirectory areas;
    private final SupportAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    LeafletService(
            RightMapper rights,
            SupportCaseMapper cases,
            ProgrammeService programmes,
            HouseholdService households,
            UserService users,
            AssignmentService assignments,
            AreaDirectory areas,
            SupportAccess access,
            AuditTrail audit,
            AppClock clock) {
        this.rights = rights;
        this.cases = cases;
        this.programmes = programmes;
        this.households = households;
        this.users = users;
        this.assignments = assignments;
        this.areas = areas;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The household's sheet as it stands today; the printing goes to the audit log. */
    @Transactional
    public OfficialDocument leaflet(long householdId) {
        var household = households.find(householdId);
        access.requireSees(household.area());
        audit.export("print-support-leaflet", "household", householdId, household.area(), "");
        var book = programmes.book();
        var all = rights.ofHousehold(householdId);
        var sheet = OfficialDocument.titled("Tờ tin hỗ trợ của hộ " + household.headName());
        sheet.text(TextStyle.LARGE_HEADING, "Hộ " + household.headName() + " được hỗ trợ những gì?");
        sheet.text(
                TextStyle.LARGE,
                areas.village(household.villageCode()).name() + " · "
                        + household
                                .povertyStatus()
                                .inYear(household.classYear())
                                .toLowerCase(Locale.of("vi")) + " · in ngày "
                        + VietnameseFormat.date(clock.today()));
        part(
                sheet,
                "Hộ có quyền, hãy đề nghị",
                all,
                r -> r.state() == RightState.ENTITLED || r.state() == RightState.OFFERED,
                book);
        part(sheet, "Cần hỏi lại xem có được không", all, r -> r.state() == RightState.TO_VERIFY, book);
        underWay(sheet, household, book);
        part(sheet, "Đã nhận", all, r -> r.state() == RightState.DELIVERED, book);
        refused(sheet, all, book);
        contacts(sheet, household);
        var newest = households.history(householdId).stream().findFirst();
        return sheet.build()
                .remarkedAtEnd(
                        BasisWords.remark(newest.map(StatusPeriod::unconfirmed).orElse(List.of())));
    }

    private static void part(
            OfficialDocument.Builder sheet,
            String heading,
            List<SupportRight> all,
            Predicate<SupportRight> which,
            ProgrammeBook book) {
        var found = all.stream().filter(which).toList();
        if (found.isEmpty()) {
            return;
        }
        sheet.text(TextStyle.LARGE_HEADING, heading);
        for (var r : found) {
            var edition = book.edition(r.programmeEditionId());
            sheet.text(
                    TextStyle.LARGE,
                    "• " + book.programme(r.programmeCode()).name() + ". " + edition.summary()
                            + (r.state() == RightState.DELIVERED ? "" : " Hỏi: " + edition.contact() + "."));
        }
    }

    private void underWay(OfficialDocument.Builder sheet, Household household, ProgrammeBook book) {
        var open = cases.ofHousehold(household.householdId()).stream()
                .filter(c -> c.state().isOpen())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        sheet.text(TextStyle.LARGE_HEADING, "Đang làm cho hộ");
        for (var c : open) {
            var words = new ArrayList<String>();
            words.add("• " + book.programme(c.programmeCode()).name() + ": "
                    + c.state().label().toLowerCase(Locale.of("vi")));
            if (c.returnDueOn() != null) {
                words.add("phải trả trước " + VietnameseFormat.date(c.returnDueOn()));
            } else if (c.stepDueOn() != null) {
                words.add("bước này xong trước " + VietnameseFormat.date(c.stepDueOn()));
            }
            words.add("hồ sơ số " + c.caseId());
            sheet.text(TextStyle.LARGE, String.join(", ", words) + ".");
        }
    }

    private static void refused(OfficialDocument.Builder sheet, List<SupportRight> all, ProgrammeBook book) {
        var found = all.stream().filter(r -> r.state() == RightState.REFUSED).toList();
        if (found.isEmpty()) {
            return;
        }
        sheet.text(TextStyle.LARGE_HEADING, "Chưa được, và vì sao");
        found.forEach(r -> sheet.text(
                TextStyle.LARGE, "• " + book.programme(r.programmeCode()).name() + ": " + r.reason() + "."));
        sheet.text(TextStyle.LARGE, "Không đồng ý thì hộ có quyền khiếu nại với UBND xã.");
    }

    private void contacts(OfficialDocument.Builder sheet, Household household) {
        sheet.text(TextStyle.LARGE_HEADING, "Hỏi ai?");
        for (var helper : assignments.helping(household.householdId())) {
            sheet.text(
                    TextStyle.LARGE, "• Người giúp hộ: " + helper.fullName() + ", điện thoại " + phone(helper.phone()));
        }
        contact(sheet, "Công chức giảm nghèo", Role.POVERTY_OFFICER, household.area());
        contact(sheet, "Trưởng thôn", Role.VILLAGE_HEAD, household.area());
        sheet.text(TextStyle.LARGE, "Mọi hỗ trợ đều không mất tiền làm hồ sơ.");
    }

    private static String phone(@Nullable String number) {
        return number == null || number.isBlank() ? "………………………" : number;
    }

    private void contact(OfficialDocument.Builder sheet, String what, Role role, Area area) {
        var names =
                users.usersWithRole(role, area).stream().map(UserRef::fullName).toList();
        sheet.text(
                TextStyle.LARGE,
                "• " + what + ": " + (names.isEmpty() ? "…………………" : String.join(", ", names)) + ", điện thoại "
                        + phone(null));
    }
}
