/** Whether a sheet fits together: the needs that follow from other answers, and answers that contradict each other or the register. */
@NullMarked
@NamedInterface("coherence")
package vn.tungho.standard.coherence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
