package vn.tungho.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import vn.tungho.posting.ui.PhotoBox;
import vn.tungho.publication.PublicationReader;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublicationState;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.publication.list.PublishedPlace;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.TextTable;

/** A publication: its villages with their days, who is on the lists, and the proofs. */
@Route(PublicationRoutes.PUBLICATION)
@PageTitle("Danh sách được công nhận · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class PublicationView extends Div implements BeforeEnterObserver {
    private final PublicationDesk desk;

    PublicationView(PublicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    private void show(long publicationId) {
        removeAll();
        Publication publication;
        try {
            publication = desk.reader().require(publicationId);
        } catch (BusinessException e) {
            add(
                    new PageHeader("Danh sách được công nhận"),
                    new EmptyState("Không mở được danh sách này", e.getMessage()),
                    new PathLink("Về các danh sách được công nhận", PublicationRoutes.LIST));
            return;
        }
        var lists = desk.reader().lists(publicationId);
        var villages = new Card(lists.size() + " thôn", new ListsTable(desk, publication, () -> show(publicationId)));
        var columns = new Div(households(publicationId, lists), proofs(publication, lists));
        columns.addClassName("th-two");
        var page = new Div(villages, columns);
        page.addClassName("th-stack-v");
        add(header(publication, lists), page);
    }

    private PageHeader header(Publication publication, List<PublishedList> lists) {
        var header = new PageHeader(
                publication.title(),
                desk.areas().displayName(publication.area()) + " · Quyết định " + publication.decisionNumbers()
                        + ", ngày " + VietnameseFormat.date(publication.decidedOn()));
        header.addBelow(new Paragraph(publication.state().label() + ". Treo đủ hai nơi chậm nhất "
                + VietnameseFormat.weekdayDate(publication.startDueOn()) + "."));
        if (publication.endReason() != null) {
            header.addBelow(new Paragraph("Lý do rút: " + publication.endReason()));
        }
        var id = publication.publicationId();
        if (desk.person().scope().covers(publication.area())) {
            header.addAction(new PaperLinks(
                    "danh-sach-cong-nhan-" + id, () -> desk.documents().ofCommune(id)));
        } else {
            lists.forEach(l -> header.addAction(new PaperLinks(
                    "danh-sach-cong-nhan-" + l.listId(), () -> desk.documents().ofVillage(l.listId()))));
        }
        if (publication.state() == PublicationState.RUNNING
                && PublicationReader.mayWithdraw(desk.person(), publication.area())) {
            header.addAction(new Button(
                    "Rút tất cả", e -> new WithdrawDialog(desk, publication, null, () -> show(id)).open()));
        }
        var withdrawn = lists.stream().filter(PublishedList::isReplaceable).toList();
        if (!withdrawn.isEmpty() && PublicationReader.mayWithdraw(desk.person(), publication.area())) {
            var again = new Button(
                    "Công khai lại danh sách đã rút", e -> new RepublishDialog(desk, publication, withdrawn).open());
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.addAction(again);
        }
        var replaces = publication.replacesPublicationId();
        if (replaces != null) {
            header.addBelow(
                    new PathLink("Mở danh sách đã rút mà danh sách này thay", PublicationRoutes.publication(replaces)));
        }
        lists.stream()
                .map(PublishedList::replacedBy)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(by ->
                        header.addBelow(new PathLink("Mở danh sách công khai lại", PublicationRoutes.publication(by))));
        return header;
    }

    private Component households(long publicationId, List<PublishedList> lists) {
        var lines = desk.reader().linesOf(publicationId);
        var column = new Div();
        column.addClassName("th-stack-v");
        for (var list : lists) {
            var table = new TextTable("STT", "Họ và tên", "Loại hộ");
            for (var line : lines.getOrDefault(list.listId(), List.of())) {
                table.row("" + line.lineNo(), line.name(), line.words());
            }
            var card = new Card(list.villageName() + ": " + list.lineCount() + " hộ", table);
            var hash = new Paragraph("Mã kiểm tra: " + list.listHash());
            hash.addClassName("th-muted");
            card.add(hash);
            column.add(card);
        }
        return column;
    }

    private Component proofs(Publication publication, List<PublishedList> lists) {
        var places = desk.reader().places(publication.publicationId());
        var column = new Div();
        column.addClassName("th-stack-v");
        for (var list : lists) {
            var card = new Card("Bằng chứng: " + list.villageName());
            var of = places.stream().filter(p -> p.listId() == list.listId()).toList();
            of.forEach(p -> card.add(proof(p)));
            if (of.isEmpty()) {
                card.add(new Paragraph("Chưa ghi đã treo ở nơi nào."));
            }
            var running = list.state() == ListState.WAITING || list.state() == ListState.UP;
            card.add(new PhotoBox(
                    desk.files(),
                    PublishTask.LIST,
                    list.listId(),
                    list.area(),
                    running && PublicationReader.mayHangAgain(desk.person(), list.area())));
            column.add(card);
        }
        column.add(new Card(
                "Ảnh tại trụ sở xã",
                new PhotoBox(
                        desk.files(),
                        PublishTask.PUBLICATION,
                        publication.publicationId(),
                        publication.area(),
                        publication.state() == PublicationState.RUNNING
                                && PublicationReader.mayHangAgain(desk.person(), publication.area()))));
        return column;
    }

    private static Component proof(PublishedPlace place) {
        var facts = new FactList()
                .fact("Nơi treo", place.placeName())
                .fact("Ngày treo", VietnameseFormat.weekdayDate(place.postedOn()))
                .fact("Người treo", place.posterName())
                .fact("Người chứng kiến", place.witnessName());
        if (place.loudspeaker() != null) {
            facts.fact("Đài truyền thanh", place.loudspeaker());
        }
        if (place.note() != null) {
            facts.fact("Ghi chú", place.note());
        }
        if (place.missingOn() != null) {
            facts.fact("Bị thiếu từ", VietnameseFormat.weekdayDate(place.missingOn()));
        }
        if (place.takenDownOn() != null) {
            facts.fact("Đã gỡ", VietnameseFormat.weekdayDate(place.takenDownOn()) + ", " + place.takenDownBy());
        }
        facts.fact("Ghi lúc", VietnameseFormat.dateTime(place.recordedAt()));
        var part = new Div(new H3(place.place().label()), facts);
        part.addClassName("th-office-part");
        return part;
    }
}
