package vn.tungho.review.ui.office;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tungho.registry.Transition;
import vn.tungho.review.LedgerService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.ui.Card;

/** Who is affected by the two decisions, and how, in words. */
@StyleSheet("context://css/office.css")
class Affected extends Card {
    private final List<LedgerService.LedgerLine> changes;
    private final UnorderedList list = new UnorderedList();

    Affected(OfficeDesk desk, long reviewId) {
        super("Ai bị ảnh hưởng");
        changes = desk.ledger().ledger(reviewId);
        var totals = desk.ledger().totals(reviewId);
        list.addClassName("th-office-list");
        say(
                totals.poor() + totals.nearPoor(),
                "hộ có giấy chứng nhận hộ nghèo, hộ cận nghèo của năm tới; từ đó có thẻ bảo hiểm y tế và các hỗ trợ khác.");
        say(count(Transition.NEW_POOR) + count(Transition.NEW_NEAR_POOR), "trong số đó là hộ mới vào danh sách.");
        say(count(Transition.RE_POOR), "hộ tái nghèo: từng là hộ nghèo, đã thoát, nay lại là hộ nghèo.");
        say(count(Transition.RE_NEAR_POOR), "hộ tái cận nghèo.");
        say(
                count(Transition.POOR_UNKNOWN) + count(Transition.NEAR_POOR_UNKNOWN),
                "hộ vào danh sách mà chưa rõ trước đây đã từng ở trong danh sách hay chưa; hỏi hộ và ghi ở trang của hộ.");
        say(count(Transition.NEAR_POOR_TO_POOR), "hộ cận nghèo nay là hộ nghèo, được hỗ trợ nhiều hơn.");
        say(count(Transition.POOR_TO_NEAR_POOR), "hộ thoát nghèo nhưng còn là hộ cận nghèo: mức hỗ trợ giảm đi.");
        say(
                count(Transition.POOR_ESCAPE) + count(Transition.NEAR_POOR_ESCAPE),
                "hộ không còn trong danh sách: giấy chứng nhận và các hỗ trợ của hộ nghèo, hộ cận nghèo hết hiệu lực;"
                        + " hộ có thể khiếu nại trong "
                        + desk.calendar().length(TermIds.COMPLAINT_RIGHT) + ".");
        add(list);
    }

    private void say(long number, String words) {
        if (number > 0) {
            list.add(new ListItem(VietnameseFormat.number(number) + " " + words));
        }
    }

    private long count(Transition transition) {
        return changes.stream().filter(l -> l.transition() == transition).count();
    }
}
