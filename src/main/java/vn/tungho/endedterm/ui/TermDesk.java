package vn.tungho.endedterm.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.endedterm.TermQuestionService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;

/** What the pages of this package work with. */
@Component
record TermDesk(
        TermQuestionService questions,
        AreaDirectory areas,
        DraftStore drafts,
        CurrentUser current,
        List<TermPage> pages) {
    Person person() {
        return current.require();
    }

    /** When the term ended, when it should have, and why that is asked only now. */
    FactList facts(TermQuestion question) {
        var facts = new FactList()
                .fact("Nơi", place(question))
                .fact("Tính từ ngày", VietnameseFormat.weekdayDate(question.fromOn()))
                .fact("Đã hết ngày", VietnameseFormat.weekdayDate(question.endedOn()))
                .fact("Theo lịch mới phải hết ngày", VietnameseFormat.weekdayDate(question.shouldEndOn()))
                .fact("Vì sao hỏi", question.reason());
        var done = question.doneOn();
        if (done != null) {
            facts.fact("Việc đã làm ngày", VietnameseFormat.weekdayDate(done));
        }
        return facts;
    }

    private String place(TermQuestion question) {
        var commune = question.communeCode();
        var village = question.villageCode();
        var name = commune == null ? "Toàn tỉnh" : areas.commune(commune).name();
        return village == null ? name : areas.village(village).name() + ", " + name;
    }

    /** Links to what the question is about and to what began by its answer. */
    Div links(TermQuestion question) {
        var links = new Div();
        links.addClassName("th-stack-v");
        pages.stream().flatMap(p -> p.of(question).stream()).forEach(t -> links.add(new PathLink(t.words(), t.path())));
        return links;
    }
}
