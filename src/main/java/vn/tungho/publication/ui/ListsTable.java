package vn.tungho.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.publication.PublicationReader;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.publication.list.PublishedPlace;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.TextTable;

/** The villages of a publication: since when each hangs at which place, how long still, and what can be done about it. */
class ListsTable extends Div {
    ListsTable(PublicationDesk desk, Publication publication, Runnable changed) {
        var places = desk.reader().places(publication.publicationId()).stream()
                .filter(p -> p.missingOn() == null)
                .collect(Collectors.groupingBy(PublishedPlace::listId));
        var table = new TextTable("Thôn", "Số hộ", "Nhà văn hóa", "Trụ sở xã", "Thời gian", "");
        for (var list : desk.reader().lists(publication.publicationId())) {
            var at = places.getOrDefault(list.listId(), List.of());
            table.row(
                    TextTable.text(list.villageName()),
                    TextTable.text(VietnameseFormat.number(list.lineCount())),
                    TextTable.text(since(at, PostingPlaceKind.VILLAGE_HOUSE)),
                    TextTable.text(since(at, PostingPlaceKind.COMMUNE_OFFICE)),
                    PublicationBadges.of(list, desk.today()),
                    acts(desk, publication, list, at, changed));
        }
        add(table);
    }

    private static String since(List<PublishedPlace> places, PostingPlaceKind kind) {
        return places.stream()
                .filter(p -> p.place() == kind)
                .map(p -> VietnameseFormat.date(p.postedOn()))
                .findFirst()
                .orElse("chưa treo");
    }

    private static Component acts(
            PublicationDesk desk,
            Publication publication,
            PublishedList list,
            List<PublishedPlace> places,
            Runnable changed) {
        var acts = new Div();
        acts.addClassName("th-row");
        if (list.state() == ListState.WITHDRAWN) {
            acts.add(TextTable.text("Lý do rút: " + list.withdrawnReason()));
        }
        var open = list.state() == ListState.UP || list.state() == ListState.WAITING;
        if (open && !places.isEmpty() && PublicationReader.mayHangAgain(desk.person(), list.area())) {
            acts.add(new Button("Bị gỡ, đã treo lại", e -> new HungAgainDialog(desk, list, places, changed).open()));
        }
        if (open && PublicationReader.mayWithdraw(desk.person(), publication.area())) {
            acts.add(new Button("Rút", e -> new WithdrawDialog(desk, publication, list, changed).open()));
        }
        return acts;
    }
}
