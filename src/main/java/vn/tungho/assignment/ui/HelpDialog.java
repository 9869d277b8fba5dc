package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import vn.tungho.shared.ui.ActDialog;

/** The dialogs of the help: their fields stand as a form, and are kept under the thing they are about. */
class HelpDialog extends ActDialog {
    HelpDialog(String thing, String verb, String consequence, Runnable act, Runnable done, Component... fields) {
        super(verb, consequence, act, done, fields);
        asForm().about(thing);
    }
}
