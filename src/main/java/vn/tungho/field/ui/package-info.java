/** The server's screens of the field work: the way into the app, what came from devices, and the choice between two versions. */
@NullMarked
package vn.tungho.field.ui;

import org.jspecify.annotations.NullMarked;
