package vn.tungho.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.posting.ui.PlaceFields;
import vn.tungho.publication.PublicationWords;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.publication.list.PublishedPlace;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;

/** A list was found torn or gone and hangs again: where, since when missing, the new proof, and what that does to its days. */
class HungAgainDialog extends Dialog {
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<PostingPlaceKind> where = new RadioButtonGroup<>("Nơi bị gỡ, rách hoặc mất");
    private final DayField missing;
    private final PlaceFields again;
    private final DraftFields draft;
    private final Div body = new Div();

    HungAgainDialog(PublicationDesk desk, PublishedList list, List<PublishedPlace> places, Runnable changed) {
        setHeaderTitle("Treo lại danh sách của " + list.villageName());
        setWidth("min(40rem, 100vw)");
        var officer = desk.person().has(Role.POVERTY_OFFICER, list.area());
        var possible = places.stream()
                .map(PublishedPlace::place)
                .filter(p -> officer || p == PostingPlaceKind.VILLAGE_HOUSE)
                .toList();
        where.setItems(possible);
        where.setItemLabelGenerator(PostingPlaceKind::label);
        if (!possible.isEmpty()) {
            where.setValue(possible.getFirst());
        }
        missing = new DayField("Ngày phát hiện", desk.today(), desk.today());
        again = new PlaceFields(
                places.stream()
                        .filter(p -> p.place() == where.getValue())
                        .map(PublishedPlace::placeName)
                        .findFirst()
                        .orElse(""),
                desk.person().fullName(),
                places.getFirst().postedOn(),
                desk.today());
        var consequence = new Paragraph(
                "Treo lại ngay trong ngày phát hiện thì tính tiếp; treo lại ngày hôm sau trở đi thì tính lại từ đầu. "
                        + PublicationWords.mustHang(desk.calendar()));
        consequence.addClassName("th-consequence");
        Asked.of(where);
        body.add(errors, where, missing, again.card("Lần treo lại", false), consequence);
        body.addClassNames("th-stack-v", "th-form");
        draft = DraftFields.mine("dialog.hung-again/" + list.listId()).every(body);
        body.addComponentAsFirst(draft.bar());
        add(body);
        var confirm = new Button("Ghi đã treo lại", e -> send(desk, list, changed));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Thôi", e -> close()), confirm);
    }

    private void send(PublicationDesk desk, PublishedList list, Runnable changed) {
        var data = again.read(errors, body);
        if (data.isEmpty()) {
            return;
        }
        try {
            var goesOn = draft.finish(
                    () -> desk.hanging().record(list.listId(), where.getValue(), missing.given(), data.get()));
            close();
            Notices.success(
                    goesOn ? "Đã ghi treo lại; số ngày tính tiếp." : "Đã ghi treo lại; số ngày tính lại từ đầu.");
            changed.run();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
