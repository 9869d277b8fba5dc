package vn.tungho.support;

/**
 * A part in which support is handed over.
 *
 * @param share percent of the approved amount that may be paid with it
 */
public record ProgrammeStage(long programmeEditionId, int stageNo, String name, int share, boolean isConfirmed) {}
