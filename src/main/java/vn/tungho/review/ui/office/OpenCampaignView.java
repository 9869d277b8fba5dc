package vn.tungho.review.ui.office;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.StandardService;

/** The province opens a review year. */
@Route(OfficeNavigation.OPEN)
@PageTitle("Mở đợt rà soát · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class OpenCampaignView extends Div {
    OpenCampaignView(OfficeDesk desk, StandardService standard) {
        var window = desk.campaigns().window();
        add(new PageHeader(
                "Mở đợt rà soát",
                "Rà soát định kỳ chỉ được mở từ %02d/%02d đến %02d/%02d hằng năm (%s)."
                        .formatted(
                                window.fromDay(),
                                window.fromMonth(),
                                window.toDay(),
                                window.toMonth(),
                                window.article())));
        var province = desk.person().grants().stream()
                .filter(g -> g.role() == Role.PROVINCE_OVERSEER)
                .map(g -> g.area().provinceCode())
                .findFirst();
        if (province.isEmpty()) {
            add(new EmptyState(
                    "Vai trò của bạn không mở được đợt rà soát",
                    "Việc này do giám sát cấp tỉnh làm.",
                    new PathLink("Xem các đợt rà soát", OfficeNavigation.REVIEWS)));
            return;
        }
        add(new OpenCampaignForm(desk, standard, province.get()));
    }
}
