package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;

/** Whether the person at work may open a page; whoever keeps the roles says so. */
public interface PageAccess {
    /** True when the page is open to the person's roles of this moment. */
    boolean mayOpen(Class<? extends Component> page);
}
