package vn.tungho.publication.ui;

import com.vaadin.flow.component.html.Div;
import vn.tungho.publication.PublicationWords;
import vn.tungho.publication.list.ListState;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;

/** A publication in short, beside the form of a task: its decisions, its days, how far the villages are. */
class PublicationFacts extends Div {
    PublicationFacts(PublicationDesk desk, long publicationId) {
        var publication = desk.reader().require(publicationId);
        var lists = desk.reader().lists(publicationId);
        var waiting = lists.stream().filter(l -> l.state() == ListState.WAITING).count();
        add(new Card(
                "Danh sách được công nhận",
                new FactList()
                        .fact("Kết quả", publication.title())
                        .fact(
                                "Theo quyết định",
                                publication.decisionNumbers() + ", ngày "
                                        + VietnameseFormat.date(publication.decidedOn()))
                        .fact("Treo đủ hai nơi chậm nhất", VietnameseFormat.weekdayDate(publication.startDueOn()))
                        .fact("Thời gian", PublicationWords.mustHang(desk.calendar()))
                        .fact("Thôn đã đủ hai nơi", (lists.size() - waiting) + "/" + lists.size()),
                new PathLink("Xem cả danh sách", PublicationRoutes.publication(publicationId))));
    }
}
