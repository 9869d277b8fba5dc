package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;

/** Something of a module in the bar at the top of every page, for whoever is signed in; a bean of the module. */
public interface TopBarItem {
    /** A new component for one page. */
    Component create();
}
