package vn.tungho.review.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import vn.tungho.review.basis.BasisAcceptanceService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.Edition;

/** The overseer answers in writing for a year whose standard is not confirmed; afterwards the words stand here to be read. */
class AcceptancePanel extends Card {
    private final BasisAcceptanceService acceptances;
    private final String provinceCode;
    private final TextArea reason = new TextArea("Lý do vẫn rà soát theo các giá trị này");
    private final ErrorSummary errors = new ErrorSummary();

    AcceptancePanel(BasisAcceptanceService acceptances, String provinceCode) {
        this.acceptances = acceptances;
        this.provinceCode = provinceCode;
        reason.setWidthFull();
        reason.setMaxLength(1000);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setHelperText(
                "Tên bạn, lý do và ngày được ghi vào nhật ký, hiện ở trang ký của Chủ tịch xã và cho Mặt trận giám sát.");
        setVisible(false);
    }

    /** Shows what is open or was accepted for this edition and year; nothing when everything is confirmed. */
    void show(Edition edition, int year) {
        removeAll();
        var values = acceptances.unconfirmed(provinceCode, edition.editionId());
        var accepted = acceptances.find(provinceCode, edition.editionId(), year);
        setVisible(values.total() > 0 || accepted.isPresent());
        add(new com.vaadin.flow.component.html.H2("Giá trị chưa xác nhận, năm " + year));
        if (accepted.isPresent()) {
            add(new Paragraph(accepted.get().words()));
            return;
        }
        var what = new Paragraph("“" + edition.name() + "” còn " + VietnameseFormat.number(values.total())
                + " giá trị chưa ai đối chiếu với văn bản chính thức: " + values.words()
                + ". Chưa xác nhận hết thì chỉ rà soát được khi bạn chấp nhận bằng văn bản.");
        what.addClassName("th-basis");
        var draft = DraftFields.mine("unconfirmed/" + edition.editionId() + "/" + year)
                .text("reason", reason);
        var accept = new Button("Chấp nhận và ghi tên tôi", e -> accept(draft, edition, year));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                draft.bar(),
                errors,
                what,
                PathLink.button("Xem và xác nhận các giá trị", "bo-chuan/" + edition.editionId()),
                reason,
                accept);
    }

    private void accept(DraftFields draft, Edition edition, int year) {
        try {
            errors.show(List.of());
            draft.perform(() -> acceptances.accept(provinceCode, edition.editionId(), year, reason.getValue()));
            Notices.success("Đã ghi chấp nhận cho rà soát năm " + year + ".");
            show(edition, year);
        } catch (BusinessException problem) {
            errors.show(List.of(new ErrorSummary.Problem(problem.getMessage(), reason)));
        }
    }
}
