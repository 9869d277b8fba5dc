package vn.tungho.notices;

/** How many messages of a channel stand where. */
public record OutboxCount(NoticeChannel channel, MessageState state, long number) {}
