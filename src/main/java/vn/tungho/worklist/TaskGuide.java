package vn.tungho.worklist;

/**
 * The help beside a task.
 *
 * @param what what to do, in one or two plain sentences
 * @param why why it is needed and why it came to this role
 * @param law the article behind it, or where none was found, words that say so
 */
public record TaskGuide(String what, String why, String law) {}
