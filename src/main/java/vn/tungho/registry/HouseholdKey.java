package vn.tungho.registry;

/** Where a page of the list ended; the next page begins after it. */
public record HouseholdKey(String plainHeadName, long householdId) {}
