/** How our own types go into columns. */
@NullMarked
package vn.tungho.shared.mybatis;

import org.jspecify.annotations.NullMarked;
