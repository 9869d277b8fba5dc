/** The only door to the process engine. */
@NullMarked
package vn.tungho.shared.process;

import org.jspecify.annotations.NullMarked;
