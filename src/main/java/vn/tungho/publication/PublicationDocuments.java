package vn.tungho.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.Publication;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.RecognisedList;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PublicAddress;
import vn.tungho.shared.audit.AnchorService;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.QrCode;

/** The recognised list as a paper to hang: one village's, or all of the commune's for its office (R-PUBLICATION-DATA). */
@Service
public class PublicationDocuments {
    private final PublicationReader reader;
    private final ListMapper lists;
    private final CommuneOffices offices;
    private final CalendarService calendar;
    private final PublicAddress address;
    private final AnchorService anchors;
    private final AuditTrail audit;

    PublicationDocuments(
            PublicationReader reader,
            ListMapper lists,
            CommuneOffices offices,
            CalendarService calendar,
            PublicAddress address,
            AnchorService anchors,
            AuditTrail audit) {
        this.reader = reader;
        this.lists = lists;
        this.offices = offices;
        this.calendar = calendar;
        this.address = address;
        this.anchors = anchors;
        this.audit = audit;
    }

    /** The paper for a village house. */
    @Transactional
    public OfficialDocument ofVillage(long listId) {
        var list = reader.list(listId);
        var lines = lists.lines(listId).stream()
                .map(l -> new RecognisedList.Line(l.name(), list.villageName(), l.words()))
                .toList();
        audit.export("export-publication", "publication", list.publicationId(), list.area(), list.villageName());
        return paper(
                reader.require(list.publicationId()),
                list.villageName(),
                lines,
                "cong-khai/cn/" + listId,
                list.listHash());
    }

    /** The paper for the commune's office: every village that is not withdrawn. */
    @Transactional
    public OfficialDocument ofCommune(long publicationId) {
        var publication = reader.require(publicationId);
        if (reader.lists(publicationId).size()
                < lists.ofPublication(publicationId).size()) {
            throw new BusinessException("Bản này gồm các thôn của cả xã; bạn chỉ in được danh sách của thôn mình.");
        }
        var lines = new ArrayList<RecognisedList.Line>();
        for (var line : lists.linesOfPublication(publicationId)) {
            if (line.state() != ListState.WITHDRAWN) {
                lines.add(new RecognisedList.Line(
                        line.name(), line.villageName(), line.line().words()));
            }
        }
        audit.export("export-publication", "publication", publicationId, publication.area(), "toàn xã");
        return paper(publication, null, lines, "cong-khai/xa/" + publication.communeCode(), null);
    }

    private OfficialDocument paper(
            Publication publication,
            @Nullable String villageName,
            List<RecognisedList.Line> lines,
            String path,
            @Nullable String hash) {
        return new RecognisedList(
                        offices.of(publication.communeCode()),
                        villageName,
                        publication.title(),
                        publication.decisionNumbers(),
                        publication.decidedOn(),
                        PublicationWords.mustHang(calendar),
                        PublicationWords.howToComplain(calendar),
                        lines,
                        hash,
                        QrCode.of(address.of(path + anchors.query())))
                .document()
                .remarkedAtEnd(anchors.remark());
    }
}
