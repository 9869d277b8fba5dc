package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.SheetService;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** The households an enumerator has to survey, of one village or of all. */
@Route(ReviewPages.SURVEY)
@PageTitle("Khảo sát · Từng Hộ")
@RolesAllowed("ENUMERATOR")
class SurveyListView extends Div implements HasUrlParameter<Long> {
    private final transient SheetService sheets;
    private final transient AreaDirectory areas;

    SurveyListView(SheetService sheets, AreaDirectory areas) {
        this.sheets = sheets;
        this.areas = areas;
        addClassName("th-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long villageReviewId) {
        removeAll();
        var mine = sheets.mine(villageReviewId);
        var codes = mine.stream().map(ReviewCase::villageCode).distinct().toList();
        var names = areas.villagesByCode(codes).values().stream()
                .collect(Collectors.toMap(Village::villageCode, Village::name));
        var where = names.size() == 1 ? names.values().iterator().next() : names.size() + " thôn";
        add(
                new PageHeader(
                        "Hộ cần khảo sát",
                        mine.isEmpty() ? "" : where,
                        PathLink.button("Làm khi không có mạng", "hien-truong")),
                new HouseholdsToSurvey(mine, names));
    }
}
