/** The articles that several modules cite, each written once. */
@NullMarked
package vn.tungho.shared.law;

import org.jspecify.annotations.NullMarked;
