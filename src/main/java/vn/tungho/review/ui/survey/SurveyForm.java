package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Set;
import vn.tungho.review.SheetService;
import vn.tungho.review.VillageReviewService;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The enumerator's duty in a village: the list of households; it ends with the last sheet. */
@org.springframework.stereotype.Component
class SurveyForm implements TaskForm {
    private final SheetService sheets;
    private final VillageReviewService villages;

    SurveyForm(SheetService sheets, VillageReviewService villages) {
        this.sheets = sheets;
        this.villages = villages;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("survey");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var id = Long.parseLong(item.businessKey());
        var village = villages.find(id);
        return new HouseholdsToSurvey(sheets.mine(id), Map.of(village.villageCode(), village.villageName()));
    }
}
