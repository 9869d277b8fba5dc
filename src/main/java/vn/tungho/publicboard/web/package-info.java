/** The public pages: plain HTML made on the server, without scripts, and the gate in front of them. */
@NullMarked
package vn.tungho.publicboard.web;

import org.jspecify.annotations.NullMarked;
