package vn.tungho.support.facts;

/** Something that decides on a household's rights to support was written down. */
public record SupportFactsChanged(long householdId) {}
