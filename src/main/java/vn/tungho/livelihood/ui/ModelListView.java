package vn.tungho.livelihood.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.livelihood.Model;
import vn.tungho.livelihood.ModelService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** The library of models that worked in the province. */
@Route(LivelihoodNavigation.MODELS)
@PageTitle("Thư viện mô hình · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class ModelListView extends Div implements BeforeEnterObserver {
    private final ModelService models;
    private final KeysetList<Model> list;

    ModelListView(ModelService models) {
        this.models = models;
        this.list = new KeysetList<>(
                models::page,
                this::card,
                () -> new EmptyState(
                        "Thư viện chưa có mô hình nào",
                        "Ghi mô hình đã có hộ làm được: cần gì, các bước, thu bao nhiêu. Hệ thống sẽ gợi ý cho hộ có điều kiện giống vậy."));
        var header = new PageHeader(
                "Thư viện mô hình",
                "Mô hình đã làm được, gợi ý ở trang của hộ có điều kiện giống vậy.",
                PathLink.button("Tổ nhóm", LivelihoodNavigation.GROUPS));
        if (models.mayWrite()) {
            header.addAction(PathLink.button("Ghi mô hình", LivelihoodNavigation.NEW_MODEL));
        }
        add(header, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Component card(Model model) {
        var card = new Card(new ModelCard(model));
        if (models.mayWrite()) {
            var actions = new Div(
                    PathLink.button("Sửa", LivelihoodNavigation.MODELS + "/" + model.modelId() + "/sua"),
                    new Button("Rút khỏi thư viện", e -> withdraw(model)));
            actions.addClassName("th-row");
            card.add(actions);
        }
        return card;
    }

    private void withdraw(Model model) {
        try {
            models.withdraw(model.modelId());
            Notices.success("Đã rút “" + model.name() + "”. Tổ nhóm đang theo vẫn giữ.");
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
        list.reload();
    }
}
