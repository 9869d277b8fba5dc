package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import vn.tungho.assignment.VisitService;
import vn.tungho.shared.ui.ChosenFiles;

/** Photos taken before the visit is sent; kept with its draft until then. */
class VisitPhotos extends ChosenFiles {
    VisitPhotos() {
        super(new Button("Chụp hoặc chọn ảnh", VaadinIcon.CAMERA.create()), VisitService.MOST_PHOTOS, "image/*");
        addClassName("th-help-photos");
    }

    List<VisitService.Photo> photos() {
        return files().stream()
                .map(f -> new VisitService.Photo(f.fileName(), f.mediaType(), f.content()))
                .toList();
    }
}
