package vn.tungho.publicboard;

/** One figure for the public, in words. */
public record BoardFigure(String label, String value) {}
