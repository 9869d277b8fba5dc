package vn.tungho.shared.document;

/** How a run of text stands on the page. */
public enum TextStyle {
    /** Capitals, bold, centred: the name of the document. */
    TITLE,
    /** Bold, centred, under the title. */
    SUBTITLE,
    /** Bold, centred, within the text: the body that decides, “QUYẾT ĐỊNH:”. */
    CENTERED,
    /** Italics, indented: “Căn cứ …”. */
    LEGAL_BASIS,
    /** Bold, at the left: the head of a section. */
    HEADING,
    /** An indented paragraph. */
    BODY,
    /** An item of a list, with a dash. */
    ITEM,
    /** Small italics: a remark, an unconfirmed source. */
    NOTE,
    /** Large, for readers with weak eyes. */
    LARGE,
    /** Large and bold, above a part of large text. */
    LARGE_HEADING
}
