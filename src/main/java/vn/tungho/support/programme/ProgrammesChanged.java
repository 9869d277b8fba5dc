package vn.tungho.support.programme;

/** A programme got another edition or ended: all rights are to be computed anew. */
public record ProgrammesChanged(String programmeCode) {}
