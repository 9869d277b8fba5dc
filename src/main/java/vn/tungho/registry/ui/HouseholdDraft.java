package vn.tungho.registry.ui;

import org.jspecify.annotations.Nullable;

/**
 * What is kept while a household is typed.
 *
 * @param version of the household when the form was opened; 0 for a new one
 * @param start what stood in the form then; null in a draft of an older form
 * @param words what stands in it now
 */
record HouseholdDraft(int version, @Nullable HouseholdInput start, HouseholdInput words) {}
