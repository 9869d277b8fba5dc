package vn.tungho.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Duplicate;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;

/** Registers a new household or changes a known one. What is typed is kept as a draft at once. */
@Route(RegistryNavigation.NEW)
@RouteAlias(RegistryNavigation.LIST + "/:householdId([0-9]{1,18})/sua")
@PageTitle("Thông tin hộ · Từng Hộ")
@RolesAllowed({"POVERTY_OFFICER", "STEERING_COMMITTEE", "ENUMERATOR", "ADMINISTRATOR"})
@StyleSheet("context://css/registry.css")
class HouseholdEditView extends Div implements BeforeEnterObserver {
    private final HouseholdService households;
    private final DraftStore drafts;
    private final AreaDirectory areas;
    private final CurrentUser current;
    private final AppClock clock;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div duplicates = new Div();
    private final Span saved = new Span();
    private @Nullable Household household;
    private List<Member> members = List.of();
    private @Nullable HouseholdForm form;
    private boolean isSure;

    HouseholdEditView(
            HouseholdService households, DraftStore drafts, AreaDirectory areas, CurrentUser current, AppClock clock) {
        this.households = households;
        this.drafts = drafts;
        this.areas = areas;
        this.current = current;
        this.clock = clock;
        addClassName("th-stack-v");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteId.ifAny(event, "householdId").ifPresent(id -> {
            household = households.open(id);
            members = households.members(id);
        });
        show(drafts.loadWords(user(), key(), HouseholdInput.class).map(DraftStore.Kept::words));
    }

    private void show(java.util.Optional<HouseholdInput> draft) {
        removeAll();
        var known = household;
        var start = known == null ? HouseholdInput.empty() : HouseholdInput.of(known, members);
        var now = new HouseholdForm(
                areas, current.require().scope(), draft.orElse(start), known == null, clock.today(), this::keep);
        form = now;
        add(
                known == null
                        ? new PageHeader("Đăng ký hộ mới", "Hộ đề nghị rà soát; phân loại có sau khi rà soát.")
                        : new PageHeader("Sửa thông tin hộ " + known.headName(), known.householdCode()));
        if (draft.isPresent()) {
            var fresh = new Button("Bỏ bản nháp", e -> {
                drafts.clear(user(), key());
                show(java.util.Optional.empty());
            });
            var notice =
                    new Card(new Paragraph("Đây là bản nháp bạn nhập dở. Nhập tiếp, hoặc bỏ để bắt đầu lại."), fresh);
            notice.addClassName("th-no-print");
            add(notice);
        }
        var save = new Button(known == null ? "Đăng ký hộ" : "Lưu thay đổi", e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        saved.addClassName("th-muted");
        var actions = new Div(saved, PathLink.button("Để sau", back()), save);
        actions.addClassName("th-task-actions");
        add(errors, now, duplicates, actions);
    }

    private long user() {
        return current.require().userId();
    }

    private String key() {
        return "household/" + id();
    }

    private void keep() {
        var now = form;
        if (now != null) {
            var at = drafts.saveWords(user(), key(), now.value());
            saved.setText("Đã lưu nháp " + VietnameseFormat.dateTime(at));
        }
    }

    private void save() {
        var now = java.util.Objects.requireNonNull(form);
        if (!errors.passes(now, now.problems())) {
            return;
        }
        var input = now.value();
        try {
            var people = input.members(members, clock.today());
            var same = households.duplicatesOf(input.data(), people, id());
            if (!same.isEmpty() && !isSure) {
                warn(same);
                return;
            }
            long id = store(input, people);
            drafts.clear(user(), key());
            Notices.success("Đã lưu thông tin hộ.");
            getUI().ifPresent(ui -> ui.navigate(RegistryNavigation.household(id)));
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private long store(HouseholdInput input, List<Member> people) {
        var known = household;
        if (known == null) {
            return households.register(input.data(), people);
        }
        households.update(known.householdId(), known.version(), input.data(), people);
        return known.householdId();
    }

    private void warn(List<Duplicate> same) {
        duplicates.removeAll();
        var list = new UnorderedList();
        same.forEach(d -> {
            var link = new PathLink(
                    "%s, %s (%s)".formatted(d.headName(), d.villageName(), d.householdCode()),
                    RegistryNavigation.household(d.householdId()));
            list.add(new ListItem(link, new Span(": " + d.reason())));
        });
        var sure = new Button("Vẫn lưu, đây là hộ khác", e -> {
            isSure = true;
            save();
        });
        duplicates.add(new Card("Có thể hộ này đã có trong sổ", list, sure));
        errors.show("Có hộ giống hộ này trong sổ. Xem danh sách bên dưới rồi chọn “Vẫn lưu” nếu là hộ khác.");
    }

    private long id() {
        return household == null ? 0 : household.householdId();
    }

    private String back() {
        return household == null ? RegistryNavigation.LIST : RegistryNavigation.household(id());
    }
}
