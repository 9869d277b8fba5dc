package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.tungho.shared.ui.ChosenFiles;

/** Photos taken before the visit is sent; kept with its draft until then. */
class VisitPhotos extends ChosenFiles {
    private static final int MOST = 6;

    VisitPhotos() {
        super(new Button("Chụp hoặc chọn ảnh", VaadinIcon.CAMERA.create()), MOST, "image/*");
        addClassName("th-help-photos");
    }
}
