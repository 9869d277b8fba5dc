package vn.tungho.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * The button that does an act which cannot be undone. It takes no press within the first second after it has appeared, so that a
 * second press meant for the button before it does nothing; and no further press while the act runs.
 */
public class ConfirmButton extends Button {
    private static final int DEAD_MS = 1_000;

    public ConfirmButton(String verb, Runnable act) {
        super(verb);
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setDisableOnClick(true);
        addClickListener(e -> {
            try {
                act.run();
            } finally {
                setEnabled(true);
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.disabled = true; setTimeout(() => { this.disabled = false; }, $0)", DEAD_MS);
    }
}
