/** The audit log and its hash chain. */
@NullMarked
package vn.tungho.shared.audit;

import org.jspecify.annotations.NullMarked;
