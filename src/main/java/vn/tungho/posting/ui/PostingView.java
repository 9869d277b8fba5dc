package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingKind;
import vn.tungho.posting.PostingState;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.shared.ui.Tone;

/** A posted list: the households on it, where it hangs with proof and photos, how long still, and what people say against it. */
@Route(PostingNavigation.POSTING)
@PageTitle("Danh sách niêm yết · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class PostingView extends Div implements BeforeEnterObserver {
    private final PostingDesk desk;

    PostingView(PostingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    private void show(long postingId) {
        removeAll();
        Posting posting;
        try {
            posting = desk.postings().require(postingId);
        } catch (BusinessException e) {
            add(
                    new PageHeader("Danh sách niêm yết"),
                    new EmptyState("Không mở được danh sách này", e.getMessage()),
                    new PathLink("Về danh sách niêm yết", PostingNavigation.LIST));
            return;
        }
        var header = new PageHeader(posting.title(), desk.areas().displayName(posting.area()));
        header.addBelow(
                PostingBadges.of(posting.state()), PostingBadges.term(posting, desk), PostingFacts.seal(desk, posting));
        header.addAction(new ListDownloads(posting, desk));
        var mayRecord = ObjectionService.mayRecord(desk.person(), posting.area());
        if (mayRecord && posting.state() != PostingState.FROZEN) {
            var lodge = PathLink.button("Ghi ý kiến", PostingNavigation.lodge(postingId));
            lodge.addClassName("th-primary");
            header.addAction(lodge);
        }
        var columns = new Div(list(posting), aside(posting, mayRecord));
        columns.addClassName("th-two");
        add(header, columns);
    }

    private Component list(Posting posting) {
        var lines = desk.postings().lines(posting.postingId());
        var table = new TextTable("STT", "Họ và tên chủ hộ", "Thôn", "Kết quả");
        for (var line : lines) {
            table.row(
                    TextTable.text("" + line.lineNo()),
                    TextTable.text(line.headName()),
                    TextTable.text(line.villageName()),
                    StatusBadge.of(line.povertyStatus()));
        }
        var card = new Card(VietnameseFormat.number(lines.size()) + " hộ trong danh sách");
        card.add(
                lines.isEmpty()
                        ? new EmptyState("Danh sách trống", "Không có hộ nào phải công khai ở lần niêm yết này.")
                        : table);
        var hash = new Paragraph("Mã kiểm tra: " + posting.listHash());
        hash.addClassName("th-muted");
        card.add(hash);
        return card;
    }

    private Component aside(Posting posting, boolean mayRecord) {
        var aside = new Div(
                new PlacesCard(desk, posting),
                new Card("Ảnh niêm yết", new PhotoBox(desk.files(), posting, mayRecord && running(posting))),
                new ObjectionsCard(desk, posting, mayRecord, () -> show(posting.postingId())));
        var chain = desk.postings().bySubject(posting.subjectId());
        if (chain.size() > 1) {
            var facts = new FactList();
            chain.forEach(p -> facts.fact(
                    p.kind().label() + " · chốt "
                            + VietnameseFormat.date(p.frozenAt().toLocalDate()),
                    p.postingId() == posting.postingId()
                            ? new StatusBadge("đang xem", Tone.NEUTRAL)
                            : new PathLink(
                                    p.kind() == PostingKind.FIRST ? "Mở danh sách" : "Mở kết quả phúc tra",
                                    PostingNavigation.posting(p.postingId()))));
            aside.add(new Card("Các lần niêm yết của thôn", facts));
        }
        aside.addClassName("th-stack-v");
        return aside;
    }

    private static boolean running(Posting posting) {
        return posting.state() == PostingState.POSTED
                || posting.state() == PostingState.FROZEN
                || posting.state() == PostingState.BROKEN;
    }
}
