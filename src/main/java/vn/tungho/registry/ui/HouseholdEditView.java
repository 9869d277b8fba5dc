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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
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
import vn.tungho.shared.ui.draft.DraftBar;

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
    private final JsonMapper json;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div duplicates = new Div();
    private final Span saved = new Span();
    private @Nullable Household household;
    private List<Member> members = List.of();
    private @Nullable HouseholdForm form;
    private boolean isSure;
    private HouseholdInput start = HouseholdInput.empty();
    private int version;
    private HouseholdDraft base = new HouseholdDraft(0, start, start);
    private final Map<String, DraftBar.Clash> open = new LinkedHashMap<>();
    private final DraftBar bar = new DraftBar(this::drop);

    HouseholdEditView(
            HouseholdService households,
            DraftStore drafts,
            AreaDirectory areas,
            CurrentUser current,
            AppClock clock,
            JsonMapper json) {
        this.households = households;
        this.drafts = drafts;
        this.areas = areas;
        this.current = current;
        this.clock = clock;
        this.json = json;
        addClassName("th-stack-v");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteId.ifAny(event, "householdId").ifPresent(id -> {
            household = households.open(id);
            members = households.members(id);
        });
        start = household == null ? HouseholdInput.empty() : HouseholdInput.of(household, members);
        version = household == null ? 0 : household.version();
        base = new HouseholdDraft(version, start, start);
        open.clear();
        var kept = drafts.loadWords(user(), key(), HouseholdDraft.class)
                .filter(d -> (@Nullable HouseholdInput) d.words().words() != null);
        if (kept.isEmpty()) {
            show(start, null);
            return;
        }
        bar.restored(kept.get().savedAt(), drafts.keptDays());
        restore(kept.get().words());
    }

    /** A draft made on the household as it still stands goes on; else both are brought together. */
    private void restore(HouseholdDraft draft) {
        if (draft.version() == version) {
            base = draft;
            show(draft.words(), bar);
            return;
        }
        var merge = new HouseholdMerge(json);
        var merged = merge.merge(draft.start(), draft.words(), start);
        merge.clashes().forEach(c -> open.put(c.name(), c));
        if (!open.isEmpty()) {
            base = draft;
        }
        show(merged, bar);
        bar.clashes(merge.clashes(), (clash, words) -> {
            var chosen = open.remove(clash);
            if (chosen == null) {
                return;
            }
            if (open.isEmpty()) {
                base = new HouseholdDraft(version, start, start);
            }
            var typed = Objects.requireNonNull(form).value();
            replace(words.equals(chosen.theirs()) ? merge.theirs(typed, clash) : typed);
            keep();
        });
        merge.told().forEach(words -> bar.add(new Paragraph(words)));
    }

    private void replace(HouseholdInput input) {
        var before = Objects.requireNonNull(form);
        var now = new HouseholdForm(
                areas, current.require().scope(), input, household == null, clock.today(), this::keep);
        replace(before, now);
        form = now;
    }

    private void show(HouseholdInput input, @Nullable DraftBar above) {
        removeAll();
        var known = household;
        var now = new HouseholdForm(areas, current.require().scope(), input, known == null, clock.today(), this::keep);
        form = now;
        add(
                known == null
                        ? new PageHeader("Đăng ký hộ mới", "Hộ đề nghị rà soát; phân loại có sau khi rà soát.")
                        : new PageHeader("Sửa thông tin hộ " + known.headName(), known.householdCode()));
        if (above != null) {
            add(above);
        }
        var save = new Button(known == null ? "Đăng ký hộ" : "Lưu thay đổi", e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        saved.addClassName("th-muted");
        var actions = new Div(saved, PathLink.button("Để sau", back()), save);
        actions.addClassName("th-task-actions");
        add(errors, now, duplicates, actions);
    }

    private void drop() {
        drafts.clear(user(), key());
        open.clear();
        bar.over();
        base = new HouseholdDraft(version, start, start);
        show(start, null);
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
            var at = drafts.saveWords(user(), key(), new HouseholdDraft(base.version(), base.start(), now.value()));
            saved.setText("Đã lưu nháp " + VietnameseFormat.dateTime(at));
        }
    }

    private void save() {
        var typed = Objects.requireNonNull(form);
        var problems = new ArrayList<>(typed.problems());
        open.keySet()
                .forEach(name -> problems.add(new ErrorSummary.Problem(
                        "“" + name + "”: bạn và người khác ghi khác nhau. Chọn điều đúng ở phía trên biểu mẫu.",
                        null)));
        if (!errors.passes(typed, problems)) {
            return;
        }
        var input = typed.value();
        try {
            var people = input.members(members, clock.today());
            var same = households.duplicatesOf(input.data(), people, id());
            if (!same.isEmpty() && !isSure) {
                warn(same);
                return;
            }
            long id = drafts.finish(user(), key(), () -> store(input, people));
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
