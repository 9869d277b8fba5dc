/** What people type, read as a whole: days, counts, amounts, numbers of papers, telephones. One reading for screens, lists and the field app. */
@NullMarked
package vn.tungho.shared.input;

import org.jspecify.annotations.NullMarked;
