package vn.tungho.shared.ui;

/**
 * Something found.
 *
 * @param detail one line below the title
 * @param path the route to open, without a leading slash
 */
public record SearchHit(String title, String detail, String path) {}
