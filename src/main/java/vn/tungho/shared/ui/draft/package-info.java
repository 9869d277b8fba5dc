/** How the fields of a form of any kind are kept as a draft, and what the person sees of it. */
@NullMarked
package vn.tungho.shared.ui.draft;

import org.jspecify.annotations.NullMarked;
