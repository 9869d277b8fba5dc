package vn.tungho.simulation;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.support.RightService;

/** Every household's right to support, so that the demo opens with the matrix filled. */
@Component
@Order(20)
record DemoRights(RightService rights) implements DemoPart {
    @Override
    public void fill(Demo demo) {
        rights.recomputeAll();
    }
}
