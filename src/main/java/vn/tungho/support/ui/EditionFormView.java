package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.StandardService;
import vn.tungho.support.Frequency;
import vn.tungho.support.ProgrammeEdition;
import vn.tungho.support.ReturnKind;
import vn.tungho.support.SupportTerms;
import vn.tungho.support.condition.Condition;
import vn.tungho.support.programme.EditionDraft;
import vn.tungho.support.programme.ProgrammeChangeService;

/** Proposes another edition of a programme, as a copy of the running one, or a programme of the locality. */
@Route(SupportNavigation.EDITION)
@RouteAlias(SupportNavigation.NEW_PROGRAMME)
@PageTitle("Lần ban hành của chương trình · Từng Hộ")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://css/support.css")
class EditionFormView extends Div implements BeforeEnterObserver {
    private final SupportDesk desk;
    private final ProgrammeChangeService changes;
    private final StandardService standard;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea reason = new TextArea("Vì sao, theo văn bản nào");

    EditionFormView(SupportDesk desk, ProgrammeChangeService changes, StandardService standard) {
        this.desk = desk;
        this.changes = changes;
        this.standard = standard;
        addClassNames("th-stack-v", "th-narrow");
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setHelperText(
                "Ví dụ: Nghị quyết của Hội đồng nhân dân tỉnh nâng mức hỗ trợ, số và ngày của nghị quyết.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var code = event.getRouteParameters().get("code").orElse("");
        if (code.isEmpty()) {
            show("", "Chương trình của địa phương", null, blank());
            return;
        }
        var book = desk.programmes().book();
        var programme =
                book.all().stream().filter(p -> p.programmeCode().equals(code)).findFirst();
        var newest = book.newest(code);
        if (programme.isEmpty() || newest.isEmpty()) {
            event.forwardTo(ProgrammesView.class);
            return;
        }
        show(
                code,
                "Lần ban hành mới: " + programme.get().name(),
                newest.get(),
                EditionDraft.copy(book, programme.get(), newest.get()));
    }

    private void show(String code, String title, @Nullable ProgrammeEdition seen, EditionDraft start) {
        var indicators =
                standard.indicators(standard.editionFor(desk.today().getYear()).editionId());
        List<Commune> places = desk.person().provinceCodes().stream()
                .flatMap(p -> desk.areas().communes(p).stream())
                .toList();
        var form = new EditionForm(desk, start, code.isEmpty(), indicators, places);
        var draft = DraftFields.mine("edition/" + (code.isEmpty() ? "new" : code))
                .madeOn(start.hashCode())
                .every(form)
                .text("reason", reason);
        var save = new Button("Đề nghị, chờ người thứ hai", e -> propose(code, seen, form, draft));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader(
                        title,
                        code.isEmpty()
                                ? "Nhập theo nghị quyết của địa phương. Chỉ có hiệu lực khi quản trị viên thứ hai xác nhận."
                                : "Bắt đầu từ lần đang áp dụng: sửa điều thay đổi. Hồ sơ đang làm giữ lần ban hành của nó.",
                        PathLink.button("Mọi chương trình", SupportNavigation.PROGRAMMES)),
                draft.bar(),
                errors,
                form,
                new Card(reason, save));
    }

    private void propose(String code, @Nullable ProgrammeEdition seen, EditionForm form, DraftFields kept) {
        var draft = form.draft();
        var faults = changes.faults(draft);
        if (!errors.passes(this, faults.stream().map(form::problem).toList())) {
            return;
        }
        try {
            kept.perform(() -> {
                if (seen == null) {
                    changes.proposeProgramme(draft, reason.getValue());
                } else {
                    changes.proposeEdition(code, seen, draft, reason.getValue());
                }
            });
            Notices.success("Đã đề nghị. Một quản trị viên khác đối chiếu văn bản rồi xác nhận.");
            getUI().ifPresent(ui -> ui.navigate(SupportNavigation.PROGRAMMES));
        } catch (BusinessException e) {
            var words = String.valueOf(e.getMessage());
            errors.show(List.of(new ErrorSummary.Problem(
                    words, words.toLowerCase(Locale.of("vi")).contains("lý do") ? reason : null)));
        }
    }

    private EditionDraft blank() {
        return new EditionDraft(
                "",
                List.of(),
                Frequency.ONCE,
                desk.today(),
                "",
                null,
                "",
                false,
                "",
                false,
                true,
                new EditionDraft.Terms(
                        SupportTerms.POSTING,
                        SupportTerms.VERIFY,
                        SupportTerms.APPROVAL,
                        SupportTerms.USE_CHECK,
                        null,
                        null,
                        null),
                ReturnKind.NONE,
                null,
                "",
                "",
                "Công chức giảm nghèo của xã",
                List.of(new EditionDraft.Paper("Đơn đề nghị", "", true)),
                List.of(new EditionDraft.Stage("Giao hỗ trợ", 100, false)),
                List.of(Condition.who(List.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR), List.of(), List.of(), "")));
    }
}
