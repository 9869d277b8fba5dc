package vn.tungho.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import vn.tungho.security.factor.FactorState;
import vn.tungho.security.factor.SecondFactor;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.document.QrCode;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** The second factor: the app is enrolled here, and a code typed at each sign-in and before signing. */
@Route(SecondFactorView.PATH)
@PageTitle("Mã xác nhận · Từng Hộ")
@PermitAll
class SecondFactorView extends Div {
    static final String PATH = "ma-xac-nhan";

    private final SecondFactor factor;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField code = new TextField("Mã 6 chữ số");

    SecondFactorView(SecondFactor factor) {
        this.factor = factor;
        addClassName("th-narrow");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        show(factor.state());
    }

    private void show(FactorState state) {
        switch (state) {
            case NOT_ASKED ->
                add(
                        new PageHeader("Mã xác nhận"),
                        new Card(
                                new Paragraph(
                                        "Tài khoản của bạn không cần mã xác nhận: mã chỉ dành cho người ký, quản trị và giám sát.")));
            case ENROL -> enrol();
            case ASK, PASSED -> ask(state);
        }
    }

    private void enrol() {
        var enrolment = factor.begin();
        var picture = new Image(
                "data:image/png;base64,"
                        + Base64.getEncoder()
                                .encodeToString(QrCode.of(enrolment.address()).bytes()),
                "Mã QR để thêm tài khoản vào ứng dụng tạo mã");
        picture.setWidth("14rem");
        var secret = new Paragraph(spaced(enrolment.secret()));
        secret.addClassName("th-one-time");
        add(
                new PageHeader("Bật mã xác nhận", "Bạn ký, quản trị hoặc giám sát nên mật khẩu thôi chưa đủ."),
                card(
                        "Bật mã xác nhận",
                        typed -> recoveryCodes(factor.confirm(typed)),
                        new Paragraph(
                                "1. Cài một ứng dụng tạo mã trên điện thoại (Google Authenticator, Microsoft Authenticator, FreeOTP…) và quét mã này:"),
                        picture,
                        new Paragraph("Không quét được thì gõ khóa này vào ứng dụng:"),
                        secret,
                        new Paragraph("2. Nhập mã 6 chữ số mà ứng dụng đang hiện:")));
    }

    private void ask(FactorState state) {
        code.setLabel("Mã 6 chữ số hoặc mã dự phòng");
        add(
                new PageHeader(
                        "Nhập mã xác nhận",
                        state == FactorState.PASSED
                                ? "Trước khi ký, hãy nhập lại mã; sau đó quay về trang đang làm và bấm ký."
                                : "Mở ứng dụng tạo mã trên điện thoại của bạn."),
                card("Xác nhận", typed -> {
                    factor.check(typed);
                    Notices.success("Đã xác nhận.");
                    getUI().ifPresent(ui -> {
                        if (state == FactorState.PASSED) {
                            ui.getPage().getHistory().back();
                        } else {
                            ui.navigate("");
                        }
                    });
                }));
        code.focus();
    }

    private Card card(String verb, Consumer<String> act, com.vaadin.flow.component.Component... before) {
        var button = new Button(verb, e -> attempt(act));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        var card = new Card(errors);
        card.add(before);
        card.add(code, button);
        card.addClassName("th-form");
        return card;
    }

    private void attempt(Consumer<String> act) {
        errors.clear();
        try {
            act.accept(code.getValue());
        } catch (BusinessException e) {
            errors.show(List.of(new ErrorSummary.Problem(e.getMessage(), code)));
        }
    }

    /** The only moment at which they can be read. */
    private void recoveryCodes(List<String> codes) {
        removeAll();
        var list = new Pre(String.join("\n", codes));
        list.addClassName("th-one-time");
        var print = new Button("In", e -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        add(
                new PageHeader("Đã bật mã xác nhận"),
                new Card(
                        "Mã dự phòng",
                        new Paragraph(
                                "Chỉ hiện lúc này. Hãy in hoặc chép ra giấy và cất nơi an toàn: mất điện thoại thì mỗi mã dùng được một lần thay cho mã 6 chữ số."),
                        list,
                        print,
                        PathLink.button("Đã cất mã, vào làm việc", "")));
    }

    private static String spaced(String secret) {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
