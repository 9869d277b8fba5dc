package vn.tungho.field.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tungho.field.ConflictService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.standard.SheetItem;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Two versions of the same answers side by side; the person chooses for each question. */
@org.springframework.stereotype.Component
class ConflictForm implements TaskForm {
    private final ConflictService conflicts;

    ConflictForm(ConflictService conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ConflictService.KIND);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var id = Long.parseLong(item.businessKey());
        var page = conflicts.open(id);
        var seen = new HashMap<String, String>();
        var chosen = new HashMap<String, String>();
        var account = new ConflictAccount(page.entry());
        var submit = new Checkbox("Gửi luôn phiếu cho cuộc họp thôn");
        Runnable look = () -> account.show(chosen, submit.getValue());
        var form = new Div(
                new Paragraph(
                        "Phiếu của hộ " + page.conflict().headName()
                                + " được sửa ở hai nơi. Chọn câu trả lời đúng với thực tế cho từng câu; câu không chọn vẫn được giữ trong hồ sơ."));
        form.addClassName("th-stack-v");
        for (var choice : page.choices()) {
            if (choice.now() != null) {
                seen.put(choice.field(), choice.now());
            }
            page.entry()
                    .form()
                    .item(choice.field())
                    .ifPresent(question -> form.add(question(question, choice, chosen, look)));
        }
        submit.setValue(page.conflict().wantsSubmit());
        submit.setVisible(page.conflict().wantsSubmit());
        submit.addValueChangeListener(e -> look.run());
        form.add(submit, account);
        look.run();
        frame.mainAction("Giữ các câu đã chọn", () -> {
            conflicts.resolve(id, seen, chosen, submit.getValue(), account.account());
            frame.done("Đã ghi câu trả lời được chọn.");
        });
        return form;
    }

    private static Component question(
            SheetItem question, ConflictService.Choice choice, Map<String, String> chosen, Runnable look) {
        var options = new LinkedHashMap<String, String>();
        if (choice.now() != null) {
            options.put(choice.now(), "Trên hệ thống: " + label(question, choice.now()));
        }
        for (var value : choice.device()) {
            options.merge(
                    value.deviceValue(),
                    "Trên máy (" + VietnameseFormat.dateTime(value.madeAt()) + "): "
                            + label(question, value.deviceValue()),
                    (before, more) -> before + "; "
                            + more.substring(0, more.indexOf(':')).toLowerCase(java.util.Locale.ROOT) + " cũng vậy");
        }
        var group = new RadioButtonGroup<String>(question.label());
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL, RadioGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        group.addClassName("th-choices");
        group.setHelperText(choice.now() == null ? "Trên hệ thống hiện chưa có câu trả lời" : question.help());
        group.setItems(options.keySet());
        group.setItemLabelGenerator(options::get);
        group.addValueChangeListener(e -> {
            put(chosen, choice.field(), e.getValue());
            look.run();
        });
        return new Card(group);
    }

    private static void put(Map<String, String> chosen, String field, @Nullable String value) {
        if (value == null) {
            chosen.remove(field);
        } else {
            chosen.put(field, value);
        }
    }

    private static String label(SheetItem question, String value) {
        return question.option(value).map(o -> o.label()).orElse(value);
    }
}
