/** Building blocks of the screens, made of the design's tokens: small, accessible, alike everywhere. */
@NullMarked
package vn.tungho.shared.ui;

import org.jspecify.annotations.NullMarked;
