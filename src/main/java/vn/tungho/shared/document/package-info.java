/** Official documents as PDF and Word. */
@NullMarked
package vn.tungho.shared.document;

import org.jspecify.annotations.NullMarked;
