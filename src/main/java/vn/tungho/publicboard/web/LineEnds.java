package vn.tungho.publicboard.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import vn.tungho.shared.input.Texts;

/** Browsers send each line end as two signs; it is taken in as one, so that a text is as long as its writer counts it. */
@ControllerAdvice(basePackageClasses = LineEnds.class)
class LineEnds {
    @InitBinder
    void bind(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String text) {
                setValue(text == null ? null : Texts.lines(text));
            }
        });
    }
}
