/** The keys of an installation, which lie outside its database, and what is encrypted, found again and proved with them. */
@NullMarked
package vn.tungho.shared.keys;

import org.jspecify.annotations.NullMarked;
