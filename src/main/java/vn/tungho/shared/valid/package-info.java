/** The rules that a data record bears on itself (Jakarta validation): asked by the form that makes it and by the service that takes it. */
@NullMarked
package vn.tungho.shared.valid;

import org.jspecify.annotations.NullMarked;
