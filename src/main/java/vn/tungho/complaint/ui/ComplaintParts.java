package vn.tungho.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungho.complaint.ComplaintDocuments;
import vn.tungho.complaint.ComplaintService;
import vn.tungho.complaint.ComplexReason;
import vn.tungho.complaint.Condition;
import vn.tungho.complaint.Term;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.security.UserRef;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** The parts of a complaint's page; the same stand beside the task's form. */
final class ComplaintParts {
    private ComplaintParts() {}

    static Card complaint(ComplaintPages pages, ComplaintService.File file) {
        var c = file.complaint();
        var facts = new FactList()
                .fact(c.people() > 1 ? "Người đại diện" : "Người khiếu nại", c.complainantName())
                .fact("Địa chỉ", c.address());
        if (c.phone() != null) {
            facts.fact("Điện thoại", c.phone());
        }
        if (c.people() > 1) {
            facts.fact("Cùng khiếu nại", c.people() + " người: " + c.others());
        }
        facts.fact("Về hộ", new PathLink(c.headName(), RegistryNavigation.household(c.householdId())))
                .fact("Thôn", pages.areas().village(c.villageCode()).name())
                .fact(
                        "Khiếu nại",
                        c.objectKind().label() + (c.decisionNumber() == null ? "" : " " + c.decisionNumber()))
                .fact("Nhận hoặc biết ngày", VietnameseFormat.date(c.knownOn()))
                .fact("Nội dung", words(c.content()));
        if (!c.wish().isBlank()) {
            facts.fact("Đề nghị", words(c.wish()));
        }
        if (c.wantedStatus() != null) {
            facts.fact("Đề nghị loại hộ", StatusBadge.of(c.wantedStatus()));
        }
        if (c.withdrawnPart() != null) {
            facts.fact("Đã rút", words(c.withdrawnPart()));
        }
        facts.fact(
                        "Nhận đơn",
                        VietnameseFormat.date(c.receivedOn()) + ", "
                                + c.channel().label())
                .fact("Mã tra cứu", c.trackingCode());
        pages.intake().lateReason(c.complaintId()).ifPresent(why -> facts.fact("Vào sổ muộn vì", words(why)));
        if (c.isRemote()) {
            facts.fact("Vùng sâu, vùng xa", "Có, thời hạn dài hơn");
        }
        if (c.acceptanceNumber() != null) {
            facts.fact(
                    c.acceptedOn() == null ? "Văn bản trả lời" : "Thông báo thụ lý",
                    c.acceptanceNumber()
                            + (c.acceptedOn() == null ? "" : " ngày " + VietnameseFormat.date(c.acceptedOn())));
        }
        var firstId = c.firstComplaintId();
        if (firstId != null) {
            facts.fact("Lần đầu", new PathLink("Mở hồ sơ lần đầu", ComplaintNavigation.complaint(firstId)));
        }
        file.second()
                .ifPresent(s -> facts.fact(
                        "Lần hai",
                        new PathLink(
                                "Số " + s.register() + ": " + s.state().label(),
                                ComplaintNavigation.complaint(s.complaintId()))));
        if (c.endReason() != null) {
            facts.fact("Lý do kết thúc", words(c.endReason()));
        }
        return new Card("Đơn khiếu nại", facts);
    }

    static Card conditions(List<Condition> conditions) {
        var list = list();
        for (var k : conditions) {
            list.add(new ListItem(
                    new StatusBadge(k.name(), k.isMet() ? Tone.GOOD : Tone.BAD),
                    new Span(k.detail()),
                    new Span(k.article())));
        }
        return new Card("Điều kiện thụ lý", list);
    }

    /** What the steps left on file; empty while there is nothing. */
    static Optional<Card> steps(ComplaintPages pages, ComplaintService.File file) {
        var facts = new FactList();
        verifiers(pages, file, facts);
        file.complexity()
                .ifPresent(
                        x -> facts.fact("Vụ việc phức tạp", x.number() + " ngày " + VietnameseFormat.date(x.issuedOn()))
                                .fact(
                                        "Căn cứ Điều 3a",
                                        x.reasonList().stream()
                                                .map(ComplexReason::label)
                                                .collect(Collectors.joining("; ")))
                                .fact("Văn bản", paper(pages, x.attachmentId())));
        file.verification()
                .ifPresent(v -> facts.fact("Xác minh", VietnameseFormat.date(v.verifiedOn()) + ", " + v.places())
                        .fact("Kết quả xác minh", words(v.report()))
                        .fact("Kiến nghị", words(v.proposal()))
                        .fact("Ý kiến hai bên", v.positionsDiffer() ? "Còn khác nhau" : "Không còn khác nhau"));
        file.dialogue()
                .ifPresent(d -> facts.fact(
                                "Đối thoại",
                                VietnameseFormat.date(d.heldOn() == null ? d.plannedOn() : d.heldOn()) + ", "
                                        + d.place() + (d.heldOn() == null ? " (đã mời)" : ""))
                        .fact("Chủ trì", d.ledBy() + (d.isDelegated() ? " (được giao, báo cáo lại)" : ""))
                        .fact("Biên bản", words(d.result() == null ? "Chưa ghi" : d.result())));
        return facts.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(new Card("Xác minh và đối thoại", facts));
    }

    /** Who verifies, and who did before with the reason of each change. */
    private static void verifiers(ComplaintPages pages, ComplaintService.File file, FactList facts) {
        var c = file.complaint();
        if (c.verifierId() == null) {
            return;
        }
        var ids = file.verifierChanges().stream()
                .flatMap(k -> Stream.of(k.beforeId(), k.afterId()))
                .collect(Collectors.toSet());
        ids.add(c.verifierId());
        var people = pages.users().findAll(ids);
        facts.fact("Người xác minh", name(people, c.verifierId()));
        file.verifierChanges()
                .forEach(k -> facts.fact(
                        "Đổi người xác minh",
                        words("%s: %s thay %s. %s. %s"
                                .formatted(
                                        VietnameseFormat.date(k.changedOn()),
                                        name(people, k.afterId()),
                                        name(people, k.beforeId()),
                                        k.cause().label(),
                                        k.reason()))));
    }

    private static String name(Map<Long, UserRef> people, long userId) {
        var person = people.get(userId);
        return person == null ? "tài khoản số " + userId : person.fullName();
    }

    private static Component paper(ComplaintPages pages, long attachmentId) {
        var file = pages.files().find(attachmentId);
        return Downloads.sent("Mở " + file.fileName(), () -> pages.files().open(attachmentId));
    }

    /** The papers on their official forms, to print or to take home. */
    static Card papers(ComplaintPages pages, ComplaintService.File file) {
        var c = file.complaint();
        var card = new Card("Giấy tờ");
        ComplaintDocuments.papers(file)
                .forEach(paper -> card.add(new DocumentLinks(
                        paper.name(), paper.fileName(c), () -> pages.documents().print(c.complaintId(), paper))));
        return card;
    }

    static Optional<Card> settlement(ComplaintService.File file) {
        return file.settlement().map(s -> {
            var facts = new FactList()
                    .fact("Kết quả", s.result().label())
                    .fact("Quyết định", s.number() + " ngày " + VietnameseFormat.date(s.settledOn()))
                    .fact("Căn cứ, lý do", words(s.reason()))
                    .fact(
                            "Loại hộ",
                            s.statusAfter() == null
                                    ? new Span("Giữ nguyên: " + s.statusBefore().label())
                                    : StatusBadge.of(s.statusAfter()));
            if (s.certificateYear() != null) {
                facts.fact("Của năm", String.valueOf(s.certificateYear()));
            }
            facts.fact("Đã gửi", day(s.sentOn(), s.sendingNote()));
            if (!file.complaint().isFirst()) {
                facts.fact("Đã công khai", day(s.publishedOn(), s.publicationPlace()));
            }
            facts.fact("Có hiệu lực", day(s.inForceOn(), null));
            if (s.stoppedOn() != null && s.inForceOn() == null) {
                facts.fact(
                        "Dừng hiệu lực",
                        VietnameseFormat.date(s.stoppedOn())
                                + ", vì đã thụ lý khiếu nại lần hai; trước đó có hiệu lực từ "
                                + day(s.stoppedEffectOn(), null));
            }
            return new Card("Quyết định giải quyết", facts);
        });
    }

    static Card terms(ComplaintService.File file) {
        var list = list();
        for (var t : file.terms()) {
            var line = new Span(t.kind().label());
            line.addClassName("th-strong");
            list.add(new ListItem(
                    line,
                    badge(t),
                    new Span("Tính từ " + VietnameseFormat.date(t.fromOn())
                            + (t.stoppedDays() == 0 ? "" : ", đồng hồ đã dừng " + t.stoppedDays() + " ngày"))));
        }
        return new Card("Thời hạn", list);
    }

    private static StatusBadge badge(Term t) {
        if (t.cancelledOn() != null) {
            return new StatusBadge("Không còn phải làm", Tone.NEUTRAL);
        }
        var due = t.dueOn();
        if (due == null) {
            return new StatusBadge("Đồng hồ đang dừng", Tone.WARN, "‖");
        }
        var done = t.doneOn();
        if (!t.kind().isDuty()) {
            return new StatusBadge(
                    (done == null ? "Sau ngày " : "Đã qua ngày ") + VietnameseFormat.date(due),
                    done == null ? Tone.INFO : Tone.GOOD);
        }
        if (done == null) {
            return new StatusBadge("Đến " + VietnameseFormat.date(due), Tone.INFO);
        }
        return done.isAfter(due)
                ? new StatusBadge("Xong " + VietnameseFormat.date(done) + ", quá hạn", Tone.BAD)
                : new StatusBadge("Xong " + VietnameseFormat.date(done) + ", trong hạn", Tone.GOOD);
    }

    static Card history(ComplaintService.File file) {
        var list = list();
        file.events().forEach(e -> {
            var what = new Span(e.what());
            what.addClassName("th-strong");
            list.add(new ListItem(
                    what,
                    new Span(VietnameseFormat.dateTime(e.recordedAt()) + " · " + e.recordedBy()),
                    new Span(e.detail())));
        });
        return new Card("Diễn biến", list);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("th-complaint-list");
        return list;
    }

    private static String day(java.time.@Nullable LocalDate day, @Nullable String note) {
        return day == null ? "Chưa" : VietnameseFormat.date(day) + (note == null ? "" : ", " + note);
    }

    static Component words(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("th-complaint-words");
        return paragraph;
    }
}
