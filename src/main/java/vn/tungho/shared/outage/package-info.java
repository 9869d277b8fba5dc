/** What the house knows when its database fails: whether it is away, whether an act was written, whether a second try may help. */
@NullMarked
package vn.tungho.shared.outage;

import org.jspecify.annotations.NullMarked;
