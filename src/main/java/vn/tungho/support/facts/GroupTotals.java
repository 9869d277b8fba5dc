package vn.tungho.support.facts;

/** How many households of an area belong to a group today, how many of them nobody confirmed yet, how many are not on the list. */
public record GroupTotals(SupportGroup supportGroup, int households, int unconfirmed, int outsideList) {}
