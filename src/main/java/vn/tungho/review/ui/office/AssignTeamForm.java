package vn.tungho.review.ui.office;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.tungho.review.VerifierTeam;
import vn.tungho.security.UserRef;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Who goes, chosen from those who may; the others stand below with the reason. */
@StyleSheet("context://css/office.css")
class AssignTeamForm extends Div {
    private final OfficeDesk desk;
    private final long objectionId;
    private final TaskFrame frame;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<UserRef> verifier = new RadioButtonGroup<>();
    private final TextField partner = new TextField("Người cùng đi");
    private final RecordForm<VerifierTeam> answers = new RecordForm<>(VerifierTeam.class)
            .field("verifierId", verifier, UserRef::userId)
            .field("partnerName", partner, String::strip);
    private final DraftFields draft;

    AssignTeamForm(OfficeDesk desk, long objectionId, TaskFrame frame) {
        this.desk = desk;
        this.objectionId = objectionId;
        this.frame = frame;
        addClassName("th-stack-v");
        var candidates = desk.teams().candidates(objectionId);
        verifier.setLabel("Người phúc tra");
        verifier.setItems(candidates);
        verifier.setItemLabelGenerator(UserRef::fullName);
        verifier.addThemeName("vertical");
        partner.setHelperText("Một người nữa để cùng xem, ví dụ Phó trưởng Ban Chỉ đạo hoặc đại diện Mặt trận.");
        partner.setValueChangeMode(ValueChangeMode.LAZY);
        draft = new DraftFields(desk.drafts(), desk.person().userId(), "assign-team-" + objectionId, frame::draftSaved)
                .keep(
                        "verifier",
                        verifier,
                        u -> "" + u.userId(),
                        id -> candidates.stream()
                                .filter(u -> id.equals("" + u.userId()))
                                .findFirst()
                                .orElse(null))
                .text("partner", partner);
        var card = new Card(
                "Cử người phúc tra",
                new Paragraph("Người đã khảo sát hộ không được phúc tra: phải là người khác nhìn lại."));
        card.addClassName("th-form");
        if (candidates.isEmpty()) {
            card.add(
                    new EmptyState(
                            "Không còn ai được phúc tra hộ này",
                            "Mọi rà soát viên của xã đã khảo sát hộ hoặc là người thân. Nhờ quản trị thêm một rà soát viên khác cho xã."));
        } else {
            card.add(verifier, partner);
        }
        add(draft.bar(), errors, card);
        barred();
        frame.mainAction("Cử người phúc tra", this::send);
    }

    private void barred() {
        var barred = desk.teams().barred(objectionId);
        if (barred.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("th-office-list");
        barred.forEach((user, why) -> list.add(new ListItem(user.fullName() + ": " + why)));
        add(new Card("Không cử được", list));
    }

    private void send() {
        if (!errors.passes(this, answers.problems())) {
            return;
        }
        try {
            var team = answers.data();
            draft.perform(() -> desk.teams().assignTeam(objectionId, team.verifierId(), team.partnerName()));
            frame.done("Đã cử " + verifier.getValue().fullName() + " phúc tra.");
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
