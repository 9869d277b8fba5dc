package vn.tungho.registry;

/** A household that may be the same one, and why, in words for the person who decides. */
public record Duplicate(long householdId, String householdCode, String headName, String villageName, String reason) {}
