/** The one kit of fields: days, counts, amounts, numbers of papers, telephones, citizen numbers. Each reads what was typed as a whole and refuses in words. */
@NullMarked
package vn.tungho.shared.ui.field;

import org.jspecify.annotations.NullMarked;
