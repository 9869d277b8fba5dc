/** What a publication consists of: its villages' lists with their lines, places and states, for the staff and for everybody. */
@NullMarked
package vn.tungho.publication.list;

import org.jspecify.annotations.NullMarked;
