package vn.tungho.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** Back to the list, and on to the task before or after this one in it: “‹ 3/6 ›”, on the keyboard Esc, k and j. */
class TaskWay extends Nav {
    TaskWay(long workItemId) {
        addClassNames("th-task-way", "th-no-print");
        getElement().setAttribute("aria-label", "Danh sách việc");
        var list = LastList.get();
        var back = button("← Danh sách việc", "th-way-back", list::open);
        add(back);
        var at = list.items().indexOf(workItemId);
        if (at < 0 || list.items().size() == 1) {
            return;
        }
        var place = new Span((at + 1) + "/" + list.items().size());
        place.addClassName("th-way-place");
        add(
                step("‹", "Việc trước trong danh sách", "th-way-previous", list, at - 1),
                place,
                step("›", "Việc tiếp theo trong danh sách", "th-way-next", list, at + 1));
    }

    private static Button step(String sign, String words, String name, LastList list, int at) {
        var button = button(sign, name, () -> {
            LastList.goneTo(list.items().get(at));
            UI.getCurrent().navigate(WorklistNavigation.task(list.items().get(at)));
        });
        button.setAriaLabel(words);
        button.setEnabled(at >= 0 && at < list.items().size());
        return button;
    }

    private static Button button(String words, String name, Runnable go) {
        var button = new Button(words, e -> go.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName(name);
        return button;
    }
}
