package vn.tungho.posting;

/** What postings tell their process. */
public interface PostingProcess {
    /** A list is put up outside the procedure that it came from, because it hung short the first time. */
    void open(long rootPostingId);

    /** The list hangs at one of the two places; {@code taskId} is the engine task of that place. */
    void posted(String taskId);

    /** The officer says whether it hung in full. */
    void confirmed(String taskId, boolean inFull);

    /** The last open re-verification of a waiting posting is over. */
    void reverificationsFinished(long rootPostingId, boolean secondPostingNeeded);

    /** Somebody took an objection back. */
    void objectionWithdrawn(long objectionId);
}
