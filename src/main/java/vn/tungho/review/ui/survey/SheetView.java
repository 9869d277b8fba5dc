package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.Map;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.CaseState;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.SheetPage;
import vn.tungho.review.SheetService;
import vn.tungho.review.SheetSetService;
import vn.tungho.review.VillageReview;
import vn.tungho.review.VillageReviewService;
import vn.tungho.review.VillageStep;
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.StandardService;

/** The sheet of one household: to fill for its enumerator, to read for others. */
@Route(ReviewPages.SHEET)
@PageTitle("Phiếu khảo sát · Từng Hộ")
@PermitAll
class SheetView extends Div implements HasUrlParameter<Long> {
    private final transient SheetService sheets;
    private final transient SheetSetService set;
    private final transient VillageReviewService villages;
    private final transient HouseholdService households;
    private final transient StandardService standards;
    private final transient SheetFiles files;
    private final transient AppClock clock;
    private final transient Person person;

    SheetView(
            SheetService sheets,
            SheetSetService set,
            VillageReviewService villages,
            HouseholdService households,
            StandardService standards,
            SheetFiles files,
            AppClock clock,
            CurrentUser current) {
        this.sheets = sheets;
        this.set = set;
        this.villages = villages;
        this.households = households;
        this.standards = standards;
        this.files = files;
        this.clock = clock;
        this.person = current.require();
        addClassName("th-sheet-page");
    }

    @Override
    public void setParameter(BeforeEvent event, Long caseId) {
        removeAll();
        var page = sheets.open(caseId);
        var c = page.reviewCase();
        var village = villages.find(c.villageReviewId());
        var header = new PageHeader(
                c.headName(), village.villageName() + " · " + c.source().label());
        var members = new MembersPart(households.members(c.householdId()), clock.today());
        add(header);
        if (village.step() == VillageStep.SURVEY && isSurveyor(c) && c.state() != CaseState.AGREED) {
            addClassName("th-narrow");
            add(new SheetPanel(page, members, false, standards, acts(page, village)));
        } else {
            removeClassName("th-narrow");
            header.addAction(PathLink.button("Về trang thôn", ReviewPages.village(c.villageReviewId())));
            add(members, new SheetReading(page, sheets, standards, files));
        }
    }

    private boolean isSurveyor(ReviewCase c) {
        var enumerator = c.enumeratorId();
        return enumerator != null
                && (enumerator == person.userId()
                        || person.grants().stream()
                                .anyMatch(g -> g.role() == Role.ENUMERATOR && enumerator.equals(g.onBehalfOf())));
    }

    private SheetActs acts(SheetPage page, VillageReview village) {
        var caseId = page.reviewCase().caseId();
        return new SheetActs() {
            private Map<String, String> shown = page.answers();

            @Override
            public LocalDateTime save(Map<String, String> answers, Map<String, String> reasons) {
                set.saveChanges(caseId, shown, answers, reasons);
                shown = answers;
                return clock.now();
            }

            @Override
            public Component submit(Map<String, String> answers, SheetAccount account) {
                var result = sheets.submit(caseId, set.merged(caseId, shown, answers), account);
                return after(page.reviewCase(), village, result.status().label());
            }
        };
    }

    /** What comes after a sheet: the next household. */
    private Component after(ReviewCase c, VillageReview village, String status) {
        var open = sheets.mine(village.villageReviewId()).stream()
                .filter(o -> o.state() == CaseState.LISTED)
                .toList();
        var card = new Card(
                new H2("Đã gửi phiếu hộ " + c.headName()),
                new Paragraph("Kết quả đề xuất: " + status + ". Cuộc họp thôn sẽ xem xét."));
        if (open.isEmpty()) {
            card.add(new Paragraph("Bạn đã khảo sát xong các hộ được giao ở " + village.villageName() + "."));
        } else {
            card.add(new Paragraph("Còn " + open.size() + " hộ ở " + village.villageName() + "."));
            var next = PathLink.button(
                    "Hộ tiếp theo: " + open.getFirst().headName(),
                    ReviewPages.sheet(open.getFirst().caseId()));
            next.addClassNames("th-primary", "th-wide");
            card.add(next);
        }
        var list = PathLink.button("Về danh sách hộ", ReviewPages.survey(village.villageReviewId()));
        list.addClassName("th-wide");
        card.add(list);
        return card;
    }
}
