package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import vn.tungho.inyear.Appointment;
import vn.tungho.inyear.Request;
import vn.tungho.security.UserRef;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Names the enumerator; whoever may not go stands below with the reason. */
class AssignForm extends RequestForm {
    private final RadioButtonGroup<UserRef> who = new RadioButtonGroup<>("Ai đến hộ?");
    private final RecordForm<Appointment> answers;

    AssignForm(InYearDesk desk, Request request, TaskFrame frame) {
        super(desk, request, frame, "Cử rà soát viên");
        who.setItems(desk.preparation().enumerators(request.requestId()));
        who.setItemLabelGenerator(UserRef::fullName);
        who.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        var card = new Card(who);
        card.addClassName("th-form");
        desk.preparation().barred(request.requestId()).forEach((user, reason) -> {
            var line = new Paragraph(user.fullName() + ": " + reason + ", không cử được.");
            line.addClassName("th-muted");
            card.add(line);
        });
        card.add(new Paragraph(desk.preparationWords(request)));
        body(false, card);
        answers = binds(Appointment.class).field("enumeratorId", who, UserRef::userId);
    }

    @Override
    protected String act() {
        desk.preparation().assign(request.requestId(), answers.data().enumeratorId());
        return "Đã cử " + who.getValue().fullName() + ".";
    }
}
