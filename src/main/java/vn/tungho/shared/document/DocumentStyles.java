package vn.tungho.shared.document;

/** The print styles: A4, margins and sizes of Nghị định 30/2020/NĐ-CP. */
final class DocumentStyles {
    static final String FAMILY = "Serif VN";

    private static final String COMMON = """
            body { font-family: 'Serif VN'; font-size: 13pt; line-height: 1.25; margin: 0; }
            p { margin: 0 0 4pt 0; text-align: justify; }
            .strong, .strong td { font-weight: bold; }
            .form-name { text-align: right; font-size: 11pt; font-weight: bold; margin: 0; }
            .title { text-align: center; font-weight: bold; font-size: 14pt; margin: 14pt 0 0 0; page-break-after: avoid; }
            .title + .body { margin-top: 10pt; }
            .subtitle { text-align: center; font-weight: bold; margin: 2pt 0 10pt 0; page-break-after: avoid; }
            .centered { text-align: center; font-weight: bold; margin: 8pt 0; page-break-after: avoid; }
            .basis { font-style: italic; text-indent: 10mm; }
            .body { text-indent: 10mm; }
            .heading { font-weight: bold; margin-top: 8pt; page-break-after: avoid; }
            .note { font-style: italic; font-size: 11pt; }
            .large { font-size: 18pt; line-height: 1.35; text-align: left; margin-bottom: 6pt; }
            .large-heading { font-size: 21pt; font-weight: bold; text-align: left; margin: 14pt 0 4pt 0; page-break-after: avoid; }
            .field { text-align: left; }
            table { border-collapse: collapse; width: 100%; }
            td, th { vertical-align: top; }
            .plain { table-layout: fixed; }
            .plain td { padding: 0 1mm; }
            .head { font-size: 12pt; margin-bottom: 6pt; }
            .head td { text-align: center; }
            .head .rule { width: 22mm; margin: 2pt auto 0 auto; border-top: 0.75pt solid black; height: 4pt; }
            .motto { font-weight: bold; font-size: 13pt; }
            .motto span { border-bottom: 0.75pt solid black; padding-bottom: 1pt; }
            .head .subject { font-size: 11pt; }
            .head .place { font-style: italic; font-size: 13pt; }
            .grid { table-layout: fixed; width: 99.7%; -fs-table-paginate: paginate; font-size: 11.5pt; margin: 4pt 0 8pt 0; line-height: 1.15; }
            .grid thead { display: table-header-group; }
            .grid tr { page-break-inside: avoid; }
            .grid td, .grid th { border: 0.5pt solid black; padding: 1.5pt 2.5pt; word-wrap: break-word; }
            .grid.small { font-size: 10.5pt; }
            .grid.small td, .grid.small th { padding: 1.5pt 2pt; }
            .grid th { text-align: center; vertical-align: middle; font-weight: bold; }
            .grid .center, .center { text-align: center; }
            .grid .right { text-align: right; white-space: nowrap; }
            .boxes { margin: 2pt 0 6pt 0; }
            .boxes td { padding: 1.5pt 1mm; }
            .box { display: inline-block; width: 10pt; height: 10pt; line-height: 9pt; font-size: 10pt; text-align: center;
                border: 0.75pt solid black; font-weight: bold; }
            .closing { margin-top: 12pt; page-break-before: avoid; page-break-inside: avoid; }
            .closing tr { page-break-inside: avoid; }
            .recipients { font-size: 11pt; }
            .sign-note { font-style: italic; font-size: 11.5pt; }
            .sign-name { font-weight: bold; margin-top: 19mm; }
            .picture { text-align: center; margin: 6pt 0; page-break-inside: avoid; }
            .caption { font-size: 11pt; }
            .page-break { page-break-after: always; }
            """;

    private DocumentStyles() {}

    static String of(OfficialDocument document) {
        var page = document.isLandscape()
                ? "size: 297mm 210mm; margin: 20mm 15mm 15mm 20mm;"
                : "size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm;";
        var number = document.hasPageNumbers()
                ? "@top-center { content: counter(page); font-family: 'Serif VN'; font-size: 13pt; }"
                : "";
        return "@page { " + page + number + " } @page:first { @top-center { content: none; } }\n" + COMMON;
    }
}
