package vn.tungho.registry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.tungho.registry.imports.ImportChange;
import vn.tungho.registry.imports.ImportProblem;
import vn.tungho.registry.imports.ImportReport;
import vn.tungho.registry.imports.Severity;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** What a list holds: figures and new villages; what is wrong with it is a card of its own. */
class ImportReportCard extends Div {
    private static final java.util.regex.Pattern NUMBER = java.util.regex.Pattern.compile("\\d+");
    private static final int SHOWN = 200;

    ImportReportCard(ImportReport report) {
        addClassName("th-stack-v");
        var figures = new Div(
                figure(report.rows(), "dòng đã đọc"),
                figure(report.households(), "hộ"),
                figure(report.newHouseholds(), "hộ mới"),
                figure(report.changedHouseholds(), "hộ thay đổi"),
                figure(report.unchangedHouseholds(), "hộ không đổi"),
                figure(report.effects().count(ImportChange.Kind.LEAVE), "người không có trong danh sách"),
                figure(report.openQuestions(), "câu cần trả lời"),
                figure(report.rejectedRows(), "dòng chưa nhập được"));
        figures.addClassName("th-figures");
        add(new Card("Kết quả kiểm tra tệp " + report.fileName(), figures));
        if (!report.newVillages().isEmpty()) {
            add(new Card(
                    "Thôn chưa có trong sổ",
                    new Paragraph("Sẽ được thêm khi nhập. Nếu là thôn cũ viết khác tên, hãy sửa tên trong tệp trước: "
                            + report.newVillages().stream()
                                    .sorted(java.util.Comparator.comparing(ImportReportCard::natural))
                                    .collect(java.util.stream.Collectors.joining("; ")))));
        }
    }

    /** “Thôn 2” stands before “Thôn 10”. */
    private static String natural(String name) {
        return NUMBER.matcher(name)
                .replaceAll(m -> "0".repeat(Math.max(0, 6 - m.group().length())) + m.group());
    }

    /** The problems, errors before warnings; invisible where there are none. */
    static Card problems(ImportReport report) {
        var list = new UnorderedList();
        list.addClassName("th-list-rows");
        report.problems().stream()
                .sorted(java.util.Comparator.comparing(ImportProblem::severity))
                .limit(SHOWN)
                .forEach(p -> list.add(new ListItem(problem(p))));
        var card = new Card("Những chỗ cần xem (%s)".formatted(VietnameseFormat.number(report.problemCount())), list);
        if (report.problemCount() > SHOWN) {
            card.add(new Paragraph(
                    "Chỉ hiện %d chỗ đầu tiên. Tệp các dòng chưa nhập có đủ lý do của từng dòng.".formatted(SHOWN)));
        }
        card.setVisible(!report.problems().isEmpty());
        return card;
    }

    private static Div problem(ImportProblem p) {
        boolean isError = p.severity() == Severity.ERROR;
        var where = new Div(
                new StatusBadge(p.severity().label(), isError ? Tone.BAD : Tone.WARN),
                new Span(p.place() + (p.sheet().isEmpty() ? "" : ", trang “" + p.sheet() + "”")));
        where.addClassName("th-row");
        var what = new Span(p.what());
        what.addClassName("th-strong");
        var box = new Div(where, what, new Span(p.how()));
        box.addClassName("th-problem");
        box.setClassName("th-problem-error", isError);
        return box;
    }

    private static Div figure(int number, String what) {
        var figure = new Div(new Span(VietnameseFormat.number(number)), new Span(what));
        figure.addClassName("th-figure");
        return figure;
    }
}
