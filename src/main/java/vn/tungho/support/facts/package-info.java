/** What support asks of a household and the register does not keep: its house by three parts, groups that help reaches outside the list. */
@NullMarked
package vn.tungho.support.facts;

import org.jspecify.annotations.NullMarked;
