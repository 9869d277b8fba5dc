package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.support.Programme;
import vn.tungho.support.ProgrammeBook;
import vn.tungho.support.ProgrammeEdition;
import vn.tungho.support.programme.ProgrammeChangeService;

/** The programmes as data: who, how much, which papers, which stages, by which article; what is not confirmed says so. */
@Route(SupportNavigation.PROGRAMMES)
@PageTitle("Chương trình hỗ trợ · Từng Hộ")
@PermitAll
@StyleSheet("context://css/support.css")
@StyleSheet("context://css/standard.css")
class ProgrammesView extends Div implements BeforeEnterObserver {
    private static final int CLOSED = 10;

    private final SupportDesk desk;
    private final ProgrammeChangeService changes;
    private final Div list = new Div();

    ProgrammesView(SupportDesk desk, ProgrammeChangeService changes) {
        this.desk = desk;
        this.changes = changes;
        list.addClassName("th-stack-v");
        var header = new PageHeader(
                "Chương trình hỗ trợ",
                "Nội dung hiện hành. Điều chưa đọc trong văn bản chính thức mang dấu “chưa xác nhận”.");
        if (isAdministrator()) {
            header.addAction(PathLink.button("Thêm chương trình của địa phương", SupportNavigation.NEW_PROGRAMME));
        }
        add(header, new SupportTabs(SupportNavigation.PROGRAMMES), list);
    }

    private boolean isAdministrator() {
        return desk.person().has(Role.ADMINISTRATOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        list.add(new OpenProgrammeChanges(
                desk, changes, isAdministrator() ? desk.person().username() : null, changes.open(), this::show));
        var book = desk.programmes().book();
        for (var p : book.all()) {
            book.on(p.programmeCode(), desk.today())
                    .or(() -> book.newest(p.programmeCode()))
                    .ifPresent(e -> list.add(card(book, p, e)));
        }
        list.add(new ProgrammeHistory(changes.closed(CLOSED)));
    }

    private Details card(ProgrammeBook book, Programme p, ProgrammeEdition e) {
        var title = new Span(p.name());
        title.addClassName("th-strong");
        var head = new Div(title);
        head.addClassName("th-row");
        if (p.isLocal()) {
            head.add(new StatusBadge("Địa phương", Tone.INFO));
        }
        if (!e.isAmountConfirmed() || !e.isArticleConfirmed()) {
            head.add(Badges.unconfirmed());
        }
        if (!p.isActive() || !e.holdsOn(desk.today())) {
            head.add(new StatusBadge(
                    e.validFromOn().isAfter(desk.today())
                            ? "Từ " + VietnameseFormat.date(e.validFromOn())
                            : "Đã thôi áp dụng",
                    Tone.NEUTRAL));
        }
        var body = new Div(new Paragraph(e.summary()), Badges.needs(p.indicatorList()), facts(p, e), papers(book, e));
        body.addClassName("th-stack-v");
        if (isAdministrator()) {
            var newest = book.newest(p.programmeCode()).orElse(e);
            var acts = new Div(
                    PathLink.button("Lần ban hành mới", SupportNavigation.edition(p.programmeCode())),
                    new Button("Thôi áp dụng", click -> retire(p, newest)));
            acts.addClassName("th-row");
            body.add(acts);
        }
        var details = new Details(head, body);
        details.addClassName("th-support-programme");
        return details;
    }

    private void retire(Programme p, ProgrammeEdition seen) {
        var last = Asked.one(new DayField("Ngày cuối áp dụng").from(desk.today()));
        var reason = Asked.one(new TextArea("Vì sao, theo văn bản nào"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        new ActDialog(
                        new ActDialog.Words(
                                "Thôi áp dụng: " + p.name(),
                                "Sau ngày cuối không nhận đề nghị mới; hồ sơ đang làm vẫn đi tiếp. Cần quản trị viên thứ hai xác nhận.",
                                "Đề nghị thôi áp dụng",
                                "Để sau",
                                "Đã đề nghị, chờ người thứ hai xác nhận."),
                        () -> changes.proposeRetirement(p.programmeCode(), seen, last.given(), reason.getValue()),
                        this::show,
                        last,
                        reason)
                .about("programme/" + p.programmeCode())
                .open();
    }

    private FactList facts(Programme p, ProgrammeEdition e) {
        return new FactList()
                .fact("Mức", e.amountNote() + (e.isAmountConfirmed() ? "" : " (chưa xác nhận)"))
                .fact("Căn cứ", e.article() + (e.isArticleConfirmed() ? "" : " (chưa xác nhận)"))
                .fact("Cho ai", who(e))
                .fact("Hiệu lực", validity(e))
                .fact("Số lần", p.frequency().label())
                .fact("Bình xét trên 50 %", e.isSelectionNeeded() ? "Có" : "Không")
                .fact("Niêm yết", e.postingRule() == null ? "Không" : term(e.postingRule()))
                .fact("Xác minh", term(e.verifyRule()))
                .fact("Phê duyệt", term(e.approveRule()))
                .fact("Kiểm tra sử dụng", term(e.useCheckRule()))
                .fact("Hoàn trả", e.returnNote() == null ? "Không" : e.returnNote())
                .fact("Điều kiện", e.conditions())
                .fact("Hỏi ai", e.contact());
    }

    private String who(ProgrammeEdition e) {
        return ConditionWords.of(desk.programmes().book().conditions(e.programmeEditionId()), desk.areas());
    }

    /** The days of this edition and those of the next one, where it is confirmed already. */
    private String validity(ProgrammeEdition e) {
        var end = e.validToOn();
        var next = desk.programmes().book().newest(e.programmeCode()).orElse(e);
        return "từ " + VietnameseFormat.date(e.validFromOn())
                + (end == null ? "" : " đến hết " + VietnameseFormat.date(end))
                + (next.validFromOn().isAfter(e.validFromOn())
                        ? "; lần mới từ " + VietnameseFormat.date(next.validFromOn()) + ", mức: " + next.amountNote()
                        : "");
    }

    private String term(String ruleId) {
        var rule = desk.calendar().rule(ruleId);
        return rule.length() + (rule.isConfirmed() ? "" : " (chưa xác nhận)");
    }

    private static Div papers(ProgrammeBook book, ProgrammeEdition e) {
        var papers = new UnorderedList();
        book.documents(e.programmeEditionId())
                .forEach(d -> papers.add(new ListItem(d.name()
                        + (d.form() == null ? "" : " (" + d.form() + ")")
                        + (d.isRequired() ? "" : " – nếu có"))));
        var stages = new UnorderedList();
        book.stages(e.programmeEditionId())
                .forEach(s -> stages.add(new ListItem(
                        s.name() + ": " + s.share() + " %" + (s.isConfirmed() ? "" : " (chưa xác nhận)"))));
        var both = new Div(new Div(new Span("Giấy tờ"), papers), new Div(new Span("Các đợt giao"), stages));
        both.addClassName("th-support-two");
        return both;
    }
}
