package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.Letterhead;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/**
 * Phiếu A and Phiếu B (B1, B2) on paper, for where the phone does not work (Phụ lục II, III, Thông tư 07/2021).
 *
 * @param edition the edition of the standard: “Chuẩn nghèo 2022–2026”
 * @param kind which of the two sheets
 * @param filled what a sheet that was sent came to; null for one to be filled in by hand
 */
public record SurveySheetPrint(
        CommuneOffice office,
        int year,
        String edition,
        Kind kind,
        Household household,
        List<Section> sections,
        @Nullable Filled filled) {
    /** A sheet to be filled in by hand. */
    public SurveySheetPrint(
            CommuneOffice office, int year, String edition, Kind kind, Household household, List<Section> sections) {
        this(office, year, edition, kind, household, sections, null);
    }

    public SurveySheetPrint {
        sections = List.copyOf(sections);
    }

    /** Which sheet. */
    public enum Kind {
        A("PHIẾU A", "NHẬN DẠNG NHANH HỘ GIA ĐÌNH", "Phụ lục II"),
        B("PHIẾU B", "RÀ SOÁT HỘ GIA ĐÌNH", "Phụ lục III");

        private final String label;
        private final String title;
        private final String annex;

        Kind(String label, String title, String annex) {
            this.label = label;
            this.title = title;
            this.annex = annex;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Who is asked.
     *
     * @param code the household's code, printed so that the answers can be entered later
     * @param memberCount null leaves it to the pen
     */
    public record Household(
            String code,
            String headName,
            String villageName,
            String ethnicity,
            String areaLabel,
            @Nullable Integer memberCount) {}

    /** A part of the sheet: “B1. Nhân khẩu và việc làm”. */
    public record Section(String title, List<Question> questions) {
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param number as in the form: 01, B1.3, 7
     * @param options the answers to choose from; none makes it a box to tick
     * @param isConfirmed false names it in the remark of the sheet
     */
    public record Question(String number, String text, List<Option> options, boolean isConfirmed) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /**
     * An answer.
     *
     * @param points null where it has none or they are not known
     * @param isChosen true when the household answered so
     */
    public record Option(String text, @Nullable Integer points, boolean isChosen) {
        public Option(String text, @Nullable Integer points) {
            this(text, points, false);
        }
    }

    /**
     * What a filled sheet came to.
     *
     * @param remarks what does not fit on it, each with what the enumerator said to it
     */
    public record Filled(
            LocalDate surveyedOn,
            @Nullable String surveyor,
            int aScore,
            int bScore,
            PovertyStatus status,
            List<String> remarks) {
        public Filled {
            remarks = List.copyOf(remarks);
        }
    }

    public OfficialDocument document() {
        var document = OfficialDocument.titled(kind.label + " " + household.code())
                .add(Letterhead.of("UBND " + office.capitals(), "BAN CHỈ ĐẠO RÀ SOÁT")
                        .form(kind.annex))
                .title(kind.label + "\n" + kind.title, "Năm " + year + " – " + edition)
                .field("Mã hộ", household.code())
                .field("Họ và tên chủ hộ", household.headName())
                .field("Thôn", household.villageName() + ", " + office.inText() + ", " + office.provinceInText())
                .field("Dân tộc", household.ethnicity())
                .field("Khu vực", household.areaLabel())
                .field("Số nhân khẩu", household.memberCount() == null ? "" : "" + household.memberCount());
        for (var section : sections) {
            document.heading(section.title()).add(table(section));
        }
        document.field(
                kind == Kind.A ? "Tổng số chỉ báo “Có”" : "Tổng điểm B1 / Tổng điểm B2",
                filled == null
                        ? ""
                        : VietnameseFormat.number(filled.aScore()) + " / " + VietnameseFormat.number(filled.bScore()));
        if (kind == Kind.A) {
            document.checkBoxes(
                    1,
                    List.of(
                            new Block.CheckBox("Dưới 4 chỉ báo: đưa vào danh sách rà soát bằng Phiếu B", false),
                            new Block.CheckBox("Từ 4 chỉ báo trở lên: trả lời bằng văn bản, nêu rõ lý do", false)));
        } else {
            document.checkBoxes(
                    3,
                    List.of(
                            new Block.CheckBox("Hộ nghèo", is(PovertyStatus.POOR)),
                            new Block.CheckBox("Hộ cận nghèo", is(PovertyStatus.NEAR_POOR)),
                            new Block.CheckBox("Hộ không nghèo", is(PovertyStatus.NOT_POOR))));
        }
        if (filled != null) {
            document.field("Khảo sát ngày", VietnameseFormat.date(filled.surveyedOn()));
            if (!filled.remarks().isEmpty()) {
                document.heading("Điểm cần xem lại và lời của rà soát viên").items(filled.remarks());
            }
        }
        return document.closing(
                        List.of(),
                        Block.Signature.of("ĐẠI DIỆN HỘ GIA ĐÌNH", null),
                        Block.Signature.of("RÀ SOÁT VIÊN", filled == null ? null : filled.surveyor()))
                .build()
                .remarkedBeforeSigning(remark());
    }

    private boolean is(PovertyStatus status) {
        return filled != null && filled.status() == status;
    }

    private String remark() {
        var open = sections.stream()
                .flatMap(s -> s.questions().stream())
                .filter(q -> !q.isConfirmed())
                .map(Question::number)
                .toList();
        return open.isEmpty()
                ? ""
                : "Ghi chú: lời văn hoặc điểm của câu " + String.join(", ", open)
                        + " chưa xác nhận, tức là chưa được hai quản trị viên đối chiếu với văn bản chính thức.";
    }

    private static Table table(Section section) {
        var table = Table.with(
                Table.mark("Mã", 8), Table.text("Nội dung", 44), Table.text("Trả lời", 38), Table.mark("Điểm", 10));
        for (var question : section.questions()) {
            var answers = question.options().isEmpty()
                    ? "[  ] Có      [  ] Không"
                    : question.options().stream().map(SurveySheetPrint::print).collect(Collectors.joining("\n"));
            table.row(question.number(), question.text(), answers, points(question));
        }
        return table.build();
    }

    private static String points(Question question) {
        return question.options().stream()
                .filter(o -> o.isChosen() && o.points() != null)
                .map(o -> VietnameseFormat.number(java.util.Objects.requireNonNull(o.points())))
                .findFirst()
                .orElse("");
    }

    private static String print(Option option) {
        var points = option.points();
        return (option.isChosen() ? "[x] " : "[  ] ")
                + option.text()
                + (points == null ? "" : " (" + VietnameseFormat.number(points) + " điểm)");
    }
}
