package vn.tungho.testing;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.node.JsonNodeFactory;

/** Types into fields what they cannot take, as a browser tells it. */
public final class BadInput {
    private BadInput() {}

    /** A text that is no day: the server sees an empty field and hears that something stands in it. */
    public static void type(DatePicker field, String text) {
        field.setValue(null);
        field.getElement().setProperty("_inputElementValue", text);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(field.getElement(), "unparsable-change", JsonNodeFactory.instance.objectNode()));
    }
}
