package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import vn.tungho.assignment.PlanService;
import vn.tungho.assignment.Pledge;
import vn.tungho.registry.Household;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;

/** The household's own word to escape poverty, and the dialog in which it is written down (R-PLEDGE). */
class PledgeCard extends Card {
    private static final int YEARS = 5;

    PledgeCard(HelpDesk desk, Household household, boolean mayWrite, Runnable changed) {
        super("Đăng ký thoát nghèo");
        var mayPledge = PlanService.mayPledge(household);
        var pledge = desk.plans().pledge(household.householdId());
        pledge.ifPresentOrElse(
                p -> add(new FactList()
                        .fact("Phấn đấu thoát nghèo", "trong năm " + p.year())
                        .fact("Hộ cần", p.needs())
                        .fact("Hộ cam kết", p.commitments())
                        .fact("Đã ký", p.signedBy() + ", ngày " + VietnameseFormat.date(p.signedOn()))),
                () -> add(new Paragraph(
                        mayPledge
                                ? "Hộ chưa đăng ký thoát nghèo. Đăng ký là tự nguyện; ghi đúng lời hộ."
                                : "Hộ không còn trong danh sách nghèo, cận nghèo nên không đăng ký thoát nghèo.")));
        add(new DocumentLinks(
                "Bản đăng ký, phương án",
                "dang-ky-thoat-ngheo-" + household.householdCode(),
                () -> desk.pledge().of(household.householdId())));
        if (mayWrite && mayPledge) {
            add(new Button(
                    pledge.isPresent() ? "Ghi đăng ký mới" : "Ghi đăng ký thoát nghèo",
                    e -> open(desk, household, changed)));
        }
    }

    private static void open(HelpDesk desk, Household household, Runnable changed) {
        var now = desk.today().getYear();
        Select<Integer> year = Choices.select(
                "Phấn đấu thoát nghèo trong năm",
                IntStream.rangeClosed(now, now + YEARS).boxed().toList(),
                String::valueOf);
        year.setValue(now + 1);
        Asked.of(year);
        var needs = new TextArea("Hộ cần gì");
        needs.setMaxLength(1000);
        var commitments = Asked.one(new TextArea("Hộ cam kết làm gì"));
        commitments.setMaxLength(1000);
        var signedBy = Asked.one(new TextField("Người trong hộ đã ký"));
        signedBy.setValue(household.headName());
        var on = new DayField("Ngày ký", desk.today(), desk.today());
        new HelpDialog(
                        "household/" + household.householdId(),
                        "Ghi đăng ký thoát nghèo",
                        "Bản đăng ký trước (nếu có) được giữ lại trong lịch sử.",
                        () -> desk.plans()
                                .pledge(new Pledge(
                                        0,
                                        household.householdId(),
                                        year.getValue(),
                                        needs.getValue(),
                                        commitments.getValue(),
                                        signedBy.getValue(),
                                        on.given())),
                        changed,
                        year,
                        needs,
                        commitments,
                        signedBy,
                        on)
                .open();
    }
}
