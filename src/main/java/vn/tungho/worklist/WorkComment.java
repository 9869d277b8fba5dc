package vn.tungho.worklist;

import java.time.LocalDateTime;

/** A remark of a colleague on a piece of work, for the others who deal with the same case. */
public record WorkComment(
        long workCommentId,
        long workItemId,
        String author,
        String authorName,
        String content,
        LocalDateTime writtenAt) {}
