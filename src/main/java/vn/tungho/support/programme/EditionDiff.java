package vn.tungho.support.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.support.condition.Condition;
import vn.tungho.support.facts.SupportGroup;

/** What a proposed edition changes, line by line, in words. Pure. */
public final class EditionDiff {
    private EditionDiff() {}

    /** A field with its words before and after. */
    public record Line(String what, String before, String after) {}

    /** The fields that differ; the first day is none of them. */
    public static List<Line> of(EditionDraft before, EditionDraft after) {
        var old = words(before);
        var all = new ArrayList<Line>();
        for (var line : words(after)) {
            var was = old.stream()
                    .filter(l -> l.what().equals(line.what()))
                    .findFirst()
                    .orElseThrow();
            if (!was.after().equals(line.after())) {
                all.add(new Line(line.what(), was.after(), line.after()));
            }
        }
        return all;
    }

    /** Every field of an edition in words; {@code before} is empty. */
    public static List<Line> words(EditionDraft d) {
        var lines = new ArrayList<Line>();
        add(lines, "Hộ được gì", d.summary().strip());
        add(lines, "Mức tối đa một hồ sơ", d.amount() == null ? "không ấn định" : VietnameseFormat.money(d.amount()));
        add(lines, "Lời về mức", d.amountNote().strip());
        add(lines, "Mức đã đối chiếu văn bản", yes(d.amountConfirmed()));
        add(lines, "Căn cứ", d.article().strip());
        add(lines, "Căn cứ đã đối chiếu", yes(d.articleConfirmed()));
        d.conditions().forEach(c -> add(lines, c.kind().label(), condition(c)));
        missing(d, lines);
        add(lines, "Bình xét ở thôn", yes(d.selectionNeeded()));
        terms(lines, d.terms());
        add(
                lines,
                "Hoàn trả",
                d.returnKind().label()
                        + (d.returnMonths() == null ? "" : " sau " + d.returnMonths() + " tháng, " + d.returnNote()));
        add(lines, "Điều kiện, cam kết", d.conditionWords().strip());
        add(lines, "Hỏi ai", d.contact().strip());
        add(
                lines,
                "Giấy tờ",
                d.papers().stream()
                        .map(p -> p.name()
                                + (p.form().isBlank() ? "" : " (" + p.form() + ")")
                                + (p.required() ? "" : " – nếu có"))
                        .collect(Collectors.joining("; ")));
        add(
                lines,
                "Các đợt giao",
                d.stages().stream()
                        .map(s -> s.name() + " " + s.share() + " %" + (s.confirmed() ? "" : " (chưa xác nhận)"))
                        .collect(Collectors.joining("; ")));
        return lines;
    }

    /** Conditions that the edition does not have, so that taking one away is seen. */
    private static void missing(EditionDraft d, List<Line> lines) {
        for (var kind : vn.tungho.support.condition.ConditionKind.values()) {
            if (d.conditions().stream().noneMatch(c -> c.kind() == kind)) {
                add(lines, kind.label(), "không hỏi");
            }
        }
    }

    private static void terms(List<Line> lines, EditionDraft.Terms t) {
        add(lines, "Thời hạn niêm yết", rule(t.posting()));
        add(lines, "Thời hạn xác minh", t.verify());
        add(lines, "Thời hạn phê duyệt", t.approve());
        add(lines, "Thời hạn kiểm tra", t.useCheck());
        add(lines, "Thời hạn công khai kết quả lựa chọn", rule(t.publish()));
        add(lines, "Thời hạn hộ bổ sung giấy tờ", rule(t.supplement()));
        add(lines, "Như trên, vùng đặc biệt khó khăn", rule(t.supplementRemote()));
    }

    private static String rule(@org.jspecify.annotations.Nullable String rule) {
        return rule == null ? "không có" : rule;
    }

    private static String condition(Condition c) {
        return switch (c.kind()) {
            case WHO ->
                join(c.classes().stream().map(PovertyStatus::label).toList())
                        + (c.askedClasses().isEmpty()
                                ? ""
                                : "; xét từng trường hợp: "
                                        + join(c.askedClasses().stream()
                                                .map(PovertyStatus::label)
                                                .toList()))
                        + (c.groups().isEmpty()
                                ? ""
                                : "; nhóm: "
                                        + join(c.groups().stream()
                                                .map(SupportGroup::label)
                                                .toList()))
                        + (c.note().isBlank() ? "" : " (" + c.note() + ")");
            case AREA, NEED, NEED_HINT -> c.picks().replace(",", ", ");
            default -> "có hỏi";
        };
    }

    private static String join(List<String> words) {
        return String.join(", ", words);
    }

    private static String yes(boolean fact) {
        return fact ? "Có" : "Không";
    }

    private static void add(List<Line> lines, String what, String text) {
        lines.add(new Line(what, "", text));
    }
}
