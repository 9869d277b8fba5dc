package vn.tungho.support;

import vn.tungho.shared.PovertyStatus;

/**
 * What the rules of a programme ask of a household.
 *
 * @param need deprived in one of the programme's indicators
 * @param subject has a member for whom the programme is, such as a child
 * @param labour has a member of working age who can work
 * @param before had the same support already
 */
public record SupportFacts(PovertyStatus status, Known need, Known subject, Known labour, Known before) {}
