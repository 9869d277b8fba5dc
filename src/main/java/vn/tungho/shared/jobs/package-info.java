/** How a module names what is to be done once a night; whoever runs it lives in the operations. */
@NullMarked
package vn.tungho.shared.jobs;

import org.jspecify.annotations.NullMarked;
