package vn.tungho.publicboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Stream;
import vn.tungho.publicboard.Letter;
import vn.tungho.publicboard.LetterService;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** Objections of the public board whose household has to be found first. */
@Route(LetterNavigation.PATH)
@PageTitle("Ý kiến chờ tìm hộ · Từng Hộ")
@RolesAllowed({"POVERTY_OFFICER", "STEERING_COMMITTEE", "VILLAGE_HEAD"})
class LetterView extends Div {
    private static final int FOUND = 30;

    private final LetterService letters;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final CurrentUser current;
    private final KeysetList<Letter> list;

    LetterView(LetterService letters, HouseholdService households, AreaDirectory areas, CurrentUser current) {
        this.letters = letters;
        this.households = households;
        this.areas = areas;
        this.current = current;
        list = new KeysetList<>(
                (after, limit) -> letters.page(after == null ? 0 : after.letterId(), limit),
                this::card,
                () -> new EmptyState(
                        "Không có ý kiến nào chờ tìm hộ",
                        "Khi người dân nói bỏ sót một hộ mà hệ thống chưa biết, ý kiến hiện ở đây."));
        add(
                new PageHeader(
                        "Ý kiến chờ tìm hộ",
                        "Gửi qua trang công khai. Ngày nhận giữ nguyên; chưa xử lý xong thì chưa kết thúc niêm yết.",
                        PathLink.button("Đăng ký hộ mới", "ho-gia-dinh/moi")),
                list);
        list.reload();
    }

    private Card card(Letter letter) {
        var name = new Span("Hộ “" + letter.headName() + "”");
        name.addClassName("th-strong");
        var line = new Div(name, new Span(areas.displayName(letter.area())));
        line.addClassName("th-row");
        var facts = new FactList()
                .fact("Người nêu", letter.complainantName())
                .fact("Ngày nhận", VietnameseFormat.date(letter.receivedOn()));
        if (letter.complainantPhone() != null) {
            facts.fact("Điện thoại", letter.complainantPhone());
        }
        if (letter.complainantEmail() != null) {
            facts.fact("Thư điện tử", letter.complainantEmail());
        }
        var errors = new ErrorSummary();
        var household = new ComboBox<HouseholdRow>("Hộ trong sổ của thôn");
        household.setItems(query -> query.getOffset() > 0
                ? Stream.<HouseholdRow>empty().limit(query.getLimit())
                : search(letter, query.getFilter().orElse(""), query.getLimit()));
        household.setItemLabelGenerator(r -> r.headName()
                + (r.headBirthYear() == null ? "" : ", sinh " + r.headBirthYear())
                + " – " + r.povertyStatus().inYear(r.classYear()));
        household.setWidthFull();
        var lodge = new Button("Ghi nhận ý kiến về hộ này", e -> {
            var chosen = household.getValue();
            if (chosen == null) {
                errors.show("Hãy chọn hộ trong sổ của thôn.");
                return;
            }
            act(
                    errors,
                    () -> letters.lodge(letter.letterId(), chosen.householdId()),
                    "Đã ghi nhận; việc phúc tra đã được mở.");
        });
        lodge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var reason = new TextField("Hoặc: vì sao không có hộ này");
        reason.setMaxLength(500);
        reason.setWidthFull();
        var refuse = new Button(
                "Trả lời là không có hộ này",
                e -> act(errors, () -> letters.refuse(letter.letterId(), reason.getValue()), "Đã trả lời người gửi."));
        var card = new Card(
                line,
                new Paragraph("“" + letter.content() + "”"),
                facts,
                errors,
                household,
                new Div(lodge),
                reason,
                new Div(refuse));
        card.addClassName("th-form");
        return card;
    }

    private void act(ErrorSummary errors, Runnable act, String done) {
        try {
            act.run();
            Notices.success(done);
            list.reload();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private Stream<HouseholdRow> search(Letter letter, String text, int limit) {
        var filter = new HouseholdFilter(text, Set.of(), letter.communeCode(), letter.villageCode(), false);
        return households.search(filter, current.require().scope(), null, Math.min(limit, FOUND)).stream();
    }
}
