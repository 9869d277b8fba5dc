package vn.tungho.shared.draft;

import java.time.LocalDateTime;

/** What somebody typed into the form of this key, and when it was kept. */
public record Draft(String formKey, String content, LocalDateTime savedAt) {}
