/** Changes of support programmes by two administrators: new editions, programmes of the locality, retirements. */
@NullMarked
package vn.tungho.support.programme;

import org.jspecify.annotations.NullMarked;
