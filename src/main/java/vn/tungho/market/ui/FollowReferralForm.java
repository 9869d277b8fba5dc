package vn.tungho.market.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import vn.tungho.market.ReferralService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.FactList;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Asks, when its day has come, how a referral went. */
@org.springframework.stereotype.Component
class FollowReferralForm implements TaskForm {
    private final ReferralService referrals;
    private final AppClock clock;

    FollowReferralForm(ReferralService referrals, AppClock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ReferralService.FOLLOW_UP);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var r = referrals.find(Long.parseLong(item.businessKey()));
        var errors = new ErrorSummary();
        var fields = new ResultFields(r, clock.today());
        var form = new Div(new Paragraph("Gọi hoặc gặp " + r.personName() + ", rồi ghi kết quả."), errors, fields);
        form.addClassName("th-stack-v");
        var draft = DraftFields.here("referral/" + r.referralId() + ".result", frame::draftSaved)
                .orElseThrow()
                .on(form);
        frame.mainAction("Ghi kết quả", () -> {
            if (!errors.passes(fields, fields.problems())) {
                return;
            }
            try {
                draft.perform(() -> fields.save(referrals));
                frame.done("Đã ghi kết quả giới thiệu.");
            } catch (BusinessException e) {
                errors.show(e.getMessage());
            }
        });
        return form;
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        var r = referrals.find(Long.parseLong(item.businessKey()));
        return Optional.of(new Card(
                "Lần giới thiệu",
                new FactList()
                        .fact("Người được giới thiệu", r.personName())
                        .fact(r.kind().label(), r.title() + " · " + r.organisation())
                        .fact("Bắt đầu", r.startedOn() == null ? "" : VietnameseFormat.date(r.startedOn()))
                        .fact("Vì sao giới thiệu", r.reasons())));
    }
}
