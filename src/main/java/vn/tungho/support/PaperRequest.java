package vn.tungho.support;

import java.time.LocalDate;

/** The papers of a case were asked for in writing: by which legal term, since when; the last day as it was when it ended. */
record PaperRequest(long caseId, String deadlineRule, LocalDate askedOn, LocalDate lastOn) {}
